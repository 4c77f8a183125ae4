import {resolveLink} from '@mitmach/feed';
import type {Block, ItemPlace} from './blocks.js';
import {rolesOf, type Role} from './elements.js';
import {emojiOf, imageOf, type Attributes, type TextImage} from './images.js';
import type {Link, Run} from './runs.js';

interface OpenElement {
  readonly name: string;
  readonly roles: readonly Role[];
}

interface OpenList {
  /** Number of the next item; undefined for a list without numbers. */
  next: number | undefined;
}

interface OpenItem {
  readonly place: ItemPlace;
  /** What comes now: the item, another line of it, or, after a list in it, a paragraph. */
  state: 'new' | 'begun' | 'over';
}

/** White space that is more than single spaces, and controls. */
const UNTIDY = /\p{Cc}| {2}|[\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/u;

const tidy = (text: string): string => text.replace(/[^\S\u00a0]+/g, ' ').replace(/\p{Cc}/gu, '');

const LONGEST_START = 999_999_999;

/**
 * Turns the elements and texts that a parser finds, in their order, into blocks. It keeps no tree, so that no depth of
 * elements is too much for it.
 */
export class Flow {
  readonly blocks: Block[] = [];
  readonly images: TextImage[] = [];
  readonly links: Link[] = [];
  /** Elements that are left out with what is in them. */
  readonly dropped = new Set<string>();
  /** Addresses of links that are not allowed. */
  readonly unsafe: string[] = [];
  readonly #base: string | undefined;
  readonly #open: OpenElement[] = [];
  readonly #lists: OpenList[] = [];
  readonly #items: OpenItem[] = [];
  #runs: Run[] = [];
  /** The last character of the runs; asking the growing texts themselves would copy them each time. */
  #end = '';
  #link: Link | undefined;
  /** What comes before the next words of a row: those of another block or another cell. */
  #separator: '' | '\n' | ' | ' = '';
  #isAfterRow = false;

  constructor(base: string | undefined) {
    this.#base = base;
  }

  get depth(): number {
    return this.#open.length;
  }

  openElement(name: string, attributes: Attributes): void {
    const isInvisible = this.#is('dropped', 'hidden');
    const roles = isInvisible ? [] : rolesOf(name, attributes);
    this.#open.push({name, roles});
    if (roles.includes('dropped')) this.dropped.add(name);
    for (const role of roles) Flow.#opened[role]?.(this, attributes);
  }

  closeElement(name: string): void {
    // A tag that the end of the text cuts off is closed without having been opened.
    if (this.#open.at(-1)?.name !== name) return;
    const element = this.#open.pop();
    for (const role of element?.roles ?? []) Flow.#closed[role]?.(this);
  }

  addText(text: string): void {
    if (this.#is('dropped', 'hidden')) return;
    const lines = this.#is('preformatted') ? text.split(/\r\n?|\n/) : [text];
    lines.forEach((line, index) => {
      if (index > 0) this.#addBreak();
      this.#addWords(line);
    });
  }

  /** Ends the block that is open. */
  flush(isRow = false): void {
    const runs = trimmed(this.#runs);
    this.#runs = [];
    this.#end = '';
    this.#separator = '';
    if (runs.length === 0) return;
    this.blocks.push({runs, ...this.#placeOfBlock(isRow)});
    this.#isAfterRow = isRow;
  }

  #placeOfBlock(isRow: boolean): Omit<Block, 'runs'> {
    const item = this.#items.at(-1);
    if (!item || item.state === 'over') return isRow && this.#isAfterRow ? {isNextLine: true} : {};
    const isNextLine = item.state === 'begun';
    item.state = 'begun';
    return {item: item.place, ...(isNextLine && {isNextLine})};
  }

  static readonly #opened: Partial<Record<Role, (flow: Flow, attributes: Attributes) => void>> = {
    block: (flow) => flow.#endBlock(),
    break: (flow) => flow.#addBreak(),
    quote: (flow) => flow.#addWords('"'),
    list: (flow) => flow.#openList({next: undefined}),
    'ordered-list': (flow, {start = '1'}) => {
      const next = Number(start);
      flow.#openList({next: next >= 0 && next < LONGEST_START ? Math.floor(next) : 1});
    },
    item: (flow) => flow.#openItem(),
    table: (flow) => flow.#endTable(),
    row: (flow) => flow.flush(),
    cell: (flow) => {
      flow.#separator = flow.#runs.length > 0 ? ' | ' : '';
    },
    link: (flow, {href = ''}) => flow.#openLink(href),
    image: (flow, attributes) => flow.#addImage(attributes),
  };

  static readonly #closed: Partial<Record<Role, (flow: Flow) => void>> = {
    block: (flow) => flow.#endBlock(),
    quote: (flow) => flow.#addWords('"'),
    list: (flow) => flow.#closeList(),
    'ordered-list': (flow) => flow.#closeList(),
    item: (flow) => {
      flow.flush();
      flow.#items.pop();
    },
    table: (flow) => flow.#endTable(),
    row: (flow) => flow.flush(true),
    link: (flow) => {
      flow.#link = undefined;
    },
  };

  #is(...roles: readonly Role[]): boolean {
    return this.#open.some((element) => roles.some((role) => element.roles.includes(role)));
  }

  #endBlock(): void {
    if (!this.#is('cell')) this.flush();
    else if (this.#runs.length > 0) this.#separator ||= '\n';
  }

  #endTable(): void {
    this.flush();
    this.#isAfterRow = false;
  }

  #openList(list: OpenList): void {
    this.flush();
    this.#lists.push(list);
  }

  #closeList(): void {
    this.flush();
    this.#lists.pop();
    const item = this.#items.at(-1);
    if (item) item.state = 'over';
  }

  #openItem(): void {
    this.flush();
    const list = this.#lists.at(-1);
    const place: ItemPlace = {depth: Math.max(this.#lists.length - 1, 0), number: list?.next};
    if (list?.next !== undefined) list.next += 1;
    this.#items.push({place, state: 'new'});
  }

  #openLink(href: string): void {
    // As browsers do: white space around an address does not count, nor do line ends within.
    const address = href.replace(/[\t\n\r]/g, '').trim();
    if (!address || address.startsWith('#')) return;
    const url = resolveLink(address, this.#base);
    if (url) {
      this.#link = {url, title: ''};
      this.links.push(this.#link);
    } else this.unsafe.push(address);
  }

  #addImage(attributes: Attributes): void {
    const emoji = emojiOf(attributes);
    if (emoji) {
      this.#addWords(emoji);
      return;
    }
    const image = imageOf(attributes, this.#base);
    if (image && this.images.every(({url}) => url !== image.url)) this.images.push(image);
  }

  #addWords(text: string): void {
    const words = UNTIDY.test(text) ? tidy(text) : text;
    const isAfterSpace = this.#separator !== '' || /^[ \n]?$/.test(this.#end);
    const added = isAfterSpace ? words.replace(/^ /, '') : words;
    if (!added) return;
    this.#separate();
    this.#push(added);
  }

  #separate(): void {
    if (this.#separator) this.#pushPlain(this.#separator);
    this.#separator = '';
  }

  /** Two line breaks are how many people make a paragraph. */
  #addBreak(): void {
    const isSecond = this.#end === '\n';
    if (this.#is('cell')) this.#endBlock();
    else if (isSecond && !this.#is('item')) this.flush();
    else if (this.#end && !isSecond) this.#pushPlain('\n');
  }

  #pushPlain(text: string): void {
    const last = this.#runs.at(-1);
    if (last && this.#end === ' ') last.text = last.text.slice(0, -1);
    this.#end = text.slice(-1);
    // A line break within a style or a link does not end it.
    if (last && text === '\n') last.text += text;
    else this.#runs.push({text, isStrong: false, isEmphasis: false, link: undefined});
  }

  #push(text: string): void {
    const isStrong = this.#is('strong');
    const isEmphasis = this.#is('emphasis');
    const link = this.#link;
    if (link) link.title += text;
    this.#end = text.slice(-1);
    const last = this.#runs.at(-1);
    const isSame = last?.isStrong === isStrong && last.isEmphasis === isEmphasis && last.link === link;
    if (isSame) last.text += text;
    else this.#runs.push({text, isStrong, isEmphasis, link});
  }
}

/** Without white space at either end; no runs where there are no words. */
const trimmed = (runs: readonly Run[]): Run[] => {
  const isBlank = ({text}: Run): boolean => !text.trim();
  const from = runs.findIndex((run) => !isBlank(run));
  const to = runs.findLastIndex((run) => !isBlank(run));
  const kept = runs.slice(Math.max(from, 0), to + 1);
  const [first, last] = [kept[0], kept.at(-1)];
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return kept;
};
