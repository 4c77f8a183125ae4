import {kindNames} from '@mitmach/cli/editing';
import type {Place} from '@mitmach/cli/importing';
import {resolveText, type KindName, type Localized} from '@mitmach/feed';
import {dateTimeFormat, fold, formatFuzzyDate, hasAllWords, parseFuzzyDate} from '@mitmach/logic';
import {isJson, livingItems, textAt, type DeskDocument, type DeskItem, type Json} from './document.model.js';
import {isProblem, type Problems, type Said} from './problems.model.js';

/** What is shown of the items. */
export interface ListView {
  readonly kind: KindName;
  readonly query: string;
  readonly isProblemsOnly: boolean;
}

/** How many items of a kind there are, and how many of them need a look. */
export interface KindTally {
  readonly kind: KindName;
  readonly items: number;
  readonly problems: number;
}

/** One item of the list. */
export interface ListRow {
  readonly key: string;
  /** Undefined where it has none. */
  readonly title: string | undefined;
  /** When it is, or was published; in words. */
  readonly when: string | undefined;
  readonly organization: string | undefined;
  readonly place: string | undefined;
  readonly isSeries: boolean;
  readonly isLeftOut: boolean;
  readonly source: string | undefined;
  readonly sourcePlace: Place;
  readonly said: readonly Said[];
}

export interface ListModel {
  readonly tallies: readonly KindTally[];
  readonly rows: readonly ListRow[];
  /** Of the kind, before searching. */
  readonly total: number;
}

interface ListContext {
  /** Tag for dates. */
  readonly locale: string;
}

const textOf = (value: unknown, feedLanguage: string): string | undefined => {
  const isText =
    typeof value === 'string' ||
    (isJson(value) && Object.values(value).every((text) => typeof text === 'string'));
  if (!isText) return undefined;
  return resolveText(value as Localized, {languages: [feedLanguage], feedLanguage}).text.trim() || undefined;
};

/** The title or name of an item. */
export const titleOf = (fields: Json, feedLanguage: string): string | undefined =>
  textOf(fields['title'] ?? fields['name'], feedLanguage);

const dayOptions = {
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
} as const;

/** A wall-clock time in words; what is none stays as it stands there. */
const momentInWords = (value: unknown, locale: string): string | undefined => {
  if (typeof value !== 'string' || value === '') return undefined;
  const [, day = '', time] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?/.exec(value) ?? [];
  const instant = Date.parse(`${day}T${time ?? '00:00'}Z`);
  if (Number.isNaN(instant)) return value;
  const clock = time === undefined ? {} : ({hour: '2-digit', minute: '2-digit'} as const);
  return dateTimeFormat(locale, {...dayOptions, ...clock}).format(instant);
};

const fuzzyInWords = (value: unknown, locale: string): string | undefined => {
  const fuzzy = typeof value === 'string' ? parseFuzzyDate(value) : undefined;
  return fuzzy ? formatFuzzyDate(fuzzy, locale) : undefined;
};

const whenOf = ({kind, fields}: DeskItem, locale: string): string | undefined => {
  if (kind === 'events') return momentInWords(fields['start'], locale);
  if (kind === 'news') return momentInWords(textAt(fields, 'published').slice(0, 10), locale);
  return kind === 'milestones' ? fuzzyInWords(fields['date'], locale) : undefined;
};

const placeOf = ({location, locations}: Json, language: string): string | undefined => {
  const place: unknown = Array.isArray(locations) ? locations[0] : location;
  if (!isJson(place)) return undefined;
  const {address} = place;
  const parts = isJson(address) ? [address['street'], address['city']] : [];
  return (
    textOf(place['name'], language) ??
    (parts.filter((part) => typeof part === 'string').join(', ') || undefined)
  );
};

const organizationNames = (items: readonly DeskItem[], language: string): ReadonlyMap<unknown, string> =>
  new Map(
    items
      .filter(({kind}) => kind === 'organizations')
      .map(({fields}) => [fields['id'], titleOf(fields, language) ?? String(fields['id'])]),
  );

const talliesOf = (items: readonly DeskItem[], {byKey}: Problems): KindTally[] =>
  kindNames.map((kind) => {
    const own = items.filter((item) => item.kind === kind);
    const problems = own.filter(({key}) => byKey.get(key)?.some(isProblem)).length;
    return {kind, items: own.length, problems};
  });

/** What comes first: what is earliest, news the latest; others as they stand. What has no date needs a look and comes first. */
const orderOf: Readonly<Partial<Record<KindName, {readonly field: string; readonly direction: 1 | -1}>>> = {
  events: {field: 'start', direction: 1},
  news: {field: 'published', direction: -1},
  milestones: {field: 'date', direction: 1},
};

const sorted = (items: readonly DeskItem[], kind: KindName): readonly DeskItem[] => {
  const order = orderOf[kind];
  if (!order) return items;
  const keyOf = ({fields}: DeskItem): string => textAt(fields, order.field);
  return items.toSorted((a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    if (one === '' || other === '') return Number(one !== '') - Number(other !== '');
    return one === other ? 0 : one < other ? -order.direction : order.direction;
  });
};

/** What a kind's list shows of a document. */
export const listModel = (
  document: DeskDocument,
  problems: Problems,
  {view, locale}: ListContext & {readonly view: ListView},
): ListModel => {
  const language = textAt(document.envelope, 'language') || 'und';
  const living = livingItems(document);
  const names = organizationNames(living, language);
  const own = sorted(
    living.filter(({kind}) => kind === view.kind),
    view.kind,
  );
  const rowOf = (item: DeskItem): ListRow => {
    const {key, fields, source, place = {}} = item;
    const {organization} = fields;
    const said = (problems.byKey.get(key) ?? []).filter(isProblem);
    return {
      key,
      title: titleOf(fields, language),
      when: whenOf(item, locale),
      organization: names.get(organization) ?? (typeof organization === 'string' ? organization : undefined),
      place: placeOf(fields, language),
      isSeries: isJson(fields['recurrence']),
      isLeftOut: problems.leftOut.has(key),
      source,
      sourcePlace: place,
      said,
    };
  };
  const rows = own
    .map(rowOf)
    .filter(
      ({said, title, organization, place, when}) =>
        (!view.isProblemsOnly || said.length > 0) &&
        (view.query.trim() === '' ||
          hasAllWords(fold([title, organization, place, when].join(' ')), fold(view.query))),
    );
  return {tallies: talliesOf(living, problems), rows, total: own.length};
};
