import {isAllDay, isMultiDay, wallMinutes, weekBars, type Slot} from '@mitmach/logic';
import {entryOf, type EventEntry} from '../entry.model.js';
import {datesInFull} from '../event-words.js';
import {isOn, type MoreEvents, type WeekContext, type WeekDay} from './week-day.model.js';

const MINUTES_A_DAY = 1440;

/** More lanes would push the hours out of sight. */
const MOST_LANES = 4;

/** An event that lies over one or more whole days. */
export interface WeekBar {
  readonly entry: EventEntry;
  /** "Saturday, 28 November 2026", or from when to when. */
  readonly dates: string;
  /** 0 is the first day shown, the topmost lane. */
  readonly column: number;
  readonly span: number;
  readonly lane: number;
  /** It began before the days shown, or goes on after them. */
  readonly isContinued: boolean;
  readonly goesOn: boolean;
}

/** What found no lane on a day. */
interface MoreInDay extends MoreEvents {
  readonly column: number;
  readonly lane: number;
}

/** What takes place over whole days. */
export interface AllDayRow {
  readonly bars: readonly WeekBar[];
  readonly more: readonly MoreInDay[];
}

/** Whether it is shown over the hours and not in them: all day, or over several days for 24 hours and longer. */
export const isOverDays = (slot: Slot): boolean => {
  const {start, end} = slot;
  if (isAllDay(start)) return true;
  return isMultiDay(slot) && (end === undefined || wallMinutes(end) - wallMinutes(start) >= MINUTES_A_DAY);
};

/**
 * Lays what takes whole days over the days shown, in four lanes at most; where there is more, the last lane says on each
 * day how much.
 */
export const allDayRow = (
  slots: readonly Slot[],
  days: readonly WeekDay[],
  context: WeekContext,
): AllDayRow => {
  const {t} = context.locale;
  const all = weekBars(
    days.map(({day}) => day),
    slots,
  );
  const isCrowded = all.some(({lane}) => lane >= MOST_LANES);
  const lanes = isCrowded ? MOST_LANES - 1 : MOST_LANES;
  const bars = all.flatMap(({item, ...place}) => {
    const entry = place.lane < lanes ? entryOf(item, context) : undefined;
    return entry ? [{entry, dates: datesInFull(item, context.locale), ...place}] : [];
  });
  const hidden = all.filter(({lane}) => lane >= lanes).map(({item}) => item);
  const more = days.flatMap(({day, date}, column) => {
    const count = hidden.filter(isOn(day)).length;
    if (count === 0) return [];
    return [{day, column, lane: lanes, text: t('more', {count}), label: t('moreOn', {count, date})}];
  });
  return {bars: bars.sort((a, b) => a.column - b.column || a.lane - b.lane), more};
};
