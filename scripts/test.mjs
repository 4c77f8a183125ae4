import {mkdtempSync, rmSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import {join} from 'node:path';
import {ON_SOURCES} from './generated.mjs';
import {runNode} from './run.mjs';
import {explain, setUp} from './set-up.mjs';
import {browserTests, nodeTests} from './files.mjs';
import {closingLine, readTally, tallyInto} from './test/tally.mjs';

/**
 * @typedef {import('./test/tally.mjs').Tally} Tally
 * @typedef {{name: string, files: string[], program: string[], env: Record<string, string>}} Runner
 */

/** A zone that is on the other side of the date line, and has its summer in our winter. */
const FAR_ZONE = 'Pacific/Auckland';

const BROWSER = ['node_modules/@web/test-runner/dist/bin.js'];

/** @param {string} only a part of the paths of the tests to run @returns {Runner[]} those that have something to run */
function runners(only) {
  const inNode = nodeTests({only});
  const reporter = ['--test-reporter=./scripts/test/node-reporter.mjs', '--test-reporter-destination=stdout'];
  return [
    {
      name: 'in the browser',
      files: browserTests({only}),
      program: BROWSER,
      env: {MITMACH_ONLY: only},
    },
    {
      name: `models again, in ${FAR_ZONE}`,
      files: browserTests({only, models: true}),
      program: BROWSER,
      env: {MITMACH_ONLY: only, MITMACH_TESTS: 'models', TZ: FAR_ZONE},
    },
    {
      name: 'in Node',
      files: inNode,
      program: [
        ...ON_SOURCES,
        '--test',
        `--test-concurrency=${availableParallelism()}`,
        ...reporter,
        ...inNode,
      ],
      env: {},
    },
  ].filter(({files}) => files.length > 0);
}

/** @param {Runner} runner @param {string} file for its counts @returns {Promise<Tally>} a crash is one failure */
async function tallyOf({name, program, files, env}, file) {
  console.log(`\nTests ${name}: ${files.length} files`);
  const {ok} = await runNode(program, {env: {...env, ...tallyInto(file)}});
  const tally = readTally(file);
  if (tally === undefined) console.log('The runner broke off before it could count.');
  const {passed, failed} = tally ?? {passed: 0, failed: 0};
  return {passed, failed: ok ? failed : Math.max(failed, 1)};
}

/** @param {Runner[]} all @returns {Promise<Tally>} one after the other: two browsers at once would slow each other down */
async function runAll(all) {
  const folder = mkdtempSync(join(tmpdir(), 'mitmach-test-'));
  const total = {passed: 0, failed: 0};
  try {
    for (const [index, runner] of all.entries()) {
      const {passed, failed} = await tallyOf(runner, join(folder, `${index}.json`));
      total.passed += passed;
      total.failed += failed;
    }
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
  return total;
}

/** @returns {Promise<Tally>} builds the pages that some tests open; the other tests can do without */
async function buildFirst() {
  try {
    const {build} = await import('./build.mjs');
    await build({quiet: true});
    return {passed: 0, failed: 0};
  } catch (error) {
    explain(error);
    return {passed: 0, failed: 1};
  }
}

/** @param {string} only a part of the paths of the tests to run @returns {Promise<Tally>} */
async function test(only) {
  await setUp({browser: true});
  const built = await buildFirst();
  const {passed, failed} = await runAll(runners(only));
  if (passed + failed > 0) return {passed, failed: failed + built.failed};
  console.log(only === '' ? 'No test was found.' : `No test has "${only}" in its path.`);
  return {passed: 0, failed: 1};
}

let result = {passed: 0, failed: 1};
process.once('exit', () => console.log(`\n${closingLine(result)}`));
try {
  result = await test(process.argv[2] ?? '');
} catch (error) {
  explain(error);
}
process.exitCode = result.failed === 0 ? 0 : 1;
