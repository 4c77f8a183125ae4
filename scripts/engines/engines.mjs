import {findFirefox, firefoxLauncher} from './firefox.mjs';
import {findWebKit, webkitLauncher} from './webkit.mjs';

/**
 * @typedef {import('@web/test-runner-core').BrowserLauncher} Launcher
 * @typedef {{name: string, packages: string, launcher: (() => Launcher) | undefined}} Engine
 */

/** @template T @param {T | undefined} found @param {(found: T) => Launcher} launcher @returns {Engine['launcher']} */
function launcherOf(found, launcher) {
  return found === undefined ? undefined : () => launcher(found);
}

/**
 * The browsers that stand for the engines besides Chromium's.
 *
 * @returns {Engine[]} `packages`: Debian's and Ubuntu's, to install it; `launcher`: undefined where it is not installed
 */
export function otherEngines() {
  return [
    {name: 'Firefox', packages: 'firefox-esr', launcher: launcherOf(findFirefox(), firefoxLauncher)},
    {
      name: 'WebKitGTK',
      packages: 'webkit2gtk-driver xvfb',
      launcher: launcherOf(findWebKit(), webkitLauncher),
    },
  ];
}
