import {limits} from '@mitmach/feed';
import {Parser} from 'htmlparser2';
import {renderBlocks} from './html/blocks.js';
import {isLineElement, isTextElement} from './html/elements.js';
import {Flow} from './html/flow.js';
import type {TextImage} from './html/images.js';
import {guardTags, renderRuns} from './html/runs.js';
import {withoutShortcodes} from './html/shortcodes.js';
import type {ImportNote} from './importer.js';

export type {TextImage} from './html/images.js';

/** A note about a text, before it is known of which item and field it is. */
export type TextNote = Omit<ImportNote, 'place' | 'field' | 'isItemLost'>;

/** What became of an HTML text. */
export interface ConvertedText {
  /** Markdown in the subset that `parseRichText` of `@mitmach/feed` reads; empty where there are no words. */
  readonly text: string;
  /** In the order of the text, each address once; tracking pixels are left out. */
  readonly images: readonly TextImage[];
  /** Links that have words, absolute; they are in `text` too. */
  readonly links: readonly {readonly url: string; readonly title: string}[];
  readonly notes: readonly TextNote[];
}

/** More than this of one text is not looked at. */
const LONGEST_HTML = 1_000_000;
const CHUNK = 10_000;
/** Deeper than any page; the parser takes the more time for each element the deeper it is. */
const MAXIMUM_DEPTH = 500;

interface Parsed {
  readonly flow: Flow;
  readonly isCut: boolean;
}

const parse = (html: string, base: string | undefined): Parsed => {
  const flow = new Flow(base);
  const parser = new Parser({
    onopentag: (name, attributes) => flow.openElement(name, attributes),
    onclosetag: (name) => flow.closeElement(name),
    ontext: (text) => flow.addText(text),
  });
  let at = 0;
  for (; at < html.length && at < LONGEST_HTML && flow.depth <= MAXIMUM_DEPTH; at += CHUNK) {
    parser.write(html.slice(at, at + CHUNK));
  }
  parser.end();
  flow.flush();
  return {flow, isCut: at < html.length};
};

const tooLarge: TextNote = {code: 'too-large', detail: `${limits.text}`};

/**
 * Turns HTML into the rich text of the feed: paragraphs, line breaks, emphasis, lists and links stay, headings become
 * strong paragraphs, rows of tables become lines, images are handed out apart. Scripts, styles, frames, forms and what
 * is struck out are left out and noted (`html-dropped`), shortcodes of WordPress too; links that the feed does not
 * allow are words alone (`unsafe-link`). Never throws; takes time in proportion to the length.
 * @param base absolute address to which relative links refer; without it, they are words alone
 */
export const htmlToRichText = (html: string, base?: string): ConvertedText => {
  const {text: source, shortcodes} = withoutShortcodes(html);
  const {flow, isCut} = parse(source, base);
  const rendered = renderBlocks(flow.blocks, limits.text);
  const dropped = [...flow.dropped, ...new Set(shortcodes.map((name) => `[${name}]`))];
  const notes: readonly TextNote[] = [
    ...dropped.map((value): TextNote => ({code: 'html-dropped', value})),
    ...flow.unsafe.map((address): TextNote => ({code: 'unsafe-link', value: address.slice(0, 60)})),
    ...(isCut || rendered.isCut ? [tooLarge] : []),
  ];
  const links = flow.links
    .map(({url, title}) => ({url, title: title.replace(/\s+/g, ' ').trim()}))
    .filter(({title}) => title !== '');
  return {text: rendered.text, images: flow.images, links, notes};
};

/**
 * The words of an HTML text on one line, for titles and names: entities decoded, elements taken out. What looks like a
 * tag after that (`&lt;b&gt;`) is words too, and guarded from being taken for one again.
 */
export const htmlToText = (html: string): string => {
  if (!/[<&]/.test(html)) return plainLine(html);
  const runs = parse(html, undefined).flow.blocks.flatMap((block) => [...block.runs, {text: ' '}]);
  return guardTags(oneLine(runs.map(({text}) => text).join('')));
};

/** A plain text on one line, for titles and names of sources that know no HTML. */
export const plainLine = (text: string): string => guardTags(oneLine(text));

const oneLine = (text: string): string =>
  text
    .replace(/\p{Cc}|\s+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();

/** What of HTML a text holds: none, elements within lines alone, or blocks and line breaks. */
export const markupOf = (text: string): 'none' | 'inline' | 'blocks' => {
  const found = new Set<'inline' | 'blocks'>();
  const parser = new Parser({
    onopentag: (name) => {
      if (isTextElement(name)) found.add(isLineElement(name) ? 'blocks' : 'inline');
    },
  });
  if (text.includes('<')) parser.end(text.slice(0, CHUNK));
  if (found.has('blocks')) return 'blocks';
  return found.has('inline') ? 'inline' : 'none';
};

/** Whether a text is written in HTML, as some calendars do where the format says plain text. */
export const isHtml = (text: string): boolean => markupOf(text) !== 'none';

/** A link of the rich text. @param url absolute and allowed by the feed */
export const richLink = (url: string, title: string): string =>
  renderRuns([{text: oneLine(title), isStrong: false, isEmphasis: false, link: {url, title}}]);

const BULLET = /^[-*•·][ \t]+(?=\S)/;

/**
 * Turns a plain text into the rich text of the feed: lines and blank lines stay, lines that begin with a dash or a dot are
 * a list, addresses become links, everything else is escaped.
 */
export const plainToRichText = (text: string): string =>
  text
    .split(/\r\n?|\n|\u2028|\u2029/)
    .map((line) => line.replace(/\p{Cc}|\s+/gu, ' ').trim())
    .map((line) => {
      const [bullet = ''] = BULLET.exec(line) ?? [];
      const words = renderRuns([
        {text: line.slice(bullet.length), isStrong: false, isEmphasis: false, link: undefined},
      ]);
      return bullet ? `- ${words}` : words;
    })
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** The beginning of a text on one line, cut at the end of a word; what is cut ends with an ellipsis. */
export const summarize = (text: string, length: number = limits.summary): string => {
  const line = oneLine(text);
  if (line.length <= length) return line;
  const start = line.slice(0, length);
  const end = Math.max(start.lastIndexOf(' '), 0);
  const words = (end > length / 2 ? start.slice(0, end) : start.slice(0, length - 1)).replace(
    /[\s,;:.–-]+$/u,
    '',
  );
  return `${words.replace(/[\ud800-\udbff]$/, '')}…`;
};
