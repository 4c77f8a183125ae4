import {spawn} from 'node:child_process';
import {ROOT} from './root.mjs';

/**
 * @typedef {object} RunOptions
 * @property {Record<string, string>} [env] in addition to the own environment
 * @property {boolean} [quiet] keep the output, instead of showing it at once
 */

/**
 * Runs a Node program from the root folder to its end.
 *
 * @param {string[]} parameters the program's path from the root, and what it is given
 * @param {RunOptions} [options]
 * @returns {Promise<{ok: boolean, output: string}>} `output` is empty unless `quiet`
 */
export function runNode(parameters, {env = {}, quiet = false} = {}) {
  const child = spawn(process.execPath, parameters, {
    cwd: ROOT,
    // tsx reads a compiler configuration, and the root's lists only other ones.
    env: {...process.env, TSX_TSCONFIG_PATH: 'tsconfig.base.json', ...env},
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
  });
  const pieces = [];
  child.stdout?.on('data', (piece) => pieces.push(piece));
  child.stderr?.on('data', (piece) => pieces.push(piece));
  return new Promise((done) => {
    child.once('error', (error) => done({ok: false, output: error.message}));
    child.once('close', (code) => done({ok: code === 0, output: Buffer.concat(pieces).toString()}));
  });
}
