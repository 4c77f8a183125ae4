import {chromeLauncher, puppeteerCore} from '@web/test-runner-chrome';
import {guarded} from './guard.mjs';
import {isProgram, programOnPath} from './programs.mjs';

const MAC_PROGRAM = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** @returns {string | undefined} the path of Firefox */
export function findFirefox() {
  return programOnPath(['firefox-esr', 'firefox']) ?? [MAC_PROGRAM].find(isProgram);
}

/**
 * Shows the runner's pages in Firefox (WebDriver BiDi), one after the other: of two tabs only one would have the focus.
 *
 * @param {string} path
 * @returns {import('@web/test-runner-core').BrowserLauncher}
 */
export function firefoxLauncher(path) {
  const {command, parameters} = guarded(path, ['--headless']);
  return chromeLauncher({
    puppeteer: puppeteerCore,
    concurrency: 1,
    launchOptions: {
      browser: 'firefox',
      executablePath: command,
      ignoreDefaultArgs: true,
      args: parameters,
      extraPrefsFirefox: {'intl.accept_languages': 'en-US'},
    },
  });
}
