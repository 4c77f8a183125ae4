import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readdirSync, statSync, utimesSync} from 'node:fs';
import {join} from 'node:path';
import {build} from '../build.mjs';
import {ROOT} from '../root.mjs';
import {runNode} from '../run.mjs';
import {SetUpError} from '../set-up.mjs';

/** Where the built Storybook lies. */
export const STORYBOOK = join(ROOT, 'storybook-static');

const PROGRAM = 'node_modules/storybook/dist/bin/dispatcher.js';
const QUIET = ['--disable-telemetry'];

const PASSED_OVER = /(^|[\\/])(node_modules|dist|e2e)([\\/]|$)|\.test\.ts$/;

/** @returns {string[]} what the Storybook is made of, absolute; folders, too, which change when a file goes */
function inputs() {
  const folders = ['.storybook', 'stories', 'demo/feed', 'docs/examples', 'packages'].map((folder) =>
    join(ROOT, folder),
  );
  const inside = folders.flatMap((folder) =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((path) => !PASSED_OVER.test(path))
      .map((path) => join(folder, path)),
  );
  return [...folders, ...inside, join(ROOT, 'package-lock.json'), join(ROOT, 'tsconfig.base.json')];
}

/** @returns {boolean} whether the built Storybook is there and younger than all it is made of */
function isBuilt() {
  const index = join(STORYBOOK, 'index.json');
  if (!existsSync(index)) return false;
  const builtAt = statSync(index).mtimeMs;
  return inputs().every((path) => statSync(path).mtimeMs <= builtAt);
}

/** The stories of the tools show built files in a frame. @throws {SetUpError} with all that the build said */
const buildFiles = () => build({quiet: true, generated: false});

/**
 * Builds the Storybook into `storybook-static/`, unless nothing has changed since.
 *
 * @throws {SetUpError} with all that the build said
 */
export async function buildStorybook() {
  await buildFiles();
  if (isBuilt()) return;
  const start = new Date();
  const {ok, output} = await runNode([PROGRAM, 'build', '--output-dir', STORYBOOK, ...QUIET], {quiet: true});
  if (!ok) throw new SetUpError(`${output.trim()}\n\nThe build failed: Storybook.`);
  // What changes while it is being built may be missing in it.
  utimesSync(join(STORYBOOK, 'index.json'), start, start);
}

/**
 * Serves the Storybook while it is being written, until the process is told to stop; for this machine only unless `HOST`
 * names another address.
 *
 * @throws {SetUpError} when Storybook ends by itself; it has said why
 */
export async function serveStorybook() {
  await buildFiles();
  const {PORT = '6006', HOST = '127.0.0.1'} = process.env;
  const parameters = ['dev', '--port', PORT, '--host', HOST, '--no-open', '--no-version-updates', ...QUIET];
  const child = spawn(process.execPath, [PROGRAM, ...parameters], {cwd: ROOT, stdio: 'inherit'});
  let isStopped = false;
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      isStopped = true;
      child.kill(signal);
    });
  }
  await once(child, 'close');
  if (!isStopped) throw new SetUpError('Storybook has ended.');
}
