import {generators, ON_SOURCES} from './generated.mjs';
import {runNode} from './run.mjs';
import {explain, setUp} from './set-up.mjs';

/** @typedef {{name: string, program: string[]}} Step */

/** @param {string} name @param {...string} program its path from the root, and what it is given @returns {Step} */
const step = (name, ...program) => ({name, program});

/** What everything else needs. */
const FIRST = step('types of the sources', 'node_modules/typescript/bin/tsc', '--build');

/** @type {Step[][]} side by side, each in its order, which takes about as long in one as in the other */
const LANES = [
  [
    step('types of the tests', 'node_modules/typescript/bin/tsc', '--project', 'tsconfig.tests.json'),
    step('code', 'node_modules/eslint/bin/eslint.js', '.'),
    step('dead code', 'node_modules/knip/bin/knip.js', '--no-progress', '--no-config-hints'),
    step('lock', 'scripts/lock.mjs'),
    step('versions', 'scripts/version.mjs', '--check'),
  ],
  [
    step('bundle', 'scripts/build.mjs', '--no-generated'),
    step('size budget', 'scripts/size-budget.mjs'),
    step('generated: size table', 'scripts/generate/sizes.mjs', '--check'),
    ...generators.map((generator) => step(`generated: ${generator}`, ...ON_SOURCES, generator, '--check')),
    step('published packages', 'scripts/published.mjs'),
    step('API reports', 'scripts/api-reports.mjs', '--check'),
    step('styles', 'node_modules/stylelint/bin/stylelint.mjs', 'packages/*/src/**/*.styles.ts'),
    step(
      'architecture',
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      'packages',
      'stories',
      '.storybook',
    ),
    step('format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
  ],
];

/** @param {Step} step @returns {Promise<boolean>} whether all is well; says how long it took, and all when it is not */
async function run({name, program}) {
  const start = performance.now();
  const {ok, output} = await runNode(program, {quiet: true});
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (!ok) console.log(`\n${output.trim()}\n`);
  return ok;
}

/** @param {Step[]} steps @returns {Promise<string[]>} the names of those that failed; one does not keep back the next */
async function walk(steps) {
  const failed = [];
  for (const each of steps) if (!(await run(each))) failed.push(each.name);
  return failed;
}

/** @returns {Promise<string[]>} the names of the steps that failed */
async function check() {
  await setUp();
  const first = await walk([FIRST]);
  return [...first, ...(await Promise.all(LANES.map(walk))).flat()];
}

try {
  const failed = await check();
  console.log(failed.length === 0 ? '\nAll is well.' : `\nFailed: ${failed.join(', ')}`);
  process.exitCode = failed.length === 0 ? 0 : 1;
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
