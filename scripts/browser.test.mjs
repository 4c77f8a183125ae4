import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {browserFlags, findBrowser} from './browser.mjs';
import {playwrightPlaces, usualPlaces} from './browser/places.mjs';

describe('the search for a browser', () => {
  /** @type {string} */ let home;
  const told = process.env.CHROME_PATH;

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'mitmach-browser-'));
  });

  afterEach(() => {
    rmSync(home, {recursive: true});
    if (told === undefined) delete process.env.CHROME_PATH;
    else process.env.CHROME_PATH = told;
  });

  it('takes CHROME_PATH before anything else', async () => {
    process.env.CHROME_PATH = join(home, 'browser');
    writeFileSync(process.env.CHROME_PATH, '');
    assert.equal(await findBrowser(), process.env.CHROME_PATH);
  });

  it('refuses a CHROME_PATH that leads nowhere', async () => {
    for (const path of [join(home, 'gone'), home]) {
      process.env.CHROME_PATH = path;
      await assert.rejects(findBrowser(), {name: 'NoBrowserError', message: /^CHROME_PATH is .*, but/});
    }
  });

  it('knows the usual places of each system', () => {
    const linux = usualPlaces({platform: 'linux', env: {PATH: '/home/me/bin:/usr/bin'}, home});
    const mac = usualPlaces({platform: 'darwin', env: {}, home});
    const windows = usualPlaces({platform: 'win32', env: {PROGRAMFILES: 'C:/Programs'}, home});
    assert.equal(linux[0], '/home/me/bin/chromium');
    assert.ok(linux.includes('/usr/bin/google-chrome'));
    assert.ok(mac.includes(join(home, 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome')));
    assert.ok(windows.includes(join('C:/Programs', 'Microsoft/Edge/Application/msedge.exe')));
  });

  it('takes the newest of Playwright’s browsers, and a whole one before a headless shell', () => {
    const paths = [
      'chromium-999/chrome-linux/chrome',
      'chromium-1200/chrome-linux64/chrome',
      'chromium_headless_shell-1300/chrome-linux/headless_shell',
      'firefox-1400/firefox/firefox',
    ].map((path) => join(home, '.cache/ms-playwright', path));
    for (const path of paths) {
      mkdirSync(dirname(path), {recursive: true});
      writeFileSync(path, '');
    }
    const places = playwrightPlaces({platform: 'linux', env: {}, home});
    assert.deepEqual(places, [paths[1], paths[0], paths[2]]);
  });

  it('switches the sandbox off for root alone, and web security for nobody', () => {
    assert.ok(browserFlags(true).includes('--no-sandbox'));
    assert.ok(!browserFlags(false).includes('--no-sandbox'));
    assert.ok(!browserFlags(true).some((flag) => flag.includes('web-security')));
  });
});
