import type {KindName} from '@mitmach/feed';
import {withAbsoluteLinks} from '../html/from-rich-text.js';
import {isFields, type Fields} from '../entries/untyped.js';

type Localized = string | Readonly<Record<string, string>>;

/** What is to be said in an item that the feed it comes from says for all. */
export interface Home {
  /** Address of that feed. */
  readonly base: string | undefined;
  /** Its zone, where it is another than that of the feed to be. */
  readonly timeZone: string | undefined;
  /** A text by its language, where it is another. */
  readonly localize: (text: Localized) => Localized;
}

/** The same for one item. */
export interface ItemHome extends Home {
  /** An absolute address; undefined, and noted at its field, for one that cannot be resolved. */
  readonly link: (address: string, field: string) => string | undefined;
}

const LINKS: ReadonlySet<string> = new Set(['url', 'memberUrl', 'onlineUrl', 'sameAs']);
const RICH_TEXTS: ReadonlySet<string> = new Set(['description', 'plainLanguage']);
const TEXTS: ReadonlySet<string> = new Set([
  ...RICH_TEXTS,
  'title',
  'name',
  'summary',
  'keywords',
  'alt',
  'credit',
  'room',
  'note',
  'role',
  'accessibilityNote',
  'legalForm',
  'openingHours',
  'schedulingNote',
  'instructions',
  'displayDate',
  'skills',
  'requirements',
  'benefits',
]);

/** Entries of lists of texts that are none: the feed knows them, whatever the language. */
const KNOWN: ReadonlySet<string> = new Set([
  'police-certificate',
  'training',
  'driving-licence',
  'vaccination',
  'references',
  'expenses',
  'allowance',
  'insurance',
  'certificate',
  'mentoring',
]);

/** Objects that make no sense without their address. */
const ADDRESSED: ReadonlySet<string> = new Set(['image', 'logo', 'images', 'attachments', 'links', 'media']);

const readText = (text: Localized, name: string, {base, localize}: Home): Localized => {
  if (!RICH_TEXTS.has(name)) return localize(text);
  if (typeof text === 'string') return localize(withAbsoluteLinks(text, base));
  return Object.fromEntries(
    Object.entries(text).map(([tag, words]) => [tag, withAbsoluteLinks(words, base)]),
  );
};

const readString = (text: string, name: string, home: ItemHome): unknown => {
  if (LINKS.has(name)) return home.link(text, name);
  return TEXTS.has(name) && !KNOWN.has(text) ? readText(text, name, home) : text;
};

/** Whether an object is one text in several languages. */
const isByLanguage = (value: Fields, name: string): boolean =>
  TEXTS.has(name) && Object.values(value).every((text) => typeof text === 'string');

const transform = (value: unknown, name: string, home: ItemHome): unknown => {
  if (typeof value === 'string') return readString(value, name, home);
  if (Array.isArray(value)) {
    return value.map((entry) => transform(entry, name, home)).filter((entry) => entry !== undefined);
  }
  if (!isFields(value)) return value;
  if (isByLanguage(value, name)) return readText(value as Localized, name, home);
  const fields = transformFields(value, home);
  return ADDRESSED.has(name) && fields['url'] === undefined ? undefined : fields;
};

const transformFields = (fields: Fields, home: ItemHome): Fields =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([name, value]) => [name, transform(value, name, home)] as const)
      .filter(([, value]) => value !== undefined),
  );

/**
 * An item of another feed as it would stand in this one: with absolute links, its texts by their language and its times
 * with their zone where these differ.
 */
export const atHome = (item: object, kind: KindName, home: ItemHome): Fields => {
  const fields = transformFields(item as Fields, home);
  const isWithoutZone = kind === 'events' && fields['timeZone'] === undefined;
  return {...fields, ...(isWithoutZone && home.timeZone !== undefined && {timeZone: home.timeZone})};
};
