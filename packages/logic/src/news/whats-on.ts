import {isValidOn, type RawItem} from '@mitmach/feed';
import type {EventIndex, Expand, Slot} from '../events/occurrences.js';
import {nowIn} from '../now.js';
import {addIsoDays, dayOf, isAllDay, wallMinutes} from '../wall-clock.js';
import {instantIn, isDayOver, isUrgent, weightOf, type StreamItem, type StreamMoment} from './stream.js';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
/** A date of a series counts so much further away than it is: weekly meetings shall not crowd out what happens once. */
const REPEATED = 7 * DAY;
/** Urgent opportunities stay urgent for months: those of the last week stand first. */
const URGENT = 7 * DAY;
/** How many days ahead single events are looked for, and how many the next date of a series. */
const SINGLES_AHEAD = 366;
const SERIES_AHEAD = 31;

const isOpenOn = (today: string, {status, applicationDeadline, endDate}: RawItem): boolean =>
  (status === undefined || status === 'open') &&
  !isDayOver(applicationDeadline, today) &&
  !isDayOver(endDate, today);

/**
 * The opportunities of a feed that are new at a moment: open, published by then, valid, and neither their deadline nor
 * their end has passed. One that tells no date of publication counts from its last change; one without either is not
 * new to anybody and stands last. What is urgent stands first for a week. In the order of the document.
 */
export const opportunitiesInStream = (
  items: readonly RawItem[],
  {now, today}: StreamMoment,
): StreamItem[] => {
  const isValid = isValidOn(today);
  return items
    .filter((raw) => isValid(raw) && isOpenOn(today, raw))
    .map((raw): StreamItem => {
      const at = instantIn(raw['published']) ?? instantIn(raw['updated']);
      const distance = at === undefined ? Infinity : now - at;
      const weight = isUrgent(raw) && distance > URGENT ? 2 : weightOf(raw);
      return {kind: 'opportunities', raw, at, distance, weight};
    })
    .filter(({distance}) => distance >= 0);
};

/** What is needed to know when events take place. */
export interface EventsAround extends StreamMoment {
  /** IANA name of the feed's zone. */
  readonly zone: string;
  /** Expands rules; without it, series show the times that the feed itself gives. */
  readonly expand?: Expand | undefined;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Tells what the clocks of zones show now, as a `LocalDateTime`. */
const clocksAt = (now: number): ((zone: string) => string) => {
  const known = new Map<string, string>();
  return (zone) => {
    const text = known.get(zone);
    if (text !== undefined) return text;
    const {year, month, day, hour, minute} = nowIn(zone, now);
    const clock = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
    known.set(zone, clock);
    return clock;
  };
};

/** What tells no end goes on until its day is over. */
const isOver = ({start, end, lastDay}: Slot, clock: string): boolean => {
  if (lastDay < dayOf(clock)) return true;
  return !isAllDay(start) && end !== undefined && end.length > 10 && end < clock;
};

/** How far off it begins, in ms. A whole day is reckoned from the beginning of today. */
const untilStart = ({start}: Slot, clock: string): number =>
  (wallMinutes(start) - wallMinutes(isAllDay(start) ? dayOf(clock) : clock)) * MINUTE;

const itemOf = (slot: Slot, now: number, clock: string): StreamItem | undefined => {
  const published = instantIn(slot.raw['published']);
  const ahead = untilStart(slot, clock);
  if ((published !== undefined && published > now) || Number.isNaN(ahead)) return undefined;
  const near = Math.abs(ahead) + (slot.recurrence === undefined ? 0 : REPEATED);
  const fresh = published === undefined ? Infinity : now - published;
  return {
    kind: 'events',
    raw: slot.raw,
    at: fresh < near ? published : now + ahead,
    distance: Math.min(near, fresh),
    weight: weightOf(slot.raw),
    slot,
  };
};

/** Whether a rule has to be expanded to know the next dates of all series. */
export const needsRulesAhead = (index: EventIndex, today: string): boolean =>
  index.needsRules({from: today, to: addIsoDays(today, SERIES_AHEAD)});

/**
 * The events that are still to come, each once, at its next time. An event counts as near as its beginning, or as its
 * publication where that is nearer: it is new when it is announced, sinks like all news, and rises again as its day
 * comes. The next date of a series counts a week further away than it is. Single events are looked for a year ahead,
 * series a month.
 */
export const eventsInStream = (index: EventIndex, around: EventsAround): StreamItem[] => {
  const {today, zone, now, expand} = around;
  const ahead = (days: number): {from: string; to: string} => ({from: today, to: addIsoDays(today, days)});
  const slots = [...index.between(ahead(SERIES_AHEAD), expand), ...index.between(ahead(SINGLES_AHEAD))];
  const clockIn = clocksAt(now);
  const clockOf = ({raw: {timeZone}}: Slot): string =>
    clockIn(typeof timeZone === 'string' ? timeZone : zone);
  const next = new Map<string, Slot>();
  for (const slot of slots) {
    const known = next.get(slot.raw.id);
    const isLater = known !== undefined && known.start <= slot.start;
    if (!isLater && !isOver(slot, clockOf(slot))) next.set(slot.raw.id, slot);
  }
  return [...next.values()].flatMap((slot) => itemOf(slot, now, clockOf(slot)) ?? []);
};
