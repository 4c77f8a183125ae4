import {
  events,
  milestones,
  news,
  opportunities,
  organizations,
  resolveText,
  type Envelope,
  type Kind,
  type KindName,
  type Localized,
} from '@mitmach/feed';

type JsonObject = Readonly<Record<string, unknown>>;

/** All kinds, in the order of the document. */
export const allKinds: readonly Kind[] = [organizations, opportunities, events, news, milestones];

/** A document that was parsed: the feed itself, or one of its `pages`. */
export interface FeedDocument {
  /** File or address, for people. */
  readonly name: string;
  /** What `JSON.parse` gave. */
  readonly value: unknown;
  /** What it was parsed from, where that is known. */
  readonly text?: string | undefined;
  /** The kind that it holds, when it is one of `pages`. */
  readonly kind?: Kind | undefined;
}

/** An item as it stands in a document, tombstones left out. */
export interface PlacedItem {
  readonly kind: KindName;
  readonly raw: JsonObject;
  /** `events[17]`, in its document. */
  readonly path: string;
  /** Name of the document, where it is one of `pages`. */
  readonly document?: string | undefined;
}

/** What the checks look at. */
export interface Inspected {
  readonly envelope: Envelope;
  /** The feed's own document. */
  readonly document: JsonObject;
  readonly items: readonly PlacedItem[];
  /** By id. */
  readonly organizations: ReadonlyMap<string, JsonObject>;
  /** Kinds of which not all documents could be read. */
  readonly incomplete: ReadonlySet<KindName>;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The day that it is in the feed's zone, `2026-11-22`. */
  readonly today: string;
}

/** Whether a value is an object of JSON. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = ({value, kind}: FeedDocument, name: KindName): {list: unknown; path: string} => {
  if (kind && kind.name !== name) return {list: undefined, path: ''};
  if (kind && Array.isArray(value)) return {list: value, path: ''};
  return {list: isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined, path: name};
};

const itemsIn = (document: FeedDocument, kind: KindName): PlacedItem[] => {
  const {list, path} = listOf(document, kind);
  if (!Array.isArray(list)) return [];
  const name = document.kind && document.name;
  return (list as unknown[]).flatMap((raw, index) =>
    isObject(raw) && raw['deleted'] !== true
      ? [{kind, raw, path: `${path}[${String(index)}]`, document: name}]
      : [],
  );
};

/** All items of a feed and its pages, unchecked. */
export const itemsOf = (documents: readonly FeedDocument[]): PlacedItem[] =>
  allKinds.flatMap(({name}) => documents.flatMap((document) => itemsIn(document, name)));

const isLocalized = (value: unknown): value is Localized =>
  typeof value === 'string' ||
  (isObject(value) && Object.values(value).every((text) => typeof text === 'string'));

/** The title of an item for people, in the tool's language where it has it; undefined where it has none. */
export const titleOf = (
  raw: JsonObject,
  reading: {readonly language: string; readonly feedLanguage: string},
): string | undefined => {
  const title = raw['title'] ?? raw['name'];
  if (!isLocalized(title)) return undefined;
  const {language, feedLanguage} = reading;
  return resolveText(title, {languages: [language], feedLanguage}).text.slice(0, 80) || undefined;
};
