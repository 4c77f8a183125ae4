import type {KindName} from '@mitmach/feed';
import type {Config} from '../config/read-config.js';
import {said} from '../said.js';
import {kindNames, type Fields} from './item.js';
import type {MergedItem} from './merge.js';
import {tombstoneItems, type Tombstone} from './tombstones.js';

/** A feed as JSON, before it is split. */
export type FeedDocument = Readonly<Record<string, unknown>>;

export interface DocumentParts {
  readonly config: Config;
  readonly items: readonly MergedItem[];
  readonly tombstones: readonly Tombstone[];
  readonly vocabularies: NonNullable<Config['vocabularies']>;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const byText =
  (field: string, direction: 1 | -1) =>
  (a: Fields, b: Fields): number => {
    const [one, other] = [text(a[field]), text(b[field])];
    if (one === other) return a.id < b.id ? -1 : Number(a.id > b.id);
    return one < other ? -direction : direction;
  };

/** Whoever shows items as they stand begins with what comes first, or is newest. The others stay as in the config. */
const orders: Readonly<Partial<Record<KindName, (a: Fields, b: Fields) => number>>> = {
  events: byText('start', 1),
  news: byText('published', -1),
  milestones: byText('date', 1),
};

/** The items of a kind in the order in which they stand in a feed. */
export const inOrder = (kind: KindName, items: readonly Fields[]): readonly Fields[] => {
  const order = orders[kind];
  return order ? items.toSorted(order) : items;
};

const listOf = (kind: KindName, {items, tombstones}: DocumentParts): readonly unknown[] => [
  ...inOrder(
    kind,
    items.filter((one) => one.kind === kind).map(({item}) => item),
  ),
  ...tombstoneItems(tombstones, kind),
];

/** The feed but for `updated`, which depends on whether the rest is new, and `alternates`, which the outputs know. */
export const feedDocument = (parts: DocumentParts): FeedDocument => {
  const {config, vocabularies} = parts;
  const {title, publisher, language, timeZone, url, homePageUrl, license, attribution} = config;
  const {synonyms, places, geometryUrl} = config;
  return said({
    specVersion: '1.0',
    title,
    publisher,
    url,
    homePageUrl,
    language,
    timeZone,
    license,
    attribution,
    vocabularies,
    synonyms,
    places,
    geometryUrl,
    ...Object.fromEntries(kindNames.map((kind) => [kind, listOf(kind, parts)])),
  });
};
