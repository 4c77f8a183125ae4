import {readFileSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {formatFeed} from './format-feed.mjs';
import {moverFor, refreshRecurrence} from './refresh-recurrence.mjs';
import {addDays, daysBetween, fromWallClock, isInstant, toWallClock} from './wall-clock.mjs';

const FEED_FILE = new URL('../../demo/feed/feed.json', import.meta.url);
const OLD_AFTER_DAYS = 28;
const SCHEDULE_FIELDS = ['start', 'end', 'doorTime', 'previousStart', 'deadline'];
const OTHER_DATE_FIELDS = [
  ...['published', 'updated', 'verified', 'retrieved', 'expires'],
  ...['validFrom', 'validThrough', 'archiveAfter', 'startDate', 'endDate', 'applicationDeadline'],
];
const REFRESHED_KINDS = ['organizations', 'opportunities', 'news'];

/**
 * Gives a copy of a mitmach feed whose dates lie as far from `today` (`2026-11-22`) as they lay from the feed's
 * `updated`, to the week: everything moves by whole weeks, so that weekdays and wall-clock times stay. Milestones and
 * vocabularies are history and stay. A `today` before `updated` moves the dates back. Throws when the feed has no
 * `updated`, and on recurrence rules that cannot move (see `moverFor`).
 */
export function refreshDates(feed, today) {
  const {timeZone} = feed;
  const written = writtenOn(feed);
  const days = Math.trunc(daysBetween(written, today) / 7) * 7;
  const shift = {days, months: monthNumber(addDays(written, days)) - monthNumber(written), timeZone};
  const copy = structuredClone(feed);
  for (const kind of REFRESHED_KINDS) {
    copy[kind] = copy[kind]?.map((item) => shiftFields(item, () => days, timeZone));
  }
  copy.events = copy.events?.map((event) => refreshEvent(event, shift));
  for (const field of ['updated', 'expires']) {
    copy[field] &&= shiftText(copy[field], days, timeZone);
  }
  return copy;
}

/** How many days ago the feed was last written or refreshed, and whether it is time to do it again. */
export function ageOf(feed, today) {
  const days = daysBetween(writtenOn(feed), today);
  return {days, isOld: days > OLD_AFTER_DAYS};
}

function writtenOn(feed) {
  if (!isInstant(feed.updated ?? '')) {
    throw new Error('The feed needs "updated", a date and time with offset, to tell how old it is.');
  }
  return toWallClock(feed.updated, feed.timeZone).slice(0, 10);
}

function refreshEvent(event, shift) {
  const timeZone = event.timeZone ?? shift.timeZone;
  if (!event.recurrence) {
    return shiftFields(event, () => shift.days, shift.timeZone);
  }
  const {recurrence, ...rest} = event;
  const move = moverFor(recurrence.rule, shift);
  const startDays = daysBetween(event.start, move.date(event.start));
  const daysFor = (field) => (SCHEDULE_FIELDS.includes(field) ? startDays : shift.days);
  const moved = refreshRecurrence(recurrence, {
    move,
    timeZone,
    shiftFields: (part, days) => shiftFields(part, () => days, shift.timeZone),
  });
  return {...event, ...shiftFields(rest, daysFor, shift.timeZone), recurrence: moved};
}

/** Shifts every field that holds a date, at any depth, by as many days as `daysFor` gives for its name. */
function shiftFields(value, daysFor, timeZone) {
  if (Array.isArray(value)) {
    return value.map((entry) => shiftFields(entry, daysFor, timeZone));
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const fields = Object.entries(value).map(([field, entry]) => {
    const isDate = [...SCHEDULE_FIELDS, ...OTHER_DATE_FIELDS].includes(field) && typeof entry === 'string';
    return [
      field,
      isDate ? shiftText(entry, daysFor(field), timeZone) : shiftFields(entry, daysFor, timeZone),
    ];
  });
  return Object.fromEntries(fields);
}

/** Shifts a date, a wall-clock time or an instant; the instant keeps its time of day in the zone. */
function shiftText(text, days, timeZone) {
  return isInstant(text)
    ? fromWallClock(addDays(toWallClock(text, timeZone), days), timeZone)
    : addDays(text, days);
}

function monthNumber(date) {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}

function run(options) {
  const unknown = options.find((option) => option !== '--check');
  if (unknown) {
    throw new Error(`Unknown option ${unknown}: there is only --check, which tells without writing.`);
  }
  const feed = JSON.parse(readFileSync(FEED_FILE, 'utf8'));
  const today = toWallClock(new Date().toISOString(), feed.timeZone).slice(0, 10);
  const {days, isOld} = ageOf(feed, today);
  if (!isOld) {
    return `The demo feed is ${days} days old: nothing to do (limit: ${OLD_AFTER_DAYS}).`;
  }
  if (options.includes('--check')) {
    return `The demo feed is ${days} days old: run "node scripts/demo/refresh-dates.mjs".`;
  }
  const refreshed = refreshDates(feed, today);
  writeFileSync(FEED_FILE, formatFeed(refreshed));
  return `The demo feed was ${days} days old: its dates moved by ${Math.trunc(days / 7)} weeks, to ${refreshed.updated}.`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(run(process.argv.slice(2)));
}
