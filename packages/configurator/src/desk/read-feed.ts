import {kindNames, type LooseNote} from '@mitmach/cli/editing';
import {
  events,
  milestones,
  news,
  opportunities,
  organizations,
  parseFeed,
  pagesOf,
  type KindName,
} from '@mitmach/feed';
import {loadJson, type FailedLoad} from '@mitmach/feed';
import {isJson, without, type Json} from './document.model.js';
import type {Incoming, IncomingItem} from './merge.model.js';

const isKind = new Set<string>(kindNames);

const itemsIn = (
  list: unknown,
  kind: KindName,
  name: string,
): {items: IncomingItem[]; notes: LooseNote[]} => {
  const entries = Array.isArray(list) ? (list as unknown[]) : [];
  const items: IncomingItem[] = [];
  const notes: LooseNote[] = [];
  entries.forEach((fields, index) => {
    const place = {path: `${name}[${String(index)}]`};
    if (isJson(fields)) items.push({kind, fields, place, notes: []});
    else notes.push({code: 'wrong-type', place, kind, field: place.path, detail: 'object', isItemLost: true});
  });
  return {items, notes};
};

const refused = (source: string, note: LooseNote): Incoming => ({
  source,
  items: [],
  notes: [note],
  terms: [],
});

/** Takes a feed as it stands, with everything in it. What is no feed is a note. */
export const incomingFeed = (source: string, document: unknown): Incoming => {
  const result = parseFeed(document);
  if (!result.ok || !isJson(document)) {
    return refused(source, {code: 'unreadable', place: {}, detail: 'JSON'});
  }
  const found = kindNames.map((kind) => itemsIn(document[kind], kind, kind));
  return {
    source,
    items: found.flatMap(({items}) => items),
    notes: found.flatMap(({notes}) => notes),
    terms: [],
    envelope: without(document, ...isKind),
  };
};

/** A feed from an address, or why it cannot be had. */
export type FetchedFeed =
  {readonly ok: true; readonly incoming: Incoming} | (FailedLoad & {readonly url: string});

const allKinds = [organizations, opportunities, events, news, milestones] as const;

/** The further documents that a feed names, each with its kind. */
const pagesIn = (document: unknown, base: string): {kind: KindName; url: string}[] => {
  const result = parseFeed(document, base);
  if (!result.ok) return [];
  const {feed} = result;
  return allKinds.flatMap((kind) =>
    pagesOf(feed, kind).map((page) => ({kind: kind.name, url: new URL(page, base).href})),
  );
};

/** The same feed in one document, so that all of it can be edited. */
const withPages = async (
  incoming: Incoming,
  pages: readonly {kind: KindName; url: string}[],
  load: typeof loadJson,
): Promise<Incoming | (FailedLoad & {readonly url: string})> => {
  const more: IncomingItem[] = [];
  for (const {kind, url} of pages) {
    const page = await load(url, {cache: 'no-cache'});
    if (!page.ok) return {...page, url};
    const list = isJson(page.document) ? page.document[kind] : page.document;
    more.push(...itemsIn(list, kind, url).items);
  }
  const envelope: Json = without(incoming.envelope ?? {}, 'pages');
  return {...incoming, envelope, items: [...incoming.items, ...more]};
};

/**
 * Fetches a feed with all its pages. Where one of them is missing there is no feed: a half one would be published as the
 * whole.
 */
export const fetchFeed = async (address: string, load: typeof loadJson = loadJson): Promise<FetchedFeed> => {
  const result = await load(address, {cache: 'no-cache'});
  if (!result.ok) return {...result, url: address};
  const incoming = incomingFeed(address, result.document);
  const pages = pagesIn(result.document, result.url);
  if (pages.length === 0) return {ok: true, incoming};
  const whole = await withPages(incoming, pages, load);
  return 'ok' in whole ? whole : {ok: true, incoming: whole};
};
