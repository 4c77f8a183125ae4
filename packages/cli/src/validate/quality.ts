import {freshnessOf} from '@mitmach/logic/opportunities';
import {isObject, type Inspected, type PlacedItem} from './feed-items.js';
import type {Remark} from './findings.js';

type Judge = (item: PlacedItem, inspected: Inspected) => Omit<Remark, 'document'> | undefined;

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && Object.values(value).every(isEmpty));

/** A name of a file says nothing to somebody who does not see the picture. */
const fileName = /^[^\s/]+\.(avif|gif|jpe?g|png|svg|tiff?|webp)$/i;

const hasNoWords = (alt: unknown): boolean => isEmpty(alt) || (typeof alt === 'string' && fileName.test(alt));

const imagesOf = ({raw}: PlacedItem): [string, unknown][] => [
  ['image', raw['image']],
  ['logo', raw['logo']],
  ...(Array.isArray(raw['images'])
    ? raw['images'].map((image: unknown, index): [string, unknown] => [`images[${String(index)}]`, image])
    : []),
];

const withoutAlt: Judge = (item) => {
  const found = imagesOf(item).find(([, image]) => isObject(image) && hasNoWords(image['alt'] ?? '-'));
  return found && {code: 'no-alt', path: `${item.path}.${found[0]}.alt`};
};

const withoutAccessibility: Judge = ({kind, raw, path}) => {
  const isAtPlace =
    kind === 'events'
      ? raw['attendance'] !== 'online' && raw['location'] !== undefined
      : kind === 'opportunities' && raw['remote'] !== 'fully';
  const isTold = !isEmpty(raw['accessibility']) || !isEmpty(raw['accessibilityNote']);
  return isAtPlace && !isTold ? {code: 'no-accessibility', path: `${path}.accessibility`} : undefined;
};

const stale: Judge = ({kind, raw, path}, {now}) => {
  if (kind !== 'opportunities') return undefined;
  const freshness = freshnessOf(raw, now);
  if (!freshness) return {code: 'never-verified', path: `${path}.verified`};
  if (!freshness.isStale) return undefined;
  return {
    code: 'not-verified',
    path: `${path}.verified`,
    value: freshness.at.slice(0, 10),
  };
};

/** Where a contact leads to somebody; a name alone does not. */
const waysOf = (contact: unknown): unknown[] =>
  isObject(contact) ? ['email', 'phone', 'url', 'instructions'].map((field) => contact[field]) : [];

const withoutContact: Judge = ({kind, raw, path}, {organizations}) => {
  if (kind !== 'opportunities') return undefined;
  const {apply, organization, url} = raw;
  const behind = organizations.get(String(organization)) ?? {};
  const ways = [...waysOf(apply), ...waysOf(behind['contact']), url, behind['url']];
  return ways.every(isEmpty) ? {code: 'no-contact', path: `${path}.apply`} : undefined;
};

const ends: Readonly<Partial<Record<PlacedItem['kind'], readonly string[]>>> = {
  opportunities: ['applicationDeadline', 'endDate', 'validThrough'],
  news: ['validThrough', 'archiveAfter'],
};

const urgentForEver: Judge = ({kind, raw, path}) => {
  const fields = ends[kind];
  const isUrgent = raw['urgent'] === true || raw['emergency'] === true;
  if (!fields || !isUrgent || fields.some((field) => !isEmpty(raw[field]))) return undefined;
  const field = raw['urgent'] === true ? 'urgent' : 'emergency';
  return {code: 'urgent-without-end', path: `${path}.${field}`, expected: fields.join(', ')};
};

const overdue: Judge = ({kind, raw, path}, {today}) => {
  if (kind !== 'opportunities' || (raw['status'] ?? 'open') !== 'open') return undefined;
  const field = ['applicationDeadline', 'endDate'].find((name) => {
    const date = raw[name];
    return typeof date === 'string' && date < today;
  });
  return field === undefined
    ? undefined
    : {code: 'deadline-past', path: `${path}.${field}`, value: String(raw[field])};
};

const judges: readonly Judge[] = [
  withoutAlt,
  withoutAccessibility,
  stale,
  withoutContact,
  urgentForEver,
  overdue,
];

/** From about this many characters on, widgets that need one kind should not have to fetch all. */
const LARGE = 200_000;

/** Which other format calendars and readers of news expect of a feed with these items. */
const alternates = [
  ['events', 'ics'],
  ['news', 'rss'],
] as const;

const ofFeed = ({envelope, items, document}: Inspected): Remark[] => {
  const found: Remark[] = [];
  if (envelope.publisher === undefined && document['publisher'] === undefined) {
    found.push({code: 'no-publisher', path: 'publisher'});
  }
  for (const [kind, format] of alternates) {
    const isThere = items.some((item) => item.kind === kind);
    if (isThere && !envelope.alternates?.[format]) {
      found.push({code: 'no-alternate', path: `alternates.${format}`, value: kind, expected: format});
    }
  }
  return found;
};

/**
 * A note when one document holds much and names no `pages`.
 * @param text of the document; how much of it is white space does not count
 */
export const sizeNote = ({envelope, document}: Inspected, text = ''): Remark[] => {
  if (text.length <= LARGE || envelope.pages !== undefined) return [];
  const characters = JSON.stringify(document).length;
  return characters > LARGE ? [{code: 'large', path: '', value: String(Math.round(characters / 1000))}] : [];
};

/** What could be better, of the feed and of each item. */
export const qualityNotes = (inspected: Inspected): Remark[] => [
  ...ofFeed(inspected),
  ...inspected.items.flatMap((item) =>
    judges.flatMap((judge): Remark[] => {
      const note = judge(item, inspected);
      return note ? [{...note, document: item.document}] : [];
    }),
  ),
];
