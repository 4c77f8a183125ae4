import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {stripVTControlCharacters} from 'node:util';
import {freePort} from './engines/free-port.mjs';
import {startGuarded} from './engines/guard.mjs';
import {browserTests} from './files.mjs';
import {ROOT} from './root.mjs';
import {explain, setUp, SetUpError} from './set-up.mjs';
import {closingLine, readTally, tallyInto} from './test/tally.mjs';

/**
 * @typedef {import('./engines/engines.mjs').Engine} Engine
 * @typedef {import('./test/tally.mjs').Tally} Tally
 */

const RUNNER = [
  'node_modules/@web/test-runner/dist/bin.js',
  '--config',
  'web-test-runner.browsers.config.mjs',
];

/**
 * Debian's Firefox ESR may be called `firefox-esr`, and Ubuntu's `firefox`: the sentence names what to look for.
 *
 * @param {Engine} engine @returns {string}
 */
function howToInstall({name, packages}) {
  return `${name} is not installed (Debian and Ubuntu: apt-get install ${packages}).`;
}

/** @param {Engine} engine @param {{only: string, folder: string}} run @returns {Promise<Tally>} says what failed */
async function runIn({name}, {only, folder}) {
  const file = join(folder, `${name}.json`);
  const start = performance.now();
  // Left to itself each would find the same port free.
  const program = [...RUNNER, '--port', String(await freePort())];
  const env = {MITMACH_ENGINE: name, MITMACH_ONLY: only, TMPDIR: folder, ...tallyInto(file)};
  const runner = startGuarded(process.execPath, program, {cwd: ROOT, env});
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, runner.end);
  const output = await runner.ended;
  const tally = readTally(file);
  const seconds = Math.round((performance.now() - start) / 1000);
  if (tally === undefined || tally.failed > 0) console.log(`\n${stripVTControlCharacters(output).trim()}`);
  console.log(`\n${name}: ${tally ? closingLine(tally) : 'the runner broke off'} (${seconds} s)`);
  return tally ?? {passed: 0, failed: 1};
}

/** @param {Engine[]} engines @param {string} only @returns {Promise<Tally[]>} of both at once: each uses one core */
async function runInAll(engines, only) {
  const folder = mkdtempSync(join(tmpdir(), 'mitmach-engines-'));
  try {
    return await Promise.all(engines.map((engine) => runIn(engine, {only, folder})));
  } finally {
    rmSync(folder, {recursive: true, force: true, maxRetries: 5});
  }
}

/** @param {Tally[]} tallies @param {keyof Tally} name @returns {number} */
function sum(tallies, name) {
  return tallies.reduce((total, tally) => total + tally[name], 0);
}

/** @param {string} only a part of the paths of the tests to run @returns {Promise<Tally & {skipped: number}>} */
async function test(only) {
  await setUp({browser: true});
  const files = browserTests({only});
  if (files.length === 0) throw new SetUpError(`No test in a browser has "${only}" in its path.`);
  // What is not installed before cannot be imported before.
  const {otherEngines} = await import('./engines/engines.mjs');
  const engines = otherEngines();
  const missing = engines.filter(({launcher}) => launcher === undefined);
  const installed = engines.filter(({launcher}) => launcher !== undefined);
  if (installed.length === 0) throw new SetUpError(missing.map(howToInstall).join('\n'));
  console.log(`Tests in ${installed.map(({name}) => name).join(' and ')}: ${files.length} files`);
  const tallies = await runInAll(installed, only);
  for (const engine of missing) console.log(`\nWARNING: nothing was tested here, as ${howToInstall(engine)}`);
  const passed = sum(tallies, 'passed');
  const failed = sum(tallies, 'failed');
  return {passed, failed, skipped: missing.length * (passed + failed)};
}

let result = {passed: 0, failed: 1, skipped: 0};
process.once('exit', () => {
  const skipped = result.skipped === 0 ? '' : `, ${result.skipped} skipped`;
  console.log(`\n${closingLine(result)}${skipped}`);
});
try {
  result = await test(process.argv[2] ?? '');
} catch (error) {
  explain(error);
}
process.exitCode = result.failed === 0 ? 0 : 1;
