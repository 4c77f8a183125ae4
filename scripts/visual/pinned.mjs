import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {browserFlags} from '../browser.mjs';
import {packagedBrowser} from '../browser/packaged.mjs';
import {ROOT} from '../root.mjs';

/* The one browser with the one set of fonts whose pictures are compared: docs/decisions/0011-pictures.md. */

const CACHE = join(ROOT, '.cache');
const FONTS = join(ROOT, 'node_modules', '@expo-google-fonts');
const LATIN = ['400Regular', '400Regular_Italic', '500Medium', '600SemiBold', '700Bold', '700Bold_Italic'];
const ARABIC = ['400Regular', '500Medium', '600SemiBold', '700Bold'];

/** The same at each run, because addresses are seen in pictures; one that browsers trust as they trust `localhost`. */
const HOST = 'pictures.localhost';
export const ORIGIN = `http://${HOST}`;

/** What pages ask for by these names is Noto Sans here; nothing of the machine's own is found. */
const GENERIC = ['sans-serif', 'serif', 'monospace', 'system-ui', 'ui-sans-serif', 'ui-monospace'];

/** @param {string} name @returns {string} in which Noto Sans stands in for a family */
const alias = (name) =>
  `<alias binding="same"><family>${name}</family><prefer><family>Noto Sans</family><family>Noto Sans Arabic</family></prefer></alias>`;

/** How letters are drawn would depend on the machine as well. */
const DRAWING = [
  ['antialias', '<bool>true</bool>'],
  ['hinting', '<bool>false</bool>'],
  ['hintstyle', '<const>hintnone</const>'],
  ['rgba', '<const>none</const>'],
]
  .map(([name, value]) => `<edit name="${name}" mode="assign">${value}</edit>`)
  .join('');

/** @returns {string} a configuration that leaves no fonts but those of this repository's packages */
function fontsConfiguration() {
  const folders = [
    ...LATIN.map((name) => join(FONTS, 'noto-sans', name)),
    ...ARABIC.map((name) => join(FONTS, 'noto-sans-arabic', name)),
  ];
  return [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
    ...folders.map((folder) => `<dir>${folder}</dir>`),
    `<cachedir>${join(CACHE, 'fonts')}</cachedir>`,
    ...GENERIC.map(alias),
    `<match target="font">${DRAWING}</match><match target="pattern">${DRAWING}</match>`,
    '</fontconfig>',
  ].join('\n');
}

/**
 * The browser that comes with the optional package, started so that neither the fonts nor the language of the machine
 * matter. `CHROME_PATH` is not asked: another browser's pictures cannot be compared.
 *
 * @param {string} url of the server that answers for `ORIGIN`
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchPinned(url) {
  const executablePath = await packagedBrowser();
  const fonts = join(CACHE, 'fonts.conf');
  mkdirSync(CACHE, {recursive: true});
  writeFileSync(fonts, fontsConfiguration());
  const {chromium} = await import('playwright-core');
  return chromium.launch({
    executablePath,
    args: [
      ...browserFlags(),
      '--lang=de-DE',
      '--force-color-profile=srgb',
      '--font-render-hinting=none',
      `--host-resolver-rules=MAP ${HOST}:80 127.0.0.1:${new URL(url).port}`,
    ],
    env: {...process.env, FONTCONFIG_FILE: fonts, LANGUAGE: 'de', LANG: 'de_DE.UTF-8'},
  });
}
