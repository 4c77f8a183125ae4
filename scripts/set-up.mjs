import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {findBrowser} from './browser.mjs';
import {isMain, ROOT} from './root.mjs';

const OLDEST_NODE = [20, 19];

/** A machine cannot run this repository as it is; the message says what to do. */
export class SetUpError extends Error {
  name = 'SetUpError';
}

/** @param {string} version as in `process.versions.node` @throws {SetUpError} when it is too old */
export function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new SetUpError(
    `Node ${OLDEST_NODE.join('.')} or newer is needed, and this is ${version}: install it from https://nodejs.org/.`,
  );
}

/** @param {string} file @returns {Record<string, any> | undefined} the packages in a lock; undefined when unreadable */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether `node_modules` holds what the lock asks for. npm writes its own copy of the lock as the last step of an
 * installation, so that one that was cut short is not taken for whole. Optional packages may be absent.
 *
 * @param {string} root the folder of `package-lock.json`
 * @returns {boolean}
 */
export function isInstalled(root) {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const present = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === undefined || present === undefined) return false;
  return Object.entries(wanted)
    .filter(([path]) => path.startsWith('node_modules/'))
    .every(([path, {version, integrity, link, optional, devOptional}]) => {
      const found = present[path];
      if (found === undefined) return optional === true || devOptional === true;
      const same = found.version === version && found.integrity === integrity && found.link === link;
      return same && existsSync(join(root, path));
    });
}

/** Installs exactly what the lock says. @throws {SetUpError} when npm fails */
function install() {
  console.log('Installing what package-lock.json lists (npm ci) …');
  const npm = process.env.npm_execpath;
  const options = {cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit']};
  const viaNode = npm?.endsWith('.js') === true;
  const {status} = viaNode
    ? spawnSync(process.execPath, [npm, 'ci'], options)
    : spawnSync('npm', ['ci'], {...options, shell: process.platform === 'win32'});
  if (status !== 0) throw new SetUpError('npm ci failed; what it said is above.');
}

/**
 * Makes a fresh clone ready to build and to test; does nothing when it is.
 *
 * @param {{browser?: boolean}} [wants] `browser`: also find a browser and put it into `CHROME_PATH`
 * @throws {SetUpError | import('./browser.mjs').NoBrowserError} with a sentence that says what to do
 */
export async function setUp({browser = false} = {}) {
  checkNode(process.versions.node);
  if (!isInstalled(ROOT)) install();
  if (browser) process.env.CHROME_PATH = await findBrowser();
}

/** @param {unknown} error says what stopped a script: a sentence where one was written for it, else everything */
export function explain(error) {
  const expected = error instanceof Error && ['SetUpError', 'NoBrowserError'].includes(error.name);
  console.error(expected ? error.message : error);
}

if (isMain(import.meta.url)) {
  setUp().catch((error) => {
    explain(error);
    process.exitCode = 1;
  });
}
