import {spawn} from 'node:child_process';

/**
 * Runs a program, and ends its process group when it ends or when nobody holds the other end of the standard input any
 * more: a crash closes that, too, and no signal handler survives one.
 */
const GUARD = 'exec 9<&0; { read -r _ <&9; kill -KILL 0; } & "$@" </dev/null 9<&-; kill -KILL 0';

/** Characters of a program's output that are kept, to say why it failed. */
const OUTPUT_LIMIT = 1_000_000;

/**
 * What to start in place of a program, so that nothing of it stays behind. It must be started as the leader of a
 * process group (`detached`), with a pipe for its standard input. Needs `/bin/sh`.
 *
 * @param {string} program @param {string[]} parameters
 * @returns {{command: string, parameters: string[]}}
 */
export function guarded(program, parameters) {
  return {command: '/bin/sh', parameters: ['-c', GUARD, 'guard', program, ...parameters]};
}

/**
 * @typedef {object} GuardedProgram
 * @property {import('node:stream').Readable} channel what it writes to its file descriptor 3
 * @property {Promise<string>} ended all it said, once it has ended by itself or by `end`
 * @property {() => Promise<void>} end ends it with all that it has started
 */

/**
 * Starts a program that ends together with this process, whatever ends that.
 *
 * @param {string} program @param {string[]} parameters
 * @param {{cwd?: string, env?: Record<string, string>}} [options] `env` is added to the own environment
 * @returns {GuardedProgram}
 */
export function startGuarded(program, parameters, {cwd, env = {}} = {}) {
  const {command, parameters: all} = guarded(program, parameters);
  const child = spawn(command, all, {
    cwd,
    detached: true,
    env: {...process.env, ...env},
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output = (output + text).slice(-OUTPUT_LIMIT);
    });
  }
  const ended = new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', () => done(output));
  });
  return {
    channel: child.stdio[3],
    ended,
    async end() {
      child.stdin.destroy();
      await ended;
    },
  };
}
