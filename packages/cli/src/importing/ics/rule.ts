import {dayOf, isAllDay} from '@mitmach/logic';
import {expandRecurrence} from '@mitmach/logic/recurrence';
import {inZone, type ZonedTime} from './clock.js';
import {parseTime} from './time.js';

const basic = (local: string): string => {
  const digits = local.replace(/[-:]/g, '');
  return digits.length === 13 ? `${digits}00` : digits;
};

/**
 * The UNTIL of a rule as a time on the clocks of its series, so that it does not depend on who reads it; for a series of
 * days as a day. Midnight in UTC is what some programs write for a day.
 */
const localUntil = (value: string, {local: start, timeZone}: ZonedTime): string => {
  const until = parseTime(value);
  if (!until) return value;
  const {local, isUtc} = until;
  const isDay = isAllDay(start);
  if (!isUtc || (isDay && local.endsWith('T00:00'))) return basic(isDay ? dayOf(local) : local);
  const shown = inZone({local, timeZone: 'UTC'}, timeZone);
  return basic(isDay ? dayOf(shown) : shown);
};

/** An RRULE as the feed has it: in one notation, its UNTIL on the clocks of the series. */
export const portableRule = (value: string, start: ZonedTime): string =>
  value
    .replace(/\s+/g, '')
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .replace(/;+$/, '')
    .replace(
      /(^|;)UNTIL=([^;]*)/,
      (_, before: string, until: string) => `${before}UNTIL=${localUntil(until, start)}`,
    );

/** Whether the widgets can make dates of a rule: not of one that makes no sense, or gives thousands a day. */
export const isUsableRule = (rule: string, {local: start, timeZone}: ZonedTime): boolean => {
  // Whether a rule makes sense shows on any day; more of them would only cost time.
  const day = dayOf(start);
  return expandRecurrence({start, rule, timeZone}, {from: day, to: day}).problem !== 'bad-rule';
};
