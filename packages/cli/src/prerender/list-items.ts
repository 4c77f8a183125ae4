import {
  directionOf,
  milestones,
  news,
  opportunities,
  organizations,
  resolveLink,
  resolveText,
  type Feed,
  type KindName,
  type Localized,
  type RawItem,
} from '@mitmach/feed';
import {
  addIsoDays,
  compareInStream,
  dateTimeFormat,
  dayOf,
  EventIndex,
  formatFuzzyRange,
  formatIsoDate,
  isAllDay,
  isInScope,
  machineDate,
  newsInStream,
  occurrenceOf,
  orderMilestones,
  parseFuzzyDate,
  todayIn,
  wallInstant,
  type Scope,
} from '@mitmach/logic';
import {isOpenOn} from '@mitmach/logic/opportunities';
import {expandRecurrence} from '@mitmach/logic/recurrence';

/** A text of the feed, with the language that it is in where the reader's is another. */
export interface ListText {
  readonly text: string;
  readonly lang?: string;
  readonly dir?: string;
}

/** One line of a list: what it is, when, and where or by whom. */
export interface ListItem {
  readonly title: ListText;
  readonly href: string | undefined;
  readonly time: {readonly machine: string; readonly words: string} | undefined;
  readonly about: ListText | undefined;
}

/** What a list is made for. */
export interface ListRequest {
  /** `calendar`, `finder`, `timeline`, `ticker`. */
  readonly widget: string;
  readonly feed: Feed;
  /** BCP 47 tag of the reader's language. */
  readonly lang: string;
  readonly scope: Scope;
  /** How many at most; undefined as many as is usual. */
  readonly limit: number | undefined;
  readonly isAscending: boolean;
  /** Absolute moment, ms since 1970. */
  readonly now: number;
}

const usualLimit = 20;
const aYear = 366;

const textIn = (value: Localized, {feed, lang}: ListRequest): ListText => {
  const reading = {languages: [lang], feedLanguage: feed.envelope.language};
  const resolved = resolveText(value, reading);
  return resolved.isFallback
    ? {text: resolved.text, lang: resolved.lang, dir: directionOf(resolved.lang)}
    : {text: resolved.text};
};

const linkIn = (url: string | undefined, {feed}: ListRequest): string | undefined =>
  url === undefined ? undefined : resolveLink(url, feed.url);

const organizationIn = (id: string | undefined, request: ListRequest): ListText | undefined => {
  const name = id === undefined ? undefined : request.feed.find(organizations, id)?.name;
  return name === undefined ? undefined : textIn(name, request);
};

const today = ({feed, now}: ListRequest): string => formatIsoDate(todayIn(feed.envelope.timeZone, now));

const isWanted =
  (kind: KindName, {scope}: ListRequest) =>
  (raw: RawItem): boolean =>
    isInScope(kind, raw, scope);

const digits = {calendar: 'gregory', timeZone: 'UTC'} as const;
const dayParts = {weekday: 'short', day: 'numeric', month: 'long', year: 'numeric'} as const;

/** A start on the wall clock of its zone, in the reader's words. */
const startWords = (start: string, lang: string): string =>
  dateTimeFormat(lang, {
    ...digits,
    ...dayParts,
    ...(!isAllDay(start) && {hour: '2-digit', minute: '2-digit'}),
  }).format(wallInstant(start));

const dates = (request: ListRequest, limit: number): ListItem[] => {
  const {feed, lang} = request;
  const from = today(request);
  const index = new EventIndex(feed, isWanted('events', request));
  return index
    .between({from, to: addIsoDays(from, aYear)}, expandRecurrence)
    .slice(0, limit)
    .flatMap((slot): ListItem[] => {
      const occurrence = occurrenceOf(feed, slot);
      if (!occurrence || occurrence.event.status === 'cancelled') return [];
      const {event, start} = occurrence;
      const place = event.location?.name;
      return [
        {
          title: textIn(event.title, request),
          href: linkIn(event.url, request),
          time: {machine: start, words: startWords(start, lang)},
          about: place === undefined ? organizationIn(event.organization, request) : textIn(place, request),
        },
      ];
    });
};

const offers = (request: ListRequest, limit: number): ListItem[] => {
  const isOpen = isOpenOn(today(request));
  const isIn = isWanted('opportunities', request);
  const where = (raw: RawItem): boolean => isOpen(raw) && isIn(raw);
  return request.feed.select(opportunities, {where, limit}).map((offer) => ({
    title: textIn(offer.title, request),
    href: linkIn(offer.url, request),
    time: undefined,
    about: organizationIn(offer.organization, request),
  }));
};

const steps = (request: ListRequest, limit: number): ListItem[] => {
  const all = request.feed.select(milestones, {where: isWanted('milestones', request)});
  const {ordered, undated} = orderMilestones(all, request.isAscending ? 'ascending' : 'descending');
  return [...ordered, ...undated].slice(0, limit).map((milestone) => {
    const start = parseFuzzyDate(milestone.date);
    const end = milestone.endDate === undefined ? undefined : parseFuzzyDate(milestone.endDate);
    return {
      title: textIn(milestone.title, request),
      href: linkIn(milestone.url, request),
      time: start && {machine: machineDate(start), words: formatFuzzyRange(start, end, request.lang)},
      about: undefined,
    };
  });
};

const reports = (request: ListRequest, limit: number): ListItem[] => {
  const {feed, now, lang} = request;
  const raw = feed.raw(news).filter(isWanted('news', request));
  const {timeZone} = feed.envelope;
  return newsInStream(raw, {now, today: today(request)})
    .sort(compareInStream)
    .slice(0, limit)
    .flatMap(({raw: {id}}): ListItem[] => {
      const item = feed.find(news, id);
      if (!item) return [];
      const words = dateTimeFormat(lang, {...dayParts, calendar: 'gregory', timeZone}).format(
        Date.parse(item.published),
      );
      return [
        {
          title: textIn(item.title, request),
          href: linkIn(item.url, request),
          time: {machine: dayOf(item.published), words},
          about: organizationIn(item.organization, request),
        },
      ];
    });
};

const makers: Readonly<Record<string, (request: ListRequest, limit: number) => ListItem[]>> = {
  calendar: dates,
  finder: offers,
  timeline: steps,
  ticker: reports,
};

/**
 * What a widget would show now, in short: dates from today on, offers that are open, milestones, news. Items that are
 * broken are left out, as the widgets do.
 */
export const listItems = (request: ListRequest): readonly ListItem[] =>
  makers[request.widget]?.(request, request.limit ?? usualLimit) ?? [];
