import {spawnSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import {installOnDebian} from './browser/debian.mjs';
import {packagedBrowser} from './browser/packaged.mjs';
import {playwrightPlaces, usualPlaces} from './browser/places.mjs';

/** No browser could be found; the message says what to do. */
export class NoBrowserError extends Error {
  name = 'NoBrowserError';
}

/** @param {string} path @returns {boolean} whether a file is there */
function isFile(path) {
  return existsSync(path) && statSync(path).isFile();
}

/**
 * A file alone proves nothing on Linux: libraries may be missing, and Ubuntu's `chromium-browser` may be a mere hint
 * to install another package. Elsewhere asking would open a window.
 *
 * @param {string} path
 * @returns {boolean} whether a browser is there that can start
 */
function canStart(path) {
  if (!isFile(path)) return false;
  if (process.platform !== 'linux') return true;
  return spawnSync(path, ['--version'], {stdio: 'ignore', timeout: 20_000}).status === 0;
}

/**
 * A browser of the Chromium family: `CHROME_PATH`, the optional package `@sparticuz/chromium`, the usual places of the
 * system, Playwright's cache, and as root on Debian a fresh installation. The packaged one goes before others: it is the
 * same on every machine, and needs a third of the time, because it has no windows. A `CHROME_PATH` that leads nowhere is
 * an error, so that nobody tests in another browser than the one asked for.
 *
 * @returns {Promise<string>} an absolute path
 * @throws {NoBrowserError} with a sentence that says what to do
 */
export async function findBrowser() {
  const told = process.env.CHROME_PATH;
  if (told) {
    if (isFile(told)) return told;
    throw new NoBrowserError(
      `CHROME_PATH is ${told}, but no program is there: correct it, or unset it to search.`,
    );
  }
  const packaged = await packagedBrowser();
  if (packaged !== undefined && canStart(packaged)) return packaged;
  const path = [...usualPlaces(), ...playwrightPlaces()].find(canStart) ?? installOnDebian();
  if (path !== undefined) return path;
  throw new NoBrowserError(
    'No Chromium, Chrome or Edge was found. Install one, run "npx playwright install chromium", or set CHROME_PATH to it.',
  );
}

/**
 * What is off: a list of suggestions under the address bar, for which Chromium starts a process with each window, and
 * what Playwright turns off, because of two such flags the last one counts.
 */
const DISABLED_FEATURES = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'AvoidCorsURLLoaderRestartOnRedirect', 'PaintHolding'],
  ...['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'ThirdPartyStoragePartitioning', 'MediaRouter'],
  ...['DestroyProfileOnBrowserClose', 'LensOverlay', 'OptimizationHints', 'NetworkTimeServiceQuerying'],
  ...['AimEnabled', 'PreconnectToSearch'],
];

/**
 * Flags for a quiet, repeatable browser: no updates, no first-run pages, no requests of its own.
 *
 * @param {boolean} [isRoot] whether root starts it, to whom Chromium denies its sandbox
 * @returns {string[]}
 */
export function browserFlags(isRoot = process.getuid?.() === 0) {
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--disable-features=${DISABLED_FEATURES.join(',')}`,
  ];
}
