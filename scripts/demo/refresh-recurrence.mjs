import {addDays, daysBetween, fromWallClock, toWallClock, weekday} from './wall-clock.mjs';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const BOUND_TO_THE_CALENDAR = ['BYMONTH', 'BYMONTHDAY', 'BYYEARDAY', 'BYWEEKNO', 'BYSETPOS'];

/**
 * Gives the functions that move the dates of a recurring event so that they still follow its rule: `date` for a
 * start, an exclusion or the key of an override, `window` for the bounds of the expanded occurrences. Daily and weekly
 * rules move by days; what happens on the second Friday of a month moves to the second Friday of another one, which
 * is whole weeks away too. Throws on rules that neither would keep (RFC 5545, section 3.3.10).
 */
export function moverFor(rule, {days, months}) {
  const parts = rulePart(rule);
  if (BOUND_TO_THE_CALENDAR.some((name) => parts.has(name))) {
    throw new Error(`The rule ${rule} is bound to the calendar and cannot move by weeks.`);
  }
  if (['DAILY', 'WEEKLY'].includes(parts.get('FREQ'))) {
    return {date: (date) => addDays(date, days), window: (date) => addDays(date, days)};
  }
  if (parts.get('FREQ') !== 'MONTHLY' || !/^(-?\d[A-Z]{2},?)+$/.test(parts.get('BYDAY') ?? '')) {
    throw new Error(
      `The rule ${rule} needs FREQ=DAILY, FREQ=WEEKLY or FREQ=MONTHLY;BYDAY=2FR to move by weeks.`,
    );
  }
  const fromTheEnd = parts
    .get('BYDAY')
    .split(',')
    .filter((day) => day.startsWith('-'));
  return {
    date: (date) => moveOrdinalWeekday(date, months, fromTheEnd),
    window: (date) => addMonths(date, months),
  };
}

/** Moves every date of a `recurrence`, its rule's UNTIL included; fields that it lacks stay absent. */
export function refreshRecurrence(recurrence, {move, timeZone, shiftFields}) {
  const {rule, exclude, add, overrides, occurrences} = recurrence;
  return {
    ...recurrence,
    rule: moveUntil(rule, {move, timeZone}),
    ...(exclude && {exclude: exclude.map(move.date)}),
    ...(add && {add: add.map(move.date)}),
    ...(overrides && {overrides: moveOverrides(overrides, {move, shiftFields})}),
    ...(occurrences && {
      occurrences: {
        ...occurrences,
        from: move.window(occurrences.from),
        to: move.window(occurrences.to),
        starts: occurrences.starts.map(move.date),
      },
    }),
  };
}

function moveOverrides(overrides, {move, shiftFields}) {
  const moved = Object.entries(overrides).map(([start, event]) => {
    const newStart = move.date(start);
    return [newStart, shiftFields(event, daysBetween(start, newStart))];
  });
  return Object.fromEntries(moved);
}

/** UNTIL is a date, a wall-clock time, or an instant in UTC that means a wall-clock time of the event's zone. */
function moveUntil(rule, {move, timeZone}) {
  return rule.replace(
    /(?<=UNTIL=)(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?/,
    (until, ...found) => {
      const [year, month, day, hour, minute, second, utc] = found;
      const date = `${year}-${month}-${day}`;
      if (!utc) {
        return move.date(date).replaceAll('-', '') + until.slice(8);
      }
      const wallClock = toWallClock(`${date}T${hour}:${minute}:${second}Z`, timeZone);
      const instant = new Date(fromWallClock(move.date(wallClock), timeZone)).toISOString();
      return `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
    },
  );
}

function rulePart(rule) {
  return new Map(rule.split(';').map((part) => part.split('=')));
}

/** Moves the second Friday of a month to that of another; a fifth one becomes the last where there are only four. */
function moveOrdinalWeekday(text, months, fromTheEnd) {
  const month = addMonths(`${text.slice(0, 7)}-01`, months);
  const fromEnd = Math.ceil((daysInMonth(text) - dayOfMonth(text) + 1) / 7);
  const ordinal = fromTheEnd.includes(`-${fromEnd}${DAYS[weekday(text) - 1]}`)
    ? -fromEnd
    : Math.ceil(dayOfMonth(text) / 7);
  const first = 1 + ((weekday(text) - weekday(month) + 7) % 7);
  const count = Math.ceil((daysInMonth(month) - first + 1) / 7);
  const index = ordinal < 0 ? count + ordinal : Math.min(ordinal, count) - 1;
  return addDays(month, first - 1 + index * 7) + text.slice(10);
}

/** The last day of a month moves to the last day of another; a day that the other month lacks becomes its last. */
function addMonths(date, months) {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = String(Math.floor(count / 12)).padStart(4, '0');
  const month = `${year}-${String((count % 12) + 1).padStart(2, '0')}`;
  const last = daysInMonth(month);
  const day = dayOfMonth(date) === daysInMonth(date) ? last : Math.min(dayOfMonth(date), last);
  return `${month}-${String(day).padStart(2, '0')}`;
}

function dayOfMonth(date) {
  return Number(date.slice(8, 10));
}

function daysInMonth(date) {
  return new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate();
}
