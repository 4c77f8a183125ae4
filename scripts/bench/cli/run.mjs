import {spawn} from 'node:child_process';
import {join} from 'node:path';
import {ROOT} from '../../root.mjs';

const BIN = join(ROOT, 'packages/cli/dist/bin.js');

/** Tells at its end how much memory the program took at most, in kB. */
const MEMORY =
  "process.on('exit', () => process.stderr.write(`\\nmaxRSS ${process.resourceUsage().maxRSS}\\n`))";

/**
 * @typedef {object} Run
 * @property {number} milliseconds from start to end of the program, as people wait for it
 * @property {number} megabytes it took at most; NaN where the system does not tell
 * @property {number} code with which it ended
 * @property {string} output
 */

/** @param {string[]} parameters of `mitmach` @param {string} folder in which it runs @returns {Promise<Run>} */
export function runTool(parameters, folder) {
  const start = performance.now();
  const program = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(MEMORY)}`, BIN, ...parameters],
    {cwd: folder, stdio: ['ignore', 'pipe', 'pipe']},
  );
  const said = [];
  for (const stream of [program.stdout, program.stderr]) stream.on('data', (data) => said.push(data));
  return new Promise((resolve, reject) => {
    program.once('error', reject);
    program.once('close', (code) => {
      const output = Buffer.concat(said).toString('utf8');
      const [, kilobytes] = /^maxRSS (\d+)$/m.exec(output) ?? [];
      const milliseconds = performance.now() - start;
      resolve({milliseconds, megabytes: Number(kilobytes) / 1024, code: code ?? NaN, output});
    });
  });
}
