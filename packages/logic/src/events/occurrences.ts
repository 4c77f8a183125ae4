import {events, type Feed, type FeedEvent, type RawItem} from '@mitmach/feed';
import type {DayRange, Expansion, RecurringEvent} from '../recurrence/index.js';
import {addIsoDays, dayOf} from '../wall-clock.js';
import {daysLong, eventLength, isStart, timeFrom, type EventTime} from './event-time.js';

/** Expands a rule: `expandRecurrence` of `@mitmach/logic/recurrence`, which a page loads when a feed needs it. */
export type Expand = (event: RecurringEvent, range: DayRange) => Expansion;

/** One time that an event takes place. Nothing of the event is checked yet. */
export interface Slot extends EventTime {
  /** The event, an exception of its series applied. */
  readonly raw: RawItem;
  /** Its start by the rule, where it is one of a series; it stays when an exception moves it (RFC 5545 §3.8.4.4). */
  readonly recurrence?: string;
}

/** One time that an event takes place, ready to be shown. */
export interface Occurrence extends EventTime {
  /** The event's id; `id@start` for one of a series. */
  readonly id: string;
  /** The event, an exception of its series applied. */
  readonly event: FeedEvent;
  readonly recurrence?: string;
  /** IANA name of the zone whose clocks the times are of. */
  readonly timeZone: string;
}

type Fields = Readonly<Record<string, unknown>>;

interface Series {
  readonly raw: RawItem;
  readonly start: string;
  /** Days that one of them lasts beyond its first. */
  readonly overhang: number;
  readonly recurrence: Fields;
  readonly exceptions: Fields;
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const startsIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter(isStart) : []);

const singleOf = (raw: RawItem): Slot | undefined => {
  const {start, end} = raw;
  if (!isStart(start)) return undefined;
  const day = dayOf(start);
  // Nearly all: they end on the day on which they begin.
  if (start.length > 10 && isStart(end) && end > start && end.startsWith(day)) {
    return {raw, start, end, firstDay: day, lastDay: day};
  }
  return {raw, ...timeFrom(start, eventLength(raw))};
};

/** Whether an event says at a glance that it is over on the day on which it begins. */
const isOfOneDay = ({start, end, duration}: RawItem): boolean =>
  isStart(start) &&
  duration === undefined &&
  (end === undefined || (typeof end === 'string' && end.startsWith(dayOf(start))));

const seriesOf = (raw: RawItem): Series | undefined => {
  const {recurrence, start} = raw;
  if (!isObject(recurrence) || !isStart(start)) return undefined;
  const overhang = daysLong(timeFrom(start, eventLength(raw))) - 1;
  const {overrides} = recurrence;
  return {raw, start, overhang, recurrence, exceptions: isObject(overrides) ? overrides : {}};
};

/** The days on which one may begin that is on in a range; undefined where the whole series comes later. */
const beginsIn = ({start, overhang}: Series, {from, to}: DayRange): DayRange | undefined => {
  const first = dayOf(start);
  if (to < first) return undefined;
  const earliest = overhang === 0 ? from : addIsoDays(from, -overhang);
  return {from: earliest < first ? first : earliest, to};
};

/** The starts that the feed itself gives; undefined where they do not cover the whole range. */
const givenStarts = ({recurrence}: Series, {from, to}: DayRange): readonly string[] | undefined => {
  const {occurrences} = recurrence;
  if (!isObject(occurrences) || !Array.isArray(occurrences['starts'])) return undefined;
  const {from: first, to: last} = occurrences;
  const isCovered = typeof first === 'string' && typeof last === 'string' && first <= from && to <= last;
  return isCovered ? startsIn(occurrences['starts']) : undefined;
};

const byRule = ({raw, start, recurrence}: Series, range: DayRange, expand: Expand): readonly string[] => {
  const {rule, exclude, add} = recurrence;
  const {timeZone} = raw;
  if (typeof rule !== 'string') return [start];
  const event: RecurringEvent = {
    start,
    rule,
    exclude: startsIn(exclude),
    add: startsIn(add),
    ...(typeof timeZone === 'string' && {timeZone}),
  };
  return expand(event, range).starts;
};

const slotOf = ({raw, exceptions}: Series, recurrence: string): Slot => {
  const exception = exceptions[recurrence];
  if (!isObject(exception)) return {raw, recurrence, ...timeFrom(recurrence, eventLength(raw))};
  const start = isStart(exception['start']) ? exception['start'] : recurrence;
  const hasOwnLength = exception['end'] !== undefined || exception['duration'] !== undefined;
  const length = eventLength(hasOwnLength ? {...exception, start} : raw);
  return {raw: {...raw, ...exception, id: raw.id}, recurrence, ...timeFrom(start, length)};
};

