import {distinctIds, lookAtTable, stableId, type LooseNote, type TableLook} from '@mitmach/cli/editing';
import {
  importers,
  type ColumnMap,
  type Draft,
  type Imported,
  type ImportNote,
  type ImportOptions,
  type Place,
  type SourceData,
  type SourceType,
} from '@mitmach/cli/importing';
import type {KindName} from '@mitmach/feed';
import {isJson} from './document.model.js';
import {incomingFeed} from './read-feed.js';
import type {Incoming, IncomingItem} from './merge.model.js';

/** What a file is: a feed, or of a format that is imported. */
export type FileFormat = 'feed' | SourceType;

const byEnding: Readonly<Record<string, SourceType>> = {
  csv: 'csv',
  tsv: 'csv',
  txt: 'csv',
  xlsx: 'xlsx',
  xls: 'xlsx',
  ics: 'ics',
  ical: 'ics',
  html: 'jsonld',
  htm: 'jsonld',
  rss: 'rss',
  atom: 'rss',
};

const hasIn = (list: unknown, ...fields: readonly string[]): boolean => {
  const first: unknown = Array.isArray(list) ? list[0] : undefined;
  return isJson(first) && fields.every((field) => first[field] !== undefined);
};

/** What a JSON document is, by what only one format has. */
const jsonFormat = (document: unknown): FileFormat => {
  if (hasIn(document, 'title', 'content', 'slug')) return 'wordpress';
  if (hasIn(document, 'start_datetime', 'title')) return 'gancio';
  if (!isJson(document)) return 'json';
  if (typeof document['specVersion'] === 'string') return 'feed';
  if (hasIn(document['events'], 'start_date', 'text')) return 'timelinejs';
  if (hasIn(document['events'], 'start_date', 'title')) return 'tribe';
  if (document['version'] !== undefined && Array.isArray(document['items'])) return 'rss';
  return document['@context'] === undefined ? 'json' : 'jsonld';
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
};

const start = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, 2000));

const beginsWith = (bytes: Uint8Array, ...beginnings: readonly (readonly number[])[]): boolean =>
  beginnings.some((beginning) => beginning.every((byte, index) => bytes[index] === byte));

