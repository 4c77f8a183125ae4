import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {startGuarded} from './guard.mjs';

/** Starts another program, says its number, and lasts as long. */
const LASTING = 'sleep 60 & echo $! >&3; wait';

/** @param {import('node:stream').Readable} stream @returns {Promise<string>} the first that comes */
async function firstOf(stream) {
  const [text] = await once(stream, 'data');
  return String(text).trim();
}

/** @param {string} pid @returns {boolean} whether a process still runs; on Linux it may be dead before it is buried */
function isAlive(pid) {
  try {
    process.kill(Number(pid), 0);
    return process.platform !== 'linux' || !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}

/** @param {string} pid fails by the runner's time limit if it never ends */
async function untilGone(pid) {
  while (isAlive(pid)) await pause(20);
}

describe('a guarded program', {timeout: 30_000, skip: process.platform === 'win32'}, () => {
  it('tells what it said when it has ended', async () => {
    const {ended} = startGuarded('/bin/sh', ['-c', 'echo out; echo wrong >&2']);
    assert.deepEqual((await ended).trim().split('\n').sort(), ['out', 'wrong']);
  });

  it('gets its parameters as they are, and the environment', async () => {
    const parameters = ['-c', 'echo "$1|$2|$ANIMAL"', 'sh', 'a b', '$HOME'];
    const {ended} = startGuarded('/bin/sh', parameters, {env: {ANIMAL: 'seal'}});
    assert.equal((await ended).trim(), 'a b|$HOME|seal');
  });

  it('is ended with all that it has started', async () => {
    const program = startGuarded('/bin/sh', ['-c', LASTING]);
    const started = await firstOf(program.channel);
    await program.end();
    await untilGone(started);
  });

  it('takes along what it has started when it ends by itself', async () => {
    const program = startGuarded('/bin/sh', ['-c', 'sleep 60 >/dev/null 2>&1 & echo $! >&3']);
    const started = await firstOf(program.channel);
    await program.ended;
    await untilGone(started);
  });

  it('ends when the process that holds it is killed', async () => {
    const guard = new URL('guard.mjs', import.meta.url).href;
    const holder = `
      import {startGuarded} from ${JSON.stringify(guard)};
      startGuarded('/bin/sh', ['-c', ${JSON.stringify(LASTING)}]).channel.pipe(process.stdout);`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', holder]);
    const started = await firstOf(child.stdout);
    assert.ok(isAlive(started));
    child.kill('SIGKILL');
    await untilGone(started);
  });

  it('fails where it cannot be started', async () => {
    const {ended} = startGuarded('/bin/sh', ['-c', 'true'], {cwd: '/nowhere/at/all'});
    await assert.rejects(ended, {code: 'ENOENT'});
  });
});
