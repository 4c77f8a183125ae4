import {formatIsoDate} from '../civil-date.js';
import {instantOf} from '../instant.js';
import {todayIn} from '../now.js';
import {isContradictory} from '../recurrence/contradictions.js';
import {parseRule} from '../recurrence/rule.js';
import {isAllDay} from '../wall-clock.js';
import {basicInstant, basicTime, formOf} from './calendar-time.js';
import type {CalendarEntry} from './calendar-entry.js';

/** Parts that a rule for whole days must not have (RFC 5545 §3.3.10). */
const TIME_OF_DAY = /^BY(?:HOUR|MINUTE|SECOND)=/;

/** The end of a rule in the type of the start, and by UTC where the start has a zone (RFC 5545 §3.3.10). */
const untilFor = (until: string, {start, timeZone}: CalendarEntry): string | undefined => {
  const day = until.slice(0, 8).replace(/^(....)(..)/, '$1-$2-');
  // A day as the end of a rule is the whole of it.
  const time = (until.slice(9, 15) || '235959').replace(/^(..)(..)/, '$1:$2:');
  const local = `${day}T${time}`;
  const instant = instantOf(local, until.endsWith('Z') ? 'UTC' : timeZone);
  if (Number.isNaN(instant)) return undefined;
  if (isAllDay(start)) return basicTime(formatIsoDate(todayIn(timeZone, instant)));
  return formOf(timeZone) === 'floating' ? basicTime(local) : basicInstant(instant);
};

/**
 * The rule of a series as other calendars take it, without `RRULE:`. Undefined where there is no rule or one that
 * is not understood here either (see `parseRule`): one bad line makes some software refuse the whole file.
 */
export const portableRule = (entry: CalendarEntry): string | undefined => {
  const {series, start} = entry;
  const rule = series && parseRule(series.rule);
  if (!series || !rule || isContradictory(rule)) return undefined;
  const until = rule.until === undefined ? '' : untilFor(rule.until, entry);
  if (until === undefined) return undefined;
  const written = series.rule
    .replace(/\s+/g, '')
    .toUpperCase()
    .replace(/^RRULE:/, '');
  return written
    .split(';')
    .filter((part) => part !== '' && !(isAllDay(start) && TIME_OF_DAY.test(part)))
    .map((part) => (part.startsWith('UNTIL=') ? `UNTIL=${until}` : part))
    .join(';');
};

/** The year in which a series ends by its rule; `Infinity` where the rule does not say. */
export const lastYearOf = ({series}: CalendarEntry): number => {
  const until = series && parseRule(series.rule)?.until;
  return until === undefined ? Infinity : Number(until.slice(0, 4));
};
