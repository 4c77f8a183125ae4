import {
  events,
  milestones,
  news,
  opportunities,
  organizations,
  pagesOf,
  parseFeed,
  resolveLink,
  type Feed,
  type Kind,
  type KindName,
  type Problem,
} from '@mitmach/feed';
import {gatherJson} from './entries/gather-json.js';
import type {FieldReader} from './entries/field-reader.js';
import type {Gathering} from './entries/gathering.js';
import {shortly} from './entries/refusal.js';
import {at, firstTextAt, isFields, listAt, textAt, type Fields} from './entries/untyped.js';
import type {Importer, ImportNote, ImportNoteCode, ImportOptions, TermRef} from './importer.js';
import {atHome, type Home} from './mitmach/at-home.js';

const kinds: Readonly<Record<KindName, Kind>> = {organizations, opportunities, events, news, milestones};

const CODES: Readonly<Record<Problem['code'], ImportNoteCode>> = {
  missing: 'missing-field',
  'wrong-type': 'bad-value',
  'wrong-value': 'bad-value',
  'wrong-format': 'bad-value',
  'unsafe-link': 'unsafe-link',
  'html-in-text': 'html-dropped',
  'too-long': 'too-large',
  'too-many': 'too-large',
  'duplicate-id': 'duplicate-id',
  'page-failed': 'unreadable',
};

/** A feed on its way into another. */
interface Arrival {
  readonly document: unknown;
  readonly home: Home;
  readonly gathering: Gathering;
}

/** `events[17].start` → the item, and the field in it. */
const ITEM = /^(\w+)\[(\d+)\]\.?(.*)$/s;

const titleOf = (entry: unknown): string =>
  shortly(firstTextAt({entry}, 'entry.title', 'entry.name', 'entry.id'));

const bare = (value: string): string => shortly(value.replace(/^"(.*)"$/s, '$1'));

const noteOf = ({code, path, value, expected, isItemLost}: Problem, document: unknown): ImportNote => {
  const [, kind = '', index = '', field = ''] = ITEM.exec(path) ?? [];
  const item = titleOf(at(document, `${kind}.${index}`));
  return {
    code: CODES[code],
    place: {path, ...(item && {item})},
    field: field || path,
    value: value === undefined ? undefined : bare(value),
    detail: expected,
    ...((isItemLost ?? code === 'duplicate-id') && {isItemLost: true}),
  };
};

/** Fields of the publisher's own, which the schema passes over. */
const extensionsOf = (item: Fields): Fields =>
  Object.fromEntries(Object.entries(item).filter(([name]) => name.startsWith('_')));

/** Where each item stands in the document, and all that stands there; of several of one id, the first counts. */
const writtenItems = (
  document: unknown,
  kind: KindName,
): ReadonlyMap<string, {item: Fields; index: number}> =>
  new Map(
    listAt(document, kind)
      .map((item, index) => [textAt(item, 'id'), {item: isFields(item) ? item : {}, index}] as const)
      .toReversed(),
  );

const addItems = (feed: Feed, kind: Kind, {document, home, gathering}: Arrival): void => {
  const written = writtenItems(document, kind.name);
  for (const item of feed.select(kind)) {
    const {item: whole = {}, index = 0} = written.get(item.id.trim()) ?? {};
    const place = {path: `${kind.name}[${index}]`, item: titleOf(item)};
    const reader = gathering.reader(place, home.base);
    const link = (address: string, field: string): string | undefined => {
      reader.field = field;
      return reader.link(address);
    };
    const fields = {...atHome(item, kind.name, {...home, link}), ...extensionsOf(whole)};
    gathering.addItem(kind.name, item.id, {item: fields, place});
  }
};

const addTombstones = (kind: KindName, {document, gathering: {deleted}}: Arrival): void => {
  for (const entry of listAt(document, kind)) {
    const id = textAt(entry, 'id');
    if (id && at(entry, 'deleted') === true) deleted.push({kind, id});
  }
};

const addTerms = ({envelope: {vocabularies = {}}}: Feed, {home, gathering}: Arrival): void => {
  for (const [vocabulary, terms] of Object.entries(vocabularies)) {
    for (const {id, label} of terms ?? []) {
      gathering.addTerm({vocabulary: vocabulary as TermRef['vocabulary'], id, label: home.localize(label)});
    }
  }
};

const addPages = (feed: Feed, {home: {base}, gathering}: Arrival): void => {
  for (const kind of Object.values(kinds)) {
    for (const page of pagesOf(feed, kind)) {
      const url = resolveLink(page, base);
      if (url !== undefined && !gathering.next.includes(url)) gathering.next.push(url);
    }
  }
};

const KIND_BY_FIELD: readonly (readonly [field: string, kind: KindName])[] = [
  ['start', 'events'],
  ['published', 'news'],
  ['date', 'milestones'],
  ['name', 'organizations'],
];

/** A further document of `pages` may be a list alone; what its items are shows by what they have. */
const asFeed = (document: unknown, {language, timeZone, kind}: ImportOptions): unknown => {
  if (!Array.isArray(document)) return document;
  const [first] = document as readonly unknown[];
  const found =
    kind ?? KIND_BY_FIELD.find(([field]) => at(first, field) !== undefined)?.[1] ?? 'opportunities';
  return {specVersion: '1.0', title: 'Page', language, timeZone, [found]: document};
};

const homeOf = ({envelope: {language, timeZone}, url}: Feed, reader: FieldReader): Home => {
  const {options} = reader;
  return {
    base: url,
    timeZone: timeZone === options.timeZone ? undefined : timeZone,
    localize: (text) => (typeof text === 'string' ? reader.localized(text, language) : text),
  };
};

/**
 * Imports another feed of this format, or one of the further documents it names: its items of all kinds with absolute
 * links, in their language and zone, its terms, what is gone from it, and what is wrong in it as notes.
 */
export const importMitmach: Importer = (data, options) =>
  gatherJson({data, options, format: 'mitmach 1.x'}, (json, gathering) => {
    const document = asFeed(json, options);
    const result = parseFeed(document, data.url);
    if (!result.ok) return false;
    const {feed} = result;
    const arrival = {document, gathering, home: homeOf(feed, gathering.reader({}))};
    for (const kind of Object.values(kinds)) {
      addItems(feed, kind, arrival);
      addTombstones(kind.name, arrival);
    }
    addTerms(feed, arrival);
    addPages(feed, arrival);
    gathering.notes.push(...feed.problems.map((problem) => noteOf(problem, document)));
    return true;
  });
