import {
  events,
  isValidOn,
  milestones,
  news,
  opportunities,
  organizations,
  type Feed,
  type Kind,
  type Localized,
  type RawItem,
} from '@mitmach/feed';
import {addIsoDays, EventIndex, formatIsoDate, isInScope, todayIn, type Expand} from '@mitmach/logic';
import {wordsIn} from '../options/options.model.js';

const kindsOfWidgets: Readonly<Record<string, readonly Kind[]>> = {
  calendar: [events],
  finder: [opportunities],
  timeline: [milestones],
  ticker: [news],
};
const kindsOfStream: Readonly<Record<string, Kind>> = {news, events, opportunities};

/** The kinds of items that a widget shows. */
export const kindsShown = (widget: string, options: Readonly<Record<string, string>>): readonly Kind[] => {
  if (widget !== 'ticker' || options['kinds'] === undefined) return kindsOfWidgets[widget] ?? [];
  return wordsIn(options['kinds']).flatMap((name) => kindsOfStream[name] ?? []);
};

/** A value that items are filtered by. */
export interface FeedValue {
  readonly id: string;
  /** As the feed has it. */
  readonly label: Localized;
  /** How many items would be left with it. */
  readonly count: number;
}

/** A field of items that an option filters by; several vocabularies share a shape. */
const vocabularyOf = {
  topics: 'topics',
  categories: 'categories',
  phases: 'phases',
  districts: 'districts',
} as const;
type ListedOption = keyof typeof vocabularyOf | 'organizations';
const listed: readonly ListedOption[] = ['organizations', 'topics', 'categories', 'phases', 'districts'];

/** Whether the values of an option are those of the feed. */
export const isListed = (name: string): name is ListedOption => listed.includes(name as ListedOption);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

const districtOf = (place: unknown): unknown =>
  typeof place === 'object' && place !== null && 'district' in place ? place.district : undefined;

/** What an item carries of the values that an option lists. */
const idsOf = (raw: RawItem, name: ListedOption): readonly unknown[] => {
  switch (name) {
    case 'organizations':
      return [raw['organization']];
    case 'phases':
      return [raw['phase']];
    case 'districts':
      return [raw['location'], ...listOf(raw['locations'])].map(districtOf);
    default:
      return listOf(raw[name]);
  }
};

/** The address of a picture; nothing where there is none, or none that can be asked for. */
const imageOf = (image: unknown, base: string | undefined): readonly string[] => {
  const url = typeof image === 'object' && image !== null && 'url' in image ? image.url : undefined;
  return typeof url === 'string' && URL.canParse(url, base) ? [new URL(url, base).href] : [];
};

const hasPhaseOrCategory =
  (options: Readonly<Record<string, string>>) =>
  (raw: RawItem): boolean => {
    const categories = wordsIn(options['categories']);
    const phases = wordsIn(options['phases']);
    const own = listOf(raw['categories']);
    const isOfKind = categories.length === 0 || own.some((id) => categories.includes(id as string));
    return isOfKind && (phases.length === 0 || phases.includes(raw['phase'] as string));
  };

/** Looks into a feed as the widgets do: items of today and later, those of a timeline all. */
export class FeedValues {
  readonly feed: Feed;
  readonly #today: string;
  readonly #comingEvents: ReadonlySet<unknown>;

  /** @param expand finds dates of events whose feed lists none */
  constructor(feed: Feed, now: number, expand?: Expand) {
    this.feed = feed;
    this.#today = formatIsoDate(todayIn(feed.envelope.timeZone, now));
    const index = new EventIndex(feed, isValidOn(this.#today));
    const slots = index.between({from: this.#today, to: addIsoDays(this.#today, 366)}, expand);
    this.#comingEvents = new Set(slots.map(({raw}) => raw.id));
  }

  /** How many items a widget with these options shows. */
  count(widget: string, options: Readonly<Record<string, string>>): number {
    return this.#items(widget, options).length;
  }

  /** How many a feed has of what a widget shows. */
  total(widget: string): number {
    return this.#items(widget, {}).length;
  }

  /** The values that an option can have here, most frequent first; only such as an item has, and those chosen. */
  values(
    widget: string,
    name: ListedOption,
    options: Readonly<Record<string, string>>,
  ): readonly FeedValue[] {
    const chosen = wordsIn(options[name]);
    const others = Object.fromEntries(Object.entries(options).filter(([each]) => each !== name));
    const counts = new Map<unknown, number>();
    for (const raw of this.#items(widget, others)) {
      for (const id of new Set(idsOf(raw, name))) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return this.#labels(name)
      .map(({id, label}) => ({id, label, count: counts.get(id) ?? 0}))
      .filter(({id, count}) => count > 0 || chosen.includes(id))
      .sort((a, b) => b.count - a.count);
  }

  /** Addresses of the pictures that items have, one of every server. */
  images(): readonly string[] {
    const kinds = [events, opportunities, milestones, news];
    const addresses = kinds
      .flatMap((kind) => this.feed.raw(kind))
      .flatMap(({image}) => imageOf(image, this.feed.url));
    return [...new Map(addresses.map((address) => [new URL(address).origin, address])).values()];
  }

  #labels(name: ListedOption): readonly {readonly id: string; readonly label: Localized}[] {
    if (name === 'organizations') {
      return this.feed.select(organizations).map(({id, name: label}) => ({id, label}));
    }
    const {vocabularies} = this.feed.envelope;
    return (vocabularies?.[vocabularyOf[name]] ?? []).map(({id, label}) => ({id, label}));
  }

  #items(widget: string, options: Readonly<Record<string, string>>): readonly RawItem[] {
    const scope = {
      topics: wordsIn(options['topics']),
      organizations: wordsIn(options['organizations']),
      districts: wordsIn(options['districts']),
    };
    const fits = hasPhaseOrCategory(options);
    const isCurrent = isValidOn(this.#today);
    return kindsShown(widget, options).flatMap((kind) =>
      this.feed
        .raw(kind)
        .filter((raw) => kind !== events || this.#comingEvents.has(raw.id))
        .filter((raw) => isCurrent(raw) && isInScope(kind.name, raw, scope) && fits(raw)),
    );
  }
}
