import {existsSync, readdirSync} from 'node:fs';
import {homedir} from 'node:os';
import {delimiter, join} from 'node:path';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
];

const MAC_APPS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Brave Browser.app/Contents/MacOS/Brave Browser',
];

const WINDOWS_PROGRAMS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
  'BraveSoftware/Brave-Browser/Application/brave.exe',
];

/** Where Playwright puts its browsers inside `chromium-<n>` and `chromium_headless_shell-<n>`. */
const PLAYWRIGHT_PROGRAMS = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-linux/headless_shell',
  'chrome-headless-shell-linux64/chrome-headless-shell',
  ...['chrome-mac', 'chrome-mac-arm64', 'chrome-mac-x64'].flatMap((folder) =>
    MAC_APPS.slice(0, 3).map((app) => `${folder}/${app}`),
  ),
  'chrome-mac/headless_shell',
  'chrome-headless-shell-mac-arm64/chrome-headless-shell',
  'chrome-headless-shell-mac-x64/chrome-headless-shell',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
  'chrome-win/headless_shell.exe',
  'chrome-headless-shell-win64/chrome-headless-shell.exe',
];

/** @typedef {{platform?: string, env?: Record<string, string | undefined>, home?: string}} Machine */

/** @param {string[]} folders @param {string[]} names @returns {string[]} every name in every folder */
function combine(folders, names) {
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

/** @param {(string | undefined)[]} values @returns {string[]} the ones that are set and not empty */
function present(values) {
  return values.filter((value) => value !== undefined && value !== '');
}

/**
 * Where people usually have a browser of the Chromium family, the likeliest first. Nothing is looked up on the disk.
 *
 * @param {Machine} [machine] the machine that runs this, unless told
 * @returns {string[]} absolute paths
 */
export function usualPlaces({platform = process.platform, env = process.env, home = homedir()} = {}) {
  if (platform === 'darwin') {
    return combine(['/Applications', join(home, 'Applications')], MAC_APPS);
  }
  if (platform === 'win32') {
    const roots = present([env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]);
    return combine(roots, WINDOWS_PROGRAMS);
  }
  const folders = present((env.PATH ?? '').split(delimiter));
  return [...combine([...folders, '/usr/bin', '/snap/bin'], COMMANDS), '/opt/google/chrome/chrome'];
}

/** @param {Required<Machine>} machine @returns {string} the folder in which Playwright keeps its browsers */
function playwrightFolder({platform, env, home}) {
  const told = env.PLAYWRIGHT_BROWSERS_PATH;
  if (told !== undefined && told !== '' && told !== '0') return told;
  if (platform === 'darwin') return join(home, 'Library/Caches/ms-playwright');
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData/Local'), 'ms-playwright');
  return join(env.XDG_CACHE_HOME ?? join(home, '.cache'), 'ms-playwright');
}

/**
 * Browsers that Playwright has downloaded earlier, the newest first, whole browsers before headless shells.
 *
 * @param {Machine} [machine] the machine that runs this, unless told
 * @returns {string[]} absolute paths of files that exist
 */
export function playwrightPlaces({platform = process.platform, env = process.env, home = homedir()} = {}) {
  const folder = playwrightFolder({platform, env, home});
  if (!existsSync(folder)) return [];
  const versions = readdirSync(folder)
    .map((name) => ({name, match: /^chromium(_headless_shell)?-(\d+)$/.exec(name)}))
    .filter(({match}) => match !== null)
    .map(({name, match}) => ({name, shell: match[1] !== undefined, number: Number(match[2])}))
    .sort((a, b) => Number(a.shell) - Number(b.shell) || b.number - a.number);
  return versions
    .flatMap(({name}) => combine([join(folder, name)], PLAYWRIGHT_PROGRAMS))
    .filter((path) => existsSync(path));
}
