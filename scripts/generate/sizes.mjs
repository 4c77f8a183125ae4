import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from '../root.mjs';
import {formatted, keep} from './feed/keep.mjs';

/*
 * The size table of the README, from what the bundler wrote into sizes.json: so it runs after the bundle is built.
 * `--check` compares instead of writing.
 */

const BLOCK = /(<!-- generated: sizes -->)[\s\S]*(<!-- \/generated -->)/;

/** What a webmaster gets with each file that a page names. */
const MEANINGS = {
  'mitmach.js': 'the script of the one line; loads what the page needs',
  'finder.js': 'the finder with all that it stands on',
  'calendar.js': 'the calendar, likewise',
  'timeline.js': 'the timeline, likewise',
  'ticker.js': 'the ticker, likewise',
  'mitmach.module.js': 'all widgets as one module',
  'mitmach.all.js': 'all widgets as one classic file, with five languages',
  'mitmach.extra.js': 'what that one loads on demand: recurrence, QR code, street map',
  'mitmach.css': 'keeps the place of what is on its way (optional)',
};

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

const {entries} = JSON.parse(readFileSync(join(ROOT, 'packages/embed/dist/sizes.json'), 'utf8'));
const rows = Object.entries(MEANINGS).map(
  ([file, meaning]) => `| \`${file}\` | ${meaning} | ${kilobytes(entries[file].brotli)} |`,
);
const table = ['| file | what it is | first paint, brotli |', '|---|---|--:|', ...rows].join('\n');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

keep({'README.md': await formatted('README.md', readme.replace(BLOCK, `$1\n\n${table}\n\n$2`))});
