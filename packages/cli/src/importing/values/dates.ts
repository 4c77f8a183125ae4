import {withOffset} from '@mitmach/logic';
import {readMoment, startOf, type Moment} from './moment.js';
import {bad, good, type Reading, type ValueContext} from './reading.js';

const onSomeDay = <T>(
  raw: unknown,
  context: ValueContext,
  give: (moment: Moment & {readonly day: string}) => Reading<T>,
): Reading<T> => {
  const moment = readMoment(raw, context);
  if (moment.problem) return moment;
  const {day} = moment.value;
  return day === undefined ? bad('bad-date') : give({...moment.value, day});
};

/** Reads a `Date` of the feed; a time of day is left out. */
export const readDate = (raw: unknown, context: ValueContext): Reading<string> =>
  onSomeDay(raw, context, ({day}) => good(day));

/** Reads a `Date` or, where there is a time, a `LocalDateTime`. */
export const readStart = (raw: unknown, context: ValueContext): Reading<string> =>
  onSomeDay(raw, context, (moment) => good(startOf(moment) ?? moment.day));

/** Reads a `LocalDateTime`; a day alone is none. */
export const readLocalDateTime = (raw: unknown, context: ValueContext): Reading<string> =>
  onSomeDay(raw, context, (moment) =>
    moment.time === undefined ? bad('bad-time') : good(startOf(moment) ?? moment.day),
  );

/** Reads an `Instant`, written with the offset of the feed's zone; a day alone counts from its midnight there. */
export const readInstant = (raw: unknown, context: ValueContext): Reading<string> =>
  onSomeDay(raw, context, (moment) => {
    const {length} = moment.time ?? '';
    const local =
      length === 0 ? `${moment.day}T00:00:00` : `${startOf(moment) ?? ''}${length === 5 ? ':00' : ''}`;
    const instant = withOffset(local, context.timeZone);
    return instant === undefined ? bad('bad-date') : good(instant);
  });
