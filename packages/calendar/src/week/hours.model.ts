import {dayColumns, dayOf, minuteOfDay, type DayPart, type PlacedEvent, type Slot} from '@mitmach/logic';
import type {ShownText} from '@mitmach/ui';
import {entryOf, placeOf, wallClockNow, type EventEntry} from '../entry.model.js';
import {timeInFull, timeOfDay} from '../event-words.js';
import {isOn, type MoreEvents, type WeekContext, type WeekDay} from './week-day.model.js';

const MINUTES_A_DAY = 1440;
const COLUMNS_IN_A_WEEK = 2;
const COLUMNS_IN_A_DAY = 6;

/** Shown even when nothing is on, so that an evening looks like one. */
const USUAL_HOURS = {from: 8, to: 20} as const;

/** An event, or the part of it that falls on a day, among the hours; minutes count from midnight. */
export interface TimedEvent extends Omit<PlacedEvent<unknown>, 'item'> {
  readonly entry: EventEntry;
  /** "19:00 – 21:00". */
  readonly time: string;
  readonly place: ShownText | undefined;
  /** It began on the evening before. */
  readonly isContinued: boolean;
}

/** Events that found no place beside others. */
export interface MoreAtTime extends MoreEvents {
  readonly top: number;
  readonly height: number;
}

/** The time it is, where it is among the hours shown. */
export interface NowLine {
  readonly minute: number;
  /** "Now 14:30". */
  readonly text: string;
}

/** A day among the hours. */
export interface HourColumn extends WeekDay {
  readonly events: readonly TimedEvent[];
  readonly more: readonly MoreAtTime[];
  readonly now: NowLine | undefined;
}

/** The first hour shown, and the one at which the last ends: 0–24. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

interface Part extends DayPart {
  readonly slot: Slot;
  readonly isContinued: boolean;
}

/** A day laid out, before anything is put into words. */
export interface LaidOutDay {
  readonly day: WeekDay;
  readonly columns: ReturnType<typeof dayColumns<Part>>;
}

const partOn = (day: string, slot: Slot): Part => {
  const {start, end, firstDay} = slot;
  const isContinued = day !== firstDay;
  const ending = end === undefined ? {} : {endMinute: dayOf(end) === day ? minuteOfDay(end) : MINUTES_A_DAY};
  return {slot, isContinued, startMinute: isContinued ? 0 : minuteOfDay(start), ...ending};
};

/** Lays out what is on at a time on each day; what goes on after midnight lies on both days. */
export const layOutDays = (
  slots: readonly Slot[],
  days: readonly WeekDay[],
  {maxColumns}: WeekContext,
): LaidOutDay[] => {
  const most = maxColumns ?? (days.length > 1 ? COLUMNS_IN_A_WEEK : COLUMNS_IN_A_DAY);
  return days.map((day) => ({
    day,
    columns: dayColumns(
      slots.filter(isOn(day.day)).map((slot) => partOn(day.day, slot)),
      most,
    ),
  }));
};

const boxesOf = (days: readonly LaidOutDay[]): {readonly top: number; readonly height: number}[] =>
  days.flatMap(({columns: {placed, hidden}}) => [...placed, ...hidden]);

/** From an hour before the first event, 8 o'clock at the latest, to the end of the last, 20 o'clock at the earliest. */
export const hoursOf = (days: readonly LaidOutDay[]): Hours => {
  const boxes = boxesOf(days);
  const first = Math.min(...boxes.map(({top}) => Math.floor(top / 60) - 1), USUAL_HOURS.from);
  const last = Math.max(...boxes.map(({top, height}) => Math.ceil((top + height) / 60)), USUAL_HOURS.to);
  return {from: Math.max(first, 0), to: last};
};

/** The minute at which the first event begins that does not come over from the day before. */
export const firstMinuteOf = (days: readonly LaidOutDay[]): number | undefined => {
  const starts = days.flatMap(({columns: {placed}}) =>
    placed.filter(({item}) => !item.isContinued).map(({top}) => top),
  );
  return starts.length === 0 ? undefined : Math.min(...starts);
};

const nowOn = ({isToday}: WeekDay, {from, to}: Hours, context: WeekContext): NowLine | undefined => {
  const {feed, locale, now} = context;
  if (!isToday) return undefined;
  const clock = wallClockNow(feed.envelope.timeZone, now);
  const minute = minuteOfDay(clock);
  if (minute < from * 60 || minute > to * 60) return undefined;
  return {minute, text: `${locale.t('now')} ${timeOfDay(clock, locale)}`};
};

const timedEvent = ({item, ...place}: PlacedEvent<Part>, context: WeekContext): TimedEvent | undefined => {
  const entry = entryOf(item.slot, context);
  if (!entry) return undefined;
  return {
    ...place,
    entry,
    time: timeInFull(entry.occurrence, context.locale),
    place: placeOf(entry.occurrence, context),
    isContinued: item.isContinued,
  };
};

/** A day that is laid out, in words. */
export const hourColumn = ({day, columns}: LaidOutDay, hours: Hours, context: WeekContext): HourColumn => ({
  ...day,
  events: columns.placed.flatMap((each) => timedEvent(each, context) ?? []),
  more: columns.hidden.map(({items: {length: count}, top, height}) => ({
    day: day.day,
    top,
    height,
    text: `+${count}`,
    label: context.locale.t('moreOn', {count, date: day.date}),
  })),
  now: nowOn(day, hours, context),
});