/** Whether a file is something to look at and print, a PDF, a picture or a letter, whatever its name says. */
export const isPrinted = ({bytes}: SourceData): boolean =>
  beginsWith(bytes, [0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff]) ||
  /^(?:%PDF|GIF8|\{\\rtf)/.test(start(bytes));

/** Whether a file is a workbook or another archive, even if it was renamed. */
const isPacked = (bytes: Uint8Array): boolean =>
  beginsWith(bytes, [0x50, 0x4b, 0x03, 0x04], [0xd0, 0xcf, 0x11, 0xe0]);

/** What a file of text is. */
const textFormat = (bytes: Uint8Array, ending: string): FileFormat | undefined => {
  const head = start(bytes).trimStart();
  if (ending === 'json' || /^[[{]/.test(head)) return jsonFormat(parsed(new TextDecoder().decode(bytes)));
  if (/^begin:vcalendar/i.test(head)) return 'ics';
  if (ending === 'xml') return /<(rss|feed|rdf:rdf)\b/i.test(head) ? 'rss' : 'freinet';
  return byEnding[ending];
};

/** What a file is, by its name and by what stands in it; undefined where nobody can tell. */
export const formatOf = ({name, bytes}: SourceData): FileFormat | undefined => {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (!isPacked(bytes)) return textFormat(bytes, ending);
  const byName = byEnding[ending];
  return byName === 'csv' || byName === 'xlsx' ? 'xlsx' : undefined;
};

/** What the items of a format become where a file does not say. */
const kindOf: Readonly<Partial<Record<SourceType, KindName>>> = {
  rss: 'news',
  wordpress: 'news',
  timelinejs: 'milestones',
  freinet: 'opportunities',
  volunteering: 'opportunities',
  apiengagement: 'opportunities',
};

/** How a table is read. */
export interface TableChoice {
  readonly kind: KindName;
  readonly columns: ColumnMap;
  /** What all rows have that no column says, such as the day of a festival. */
  readonly defaults?: Readonly<Record<string, string>> | undefined;
  readonly sheet?: string | undefined;
  readonly dateOrder?: ImportOptions['dateOrder'];
}

/** What an import needs of the feed. */
export interface ReadOptions extends Pick<ImportOptions, 'language' | 'timeZone' | 'now'> {
  readonly table?: TableChoice | undefined;
}

/** One text for a place, to find what is said of the same row, line or entry. */
const placeKey = ({row, line, path}: Place): string => {
  if (row !== undefined) return `row ${String(row)}`;
  return line === undefined ? (path ?? '') : `line ${String(line)}`;
};

const looseNote = ({code, place, field, value, detail, isItemLost}: ImportNote): LooseNote => ({
  code,
  place,
  field,
  value,
  detail,
  isItemLost,
});

/** Left out on purpose, so that nobody has to complete it. */
const onPurpose: ReadonlySet<ImportNote['code']> = new Set(['passed-over', 'private', 'duplicate-id']);

/** Lost items of which nothing is left but what is said of them: each can be completed. */
const lostItems = (notes: readonly ImportNote[], kind: KindName): Draft[] => {
  const places = new Map<string, Place>();
  for (const {code, place, isItemLost} of notes) {
    const key = placeKey(place);
    if (isItemLost && key !== '' && !onPurpose.has(code) && !places.has(key)) places.set(key, place);
  }
  return [...places].map(([key, place]) => ({
    kind,
    id: stableId({kind, title: place.item, start: key}),
    item: place.item === undefined ? {} : {[kind === 'organizations' ? 'name' : 'title']: place.item},
    place,
  }));
};

const isOtherPlace = (drafts: readonly Draft[]): ((note: ImportNote) => boolean) => {
  const taken = new Set(drafts.map(({place}) => placeKey(place)));
  return ({place}) => !taken.has(placeKey(place));
};

const grouped = (notes: readonly ImportNote[]): ReadonlyMap<string, readonly ImportNote[]> => {
  const byPlace = new Map<string, ImportNote[]>();
  for (const note of notes) {
    const key = placeKey(note.place);
    byPlace.set(key, [...(byPlace.get(key) ?? []), note]);
  }
  return byPlace;
};

/** Sorts what an importer gives: what it says of an item goes with the item. */
const incomingOf = (source: string, kind: KindName, imported: Imported): Incoming => {
  const {drafts, incomplete = [], notes, terms = []} = imported;
  const read = [...drafts, ...incomplete];
  const all = [...read, ...lostItems(notes.filter(isOtherPlace(read)), kind)];
  const byPlace = grouped(notes);
  const distinct = distinctIds();
  const items = all.map((draft): IncomingItem => {
    const own = placeKey(draft.place) === '' ? [] : (byPlace.get(placeKey(draft.place)) ?? []);
    const id = distinct(`${draft.kind}/${draft.id}`).slice(draft.kind.length + 1);
    return {kind: draft.kind, fields: {id, ...draft.item}, place: draft.place, notes: own.map(looseNote)};
  });
  return {source, items, notes: notes.filter(isOtherPlace(all)).map(looseNote), terms};
};

/** What has to be seen of a table to say what its columns are; undefined where it cannot be read. */
export const lookAt = (
  data: SourceData,
  type: 'csv' | 'xlsx',
  sheet?: string,
): Promise<TableLook | undefined> => lookAtTable(data, {type, sheet});

const failed = (source: string, note: LooseNote): Incoming => ({source, items: [], notes: [note], terms: []});

/** Reads a file. Never throws: what cannot be read is a note. */
export const readFile = async (
  data: SourceData,
  format: FileFormat,
  {table, ...options}: ReadOptions,
): Promise<Incoming> => {
  const {name} = data;
  if (format === 'feed') return incomingFeed(name, parsed(new TextDecoder().decode(data.bytes)));
  const kind = table?.kind ?? kindOf[format] ?? 'events';
  try {
    return incomingOf(name, kind, await importers[format](data, {...options, ...table, kind}));
  } catch (error) {
    const detail = error instanceof Error ? error.message.slice(0, 200) : undefined;
    return failed(name, {code: 'unreadable', place: {}, detail});
  }
};
