import {addIsoDays, daysInMonth, formatIsoDate, todayIn} from '@mitmach/logic';
import type {DayRange} from '@mitmach/logic';

export interface WindowOptions {
  /** Days from today, negative before it. */
  readonly from: number;
  readonly to: number;
}

const monthOf = (day: string): {year: number; month: number} => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
});

/**
 * The days for which series are worked out, widened to whole months: so the feed changes by it once a month, and not
 * every night.
 * @param now ms since 1970
 */
export const seriesWindow = (now: number, timeZone: string, {from, to}: WindowOptions): DayRange => {
  const today = formatIsoDate(todayIn(timeZone, now));
  const first = monthOf(addIsoDays(today, from));
  const last = monthOf(addIsoDays(today, Math.max(from, to)));
  return {
    from: formatIsoDate({...first, day: 1}),
    to: formatIsoDate({...last, day: daysInMonth(last.year, last.month)}),
  };
};
