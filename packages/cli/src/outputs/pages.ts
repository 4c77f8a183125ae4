import {createHash} from 'node:crypto';
import type {KindName} from '@mitmach/feed';
import {kindNames, isObject} from '../items/item.js';
import type {FeedDocument} from '../items/document.js';
import type {OutputFile} from './output-file.js';

/** So many pages a kind at most; beyond that they become larger. Half of what a feed may name. */
const MOST_PAGES = 256;

/** An item as JSON, and where its id puts it. */
interface Written {
  readonly json: string;
  readonly bytes: number;
  /** A number from the hash of the id: the same whatever other items there are. */
  readonly place: number;
}

const placeOf = (item: unknown): number => {
  const id = isObject(item) ? String(item['id']) : '';
  return createHash('sha256').update(id).digest().readUInt32BE(0);
};

const written = (item: unknown): Written => {
  const json = JSON.stringify(item);
  return {json, bytes: Buffer.byteLength(json) + 1, place: placeOf(item)};
};

const bytesOf = (items: readonly Written[]): number => items.reduce((sum, {bytes}) => sum + bytes, 0);

const sharesOf = (items: readonly Written[], count: number): readonly (readonly Written[])[] => {
  const shares = Array.from({length: count}, (): Written[] => []);
  for (const item of items) shares[item.place % count]?.push(item);
  return shares;
};

/**
 * Shares items out so that no share is larger than the limit. Which share an item is in depends on its id and the number
 * of shares, which is doubled when one becomes too large: so one new item changes one page, and readers and servers
 * keep their copies of the others.
 */
const shareOut = (items: readonly Written[], limit: number): readonly (readonly Written[])[] => {
  let shares = sharesOf(items, 1);
  while (shares.length < MOST_PAGES && shares.some((share) => bytesOf(share) > limit)) {
    shares = sharesOf(items, shares.length * 2);
  }
  return shares.filter(({length}) => length > 0);
};

/** What stands around the items of a page, at the most. */
const FRAME = 300;

type Head = Readonly<Record<string, unknown>>;

const pageOf = (kind: KindName, share: readonly Written[], head: Head): string =>
  `${JSON.stringify(head).slice(0, -1)},"${kind}":[${share.map(({json}) => json).join(',')}]}`;

/**
 * The name says what is in it: an older feed that a browser or proxy still has goes on finding the pages that belong to
 * it, and a page may be kept for ever.
 */
const nameOf = (kind: KindName, index: number, data: string): string =>
  `pages/${kind}-${index + 1}-${createHash('sha256').update(data).digest('hex').slice(0, 8)}.json`;

interface KindPages {
  readonly kind: KindName;
  readonly files: readonly OutputFile[];
}

const pagesOfKind = (kind: KindName, items: readonly unknown[], options: PageOptions): KindPages => {
  const shares = shareOut(items.map(written), options.aboveBytes - FRAME);
  const files = shares.map((share, index): OutputFile => {
    const data = pageOf(kind, share, options.head);
    return {name: nameOf(kind, index, data), data};
  });
  return {kind, files};
};

interface PageOptions {
  readonly aboveBytes: number;
  readonly head: Head;
}

const listIn = (document: FeedDocument, kind: KindName): readonly unknown[] => {
  const list = document[kind];
  return Array.isArray(list) ? list : [];
};

const sizeOf = (value: object): number => Buffer.byteLength(JSON.stringify(value));

/**
 * Which kinds go into pages: the largest first, until the rest fits. Organizations come last, because all other kinds
 * refer to them.
 */
const kindsToMove = (document: FeedDocument, aboveBytes: number): readonly KindName[] => {
  const sizes = kindNames
    .filter((kind) => listIn(document, kind).length > 0)
    .map((kind) => ({kind, size: sizeOf(listIn(document, kind))}));
  const lists = Object.fromEntries(kindNames.map((kind) => [kind, undefined]));
  const order = sizes.toSorted(
    (a, b) => Number(a.kind === 'organizations') - Number(b.kind === 'organizations') || b.size - a.size,
  );
  const moved: KindName[] = [];
  let rest = sizes.reduce((sum, {size}) => sum + size, sizeOf({...document, ...lists}));
  for (const {kind, size} of order) {
    if (rest <= aboveBytes) break;
    moved.push(kind);
    rest -= size;
  }
  return moved;
};

/** A feed in one document, or a first document and its pages. */
export interface SplitFeed {
  /** What stands in `feed.json`. */
  readonly first: FeedDocument;
  readonly pages: readonly OutputFile[];
}

/** Splits a feed that is larger than `aboveBytes`. */
export const splitFeed = (
  document: FeedDocument,
  options: {readonly aboveBytes: number} | false,
): SplitFeed => {
  const moved = options === false ? [] : kindsToMove(document, options.aboveBytes);
  if (options === false || moved.length === 0) return {first: document, pages: []};
  const {specVersion, title, language, timeZone} = document;
  const head = {specVersion, title, language, timeZone};
  const pages = moved.map((kind) => pagesOfKind(kind, listIn(document, kind), {...options, head}));
  const rest = Object.entries(document).filter(([name]) => !moved.includes(name as KindName));
  const names = pages.map(({kind, files}): [string, readonly string[]] => [
    kind,
    files.map(({name}) => name),
  ]);
  return {
    first: {...Object.fromEntries(rest), pages: Object.fromEntries(names)},
    pages: pages.flatMap(({files}) => files),
  };
};