const slotsOf = (series: Series, range: DayRange, expand: Expand | undefined): Slot[] => {
  const begins = beginsIn(series, range);
  const given = begins && (givenStarts(series, begins) ?? (expand && byRule(series, begins, expand)));
  const starts = given ?? [series.start];
  // One that an exception moved may stand outside by the rule and be inside all the same.
  const moved = Object.entries(series.exceptions)
    .filter(([start, own]) => isStart(start) && isObject(own) && isStart(own['start']))
    .map(([start]) => start);
  return [...new Set([...starts, ...moved])].map((start) => slotOf(series, start));
};

const isWithin =
  ({from, to}: DayRange) =>
  ({firstDay, lastDay}: EventTime): boolean =>
    firstDay <= to && lastDay >= from;

/**
 * When the events of a feed take place. Singles are laid out once, series for the range asked for: by the starts that
 * the feed gives where these cover it, else by their rule, for which the page has to bring `expand`; until then a
 * series shows its first one only.
 */
export class EventIndex {
  /** Nearly all: laid out when they are asked for. */
  readonly #ofOneDay: readonly RawItem[];
  readonly #singles: readonly Slot[];
  readonly #series: readonly Series[];

  constructor(feed: Feed, isShown: (raw: RawItem) => boolean = () => true) {
    const ofOneDay: RawItem[] = [];
    const singles: Slot[] = [];
    const series: Series[] = [];
    for (const raw of feed.raw(events)) {
      if (!isShown(raw)) continue;
      const repeated = raw['recurrence'] === undefined ? undefined : seriesOf(raw);
      if (repeated) series.push(repeated);
      else if (isOfOneDay(raw)) ofOneDay.push(raw);
      else singles.push(...slotsIf(singleOf(raw)));
    }
    this.#ofOneDay = ofOneDay;
    this.#singles = singles;
    this.#series = series;
  }

  /** There are no events at all. */
  get isEmpty(): boolean {
    return this.#ofOneDay.length + this.#singles.length + this.#series.length === 0;
  }

  /** Whether some rule has to be expanded to know what is on in a range. */
  needsRules(range: DayRange): boolean {
    return this.#series.some((series) => {
      const begins = beginsIn(series, range);
      return begins && !givenStarts(series, begins);
    });
  }

  /** What is on in a range of days, in order of start; all-day events stand before those at a time. */
  between(range: DayRange, expand?: Expand): Slot[] {
    const isIn = isWithin(range);
    const found = this.#singles.filter(isIn);
    // Starts are texts in the order of time: the letter after the T ends the last day.
    const end = `${range.to}U`;
    for (const raw of this.#ofOneDay) {
      const start = raw['start'] as string;
      if (start >= range.from && start < end) found.push(...slotsIf(singleOf(raw)));
    }
    for (const series of this.#series) found.push(...slotsOf(series, range, expand).filter(isIn));
    return found.sort((a, b) => (a.start < b.start ? -1 : Number(a.start > b.start)));
  }

  /** One time of an event by its id; for the bare id of a series its first one. Undefined where there is none. */
  find(id: string, expand?: Expand): Slot | undefined {
    const {eventId, recurrence} = partsOf(id);
    const series = this.#series.find(({raw}) => raw.id === eventId || raw.id === id);
    if (!series) return this.#single(id);
    const start = series.raw.id === id ? series.start : (recurrence ?? '');
    const day = dayOf(start);
    return slotsOf(series, {from: day, to: day}, expand).find((slot) => slot.recurrence === start);
  }

  #single(id: string): Slot | undefined {
    const raw = this.#ofOneDay.find((each) => each.id === id);
    return raw ? singleOf(raw) : this.#singles.find((slot) => slot.raw.id === id);
  }
}

const slotsIf = (slot: Slot | undefined): readonly Slot[] => (slot ? [slot] : []);

const partsOf = (id: string): {eventId: string; recurrence?: string} => {
  const at = id.lastIndexOf('@');
  return at < 0 ? {eventId: id} : {eventId: id.slice(0, at), recurrence: id.slice(at + 1)};
};

/** The id of one time of an event, as `find` takes it. */
export const slotId = ({raw, recurrence}: Slot): string =>
  recurrence === undefined ? raw.id : `${raw.id}@${recurrence}`;

/** Checks the event of a slot; undefined where it is broken. */
export const occurrenceOf = (feed: Feed, slot: Slot): Occurrence | undefined => {
  const {raw, recurrence, start, end, firstDay, lastDay} = slot;
  const checked = feed.find(events, raw.id);
  if (!checked) return undefined;
  const exception = recurrence === undefined ? undefined : checked.recurrence?.overrides?.[recurrence];
  const event = exception ? ({...checked, ...exception, id: checked.id} as FeedEvent) : checked;
  return {
    id: slotId(slot),
    event,
    ...(recurrence !== undefined && {recurrence}),
    start,
    ...(end !== undefined && {end}),
    firstDay,
    lastDay,
    timeZone: event.timeZone ?? feed.envelope.timeZone,
  };
};
