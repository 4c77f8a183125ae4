import {parseInlines} from './rich-text-inline.js';
import type {Inline} from './rich-text-inline.js';

export type {Inline} from './rich-text-inline.js';

/** The blocks of a rich text, in the order of reading. */
export type RichText = readonly Block[];
export type Block = Paragraph | List;

export interface Paragraph {
  readonly type: 'paragraph';
  readonly inlines: readonly Inline[];
}

export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  /** Number of the first item; only an ordered list has one. */
  readonly start?: number;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly inlines: readonly Inline[];
  /** The list inside this item. Its items have none: what is indented deeper is on their level. */
  readonly list?: List;
}

interface OpenItem extends ListItem {
  list?: OpenList;
}

interface OpenList extends List {
  readonly items: OpenItem[];
}

/** A paragraph or a list item, before its text is parsed. */
interface Piece {
  text: string;
  readonly indent: number;
  /** The number of an ordered item, `NaN` of another; a paragraph has none. */
  readonly start?: number;
}

const LIST_ITEM = /^([-*+]|\d{1,9}[.)]) +(.+)/;

/**
 * Reads the Markdown of a feed: paragraphs, line breaks, emphasis, strong, lists with one level of nesting, links,
 * as CommonMark 0.31 has them, with two liberties: every line end is a line break, and a single `*` inside a word is
 * a character (`Besucher*innen`). Everything else, HTML included, stays the text that it is.
 *
 * Never throws; takes time in proportion to the length of `markdown`, whatever it holds. Relative links are
 * resolved against `base`, the feed's address; of a link that is not allowed (see `resolveLink`) the text stays.
 */
export function parseRichText(markdown: string, base?: string): RichText {
  const blocks: (Paragraph | OpenList)[] = [];
  let margin = 0;
  for (const {text, indent, start} of piecesOf(markdown)) {
    const inlines = parseInlines(text, base);
    if (start === undefined) blocks.push({type: 'paragraph', inlines});
    else {
      const {length} = blocks;
      listFor(blocks, start, indent > margin + 1).items.push({inlines});
      if (blocks.length > length) margin = indent;
    }
  }
  return blocks;
}

/** The words alone: a blank line between blocks, one line for each item and after each line break; no markers. */
export function plainText(richText: RichText): string {
  return richText.map(plain).join('\n\n');
}

function plain(node: Block | ListItem | Inline): string {
  if ('text' in node) return node.text;
  if ('items' in node) return node.items.map(plain).join('\n');
  if (!('inlines' in node)) return '\n';
  const text = node.inlines.map(plain).join('');
  return 'list' in node ? `${text}\n${plain(node.list)}` : text;
}

function piecesOf(markdown: string): Piece[] {
  const pieces: Piece[] = [];
  let isOpen = false;
  for (const line of markdown.replaceAll('\t', '    ').split(/\r\n?|\n/)) {
    const last = pieces.at(-1);
    const piece = pieceOf(line, !isOpen || isItem(last));
    const {text, indent} = piece;
    // After a blank line, text belongs to an item when it is indented.
    const mayGoOn = isOpen || (indent > 1 && isItem(last));
    if (last && mayGoOn && !isItem(piece)) last.text += text && `\n${text}`;
    else if (text) pieces.push(piece);
    isOpen = text !== '';
  }
  return pieces;
}

/** Within a paragraph only a 1 begins a list, because a line of it may begin with "28. November". */
function pieceOf(line: string, mayHaveAnyNumber: boolean): Piece {
  const text = line.trim();
  const indent = line.search(/\S/);
  const [, marker = '', words] = LIST_ITEM.exec(text) ?? [];
  const start = parseInt(marker);
  return words && (mayHaveAnyNumber || !(start > 1)) ? {text: words, indent, start} : {text, indent};
}

function isItem(piece: Piece | undefined): boolean {
  return piece?.start !== undefined;
}

/** The list that an item goes into. */
function listFor(blocks: (Paragraph | OpenList)[], start: number, isInner: boolean): OpenList {
  const ordered = start >= 0;
  const list: OpenList = {type: 'list', ordered, ...(ordered && {start}), items: []};
  const last = blocks.at(-1);
  if (last?.type === 'list') {
    const item = isInner && last.items.at(-1);
    if (item) return (item.list ??= list);
    if (last.ordered === ordered) return last;
  }
  blocks.push(list);
  return list;
}
