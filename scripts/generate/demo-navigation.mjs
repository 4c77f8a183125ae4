/**
 * The list of the demo pages that each of them ends with: a new page is one line here, and the two markers in it.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from '../root.mjs';
import {formatted, keep} from './feed/keep.mjs';

const BLOCK = /(<!-- generated: navigation -->)[\s\S]*(<!-- \/generated -->)/;

/** What each page of a language is called in the list, by its address from another. */
const GERMAN = {
  './': 'Konfigurator',
  'strategy.html': 'Strategie',
  'finder.html': 'Mitmachen',
  'calendar.html': 'Termine',
  'news.html': 'Neuigkeiten',
  'timeline.html': 'Zeitleiste',
  'city.html': 'Stadt',
  'club.html': 'Verein',
  'rtl.html': 'Arabisch und Persisch',
  'csp.html': 'Strenge Richtlinie',
  'feed-desk.html': 'Feed-Werkstatt',
};
const ENGLISH = {
  'index.en.html': 'Configurator',
  'feed-desk.en.html': 'Feed desk',
};

/** @param {Record<string, string>} pages @param {string} current address of the one that shows the list @returns {string} */
const listOn = (pages, current) =>
  Object.entries(pages)
    .map(([address, name]) => {
      const state = address === current ? ' aria-current="page"' : '';
      return `<li><a href="${address}"${state}>${name}</a></li>`;
    })
    .join('\n');

/**
 * @param {Record<string, string>} pages
 * @param {string} address of one of them
 * @returns {Promise<[string, string]>} path from the root, and the page as it should be
 */
async function pageAt(pages, address) {
  const path = `demo/${address === './' ? 'index.html' : address}`;
  const page = readFileSync(join(ROOT, path), 'utf8');
  if (!BLOCK.test(page)) throw new Error(`${path} has no markers for the list of pages.`);
  return [path, await formatted(path, page.replace(BLOCK, `$1\n<ul>\n${listOn(pages, address)}\n</ul>\n$2`))];
}

const made = [GERMAN, ENGLISH].flatMap((pages) =>
  Object.keys(pages).map((address) => pageAt(pages, address)),
);
keep(Object.fromEntries(await Promise.all(made)));
