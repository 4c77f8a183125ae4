import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {build} from './build.mjs';
import {runNode} from './run.mjs';
import {explain, setUp} from './set-up.mjs';
import {leaveTally, readTally, tallyInto} from './test/tally.mjs';

/** @typedef {import('./test/tally.mjs').Tally} Tally */

const REPORTER = ['--test-reporter=./scripts/test/node-reporter.mjs', '--test-reporter-destination=stdout'];

/** @param {string} only a part of the titles of what to run @returns {string[]} the program and what it is given */
const program = (only) => [
  '--test',
  ...REPORTER,
  ...(only === '' ? [] : [`--test-name-pattern=${only}`]),
  'scripts/wordpress/checks.mjs',
];

/** @param {object} place of the site @param {string} only @returns {Promise<Tally>} */
async function runChecks(place, only) {
  const folder = mkdtempSync(join(tmpdir(), 'mitmach-test-'));
  const file = join(folder, 'tally.json');
  try {
    const env = {...tallyInto(file), MITMACH_WORDPRESS_SITE: JSON.stringify(place)};
    const {ok} = await runNode(program(only), {env});
    const tally = readTally(file) ?? {passed: 0, failed: 0};
    return {...tally, failed: ok ? tally.failed : Math.max(tally.failed, 1)};
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** @param {string} only a part of the titles of what to run @param {boolean} isBuilt @returns {Promise<Tally>} */
async function testWordpress(only, isBuilt) {
  await setUp({browser: true});
  if (!isBuilt) await build({quiet: true});
  // These import what is installed by now.
  const {installWordpress} = await import('./wordpress/packages.mjs');
  const {startSite} = await import('./wordpress/site.mjs');
  installWordpress();
  const {place, close} = await startSite();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, close);
  try {
    return await runChecks(place, only);
  } finally {
    await close();
  }
}

const parameters = process.argv.slice(2);
let tally = {passed: 0, failed: 1};
try {
  const [only = ''] = parameters.filter((parameter) => !parameter.startsWith('--'));
  tally = await testWordpress(only, parameters.includes('--no-build'));
} catch (error) {
  explain(error);
}
leaveTally(tally);
process.exitCode = tally.failed === 0 ? 0 : 1;
