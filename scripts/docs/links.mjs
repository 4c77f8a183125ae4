import {existsSync, statSync} from 'node:fs';
import {join, posix} from 'node:path';
import {ROOT} from '../root.mjs';
import {proseOf, textOf} from './markdown.mjs';

/* Where the documents lead: to files and headings that are there, and elsewhere by addresses that are well formed. */

const LINK = /\[(?:[^[\]]|\[[^\]]*\])*\]\(\s*([^\s)]+)(?:\s+"[^"]*")?\s*\)/g;
const HTML_LINK = /<(?:a|img)\s[^>]*?(?:href|src)="([^"]+)"/g;
const AUTOLINK = /<(https?:[^\s>]+)>/g;
const HEADING = /^#{1,6} +(.+?)(?: +#+)?$/gm;

/** @param {string} text @returns {string} without what stands between backquotes, which is read as it is written */
const withoutCode = (text) => text.replaceAll(/`[^`\n]*`/g, '');

/** @param {string} heading in Markdown @returns {string} its anchor, by the rules of GitHub */
export function anchorOf(heading) {
  const words = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
  return words.replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '').replaceAll(' ', '-');
}

/** @param {string} text of a document @returns {Set<string>} the anchors in it; a heading that comes again has a number */
export function anchorsIn(text) {
  const counts = new Map();
  const anchors = new Set();
  for (const [, heading = ''] of proseOf(text).matchAll(HEADING)) {
    const anchor = anchorOf(heading);
    const count = counts.get(anchor) ?? 0;
    counts.set(anchor, count + 1);
    anchors.add(count === 0 ? anchor : `${anchor}-${count}`);
  }
  return anchors;
}

/** @param {string} text of a document @returns {string[]} where its links lead, as written */
export function linksIn(text) {
  const prose = withoutCode(proseOf(text));
  return [LINK, HTML_LINK, AUTOLINK].flatMap((pattern) =>
    [...prose.matchAll(pattern)].map(([, to = '']) => to),
  );
}

/** @param {string} link @returns {string | undefined} what is wrong with an address elsewhere */
function foreignFault(link) {
  if (!URL.canParse(link)) return 'is no address';
  const {protocol} = new URL(link);
  return ['https:', 'http:', 'mailto:'].includes(protocol) ? undefined : `is an address by ${protocol}`;
}

/** @param {string} file from the root @param {string} anchor @returns {boolean} */
function hasAnchor(file, anchor) {
  return !/\.(md|mdx)$/.test(file) || anchorsIn(textOf(file)).has(decodeURIComponent(anchor));
}

/** @param {string} file from the root @param {string} anchor @returns {string | undefined} what is wrong with a place here */
function faultHere(file, anchor) {
  if (file.startsWith('..')) return 'leads out of the repository';
  if (!existsSync(join(ROOT, file))) return 'leads to no file';
  if (anchor === '') return undefined;
  const isFolder = statSync(join(ROOT, file)).isDirectory();
  return isFolder || !hasAnchor(file, anchor) ? 'leads to no heading' : undefined;
}

/** @param {string} path of the document @param {string} link @returns {string | undefined} what is wrong with it */
export function faultOf(path, link) {
  if (/^[a-z][a-z+.-]*:/i.test(link)) return foreignFault(link);
  if (link.startsWith('/')) return 'leads out of the repository';
  const [address = '', anchor = ''] = link.split('#', 2);
  const target = decodeURIComponent(address.split('?')[0] ?? '');
  return faultHere(target === '' ? path : posix.join(posix.dirname(path), target), anchor);
}
