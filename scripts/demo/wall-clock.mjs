const DAY = 86_400_000;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** Adds whole days to the date at the beginning of `text` (`2026-11-28` or `2026-11-28T19:00`); the rest stays. */
export function addDays(text, days) {
  return new Date(dayNumber(text) * DAY + days * DAY).toISOString().slice(0, 10) + text.slice(10);
}

/** The number of days from one date to another; times of day are left aside. */
export function daysBetween(from, to) {
  return dayNumber(to) - dayNumber(from);
}

/** Monday is 1, Sunday is 7, as in ISO 8601. */
export function weekday(date) {
  return ((dayNumber(date) + 3) % 7) + 1;
}

/** Whether the text is a point in time with an offset (RFC 3339) rather than a date or a wall-clock time. */
export function isInstant(text) {
  return INSTANT.test(text);
}

/** The wall-clock time (`2026-11-28T19:00:00`) that clocks in `timeZone` show at an instant. */
export function toWallClock(instant, timeZone) {
  const time = Date.parse(instant);
  return new Date(time + offsetAt(time, timeZone)).toISOString().slice(0, 19);
}

/**
 * The instant at which clocks in `timeZone` show a wall-clock time, with that zone's offset. A time that summer time
 * skips becomes as much later as clocks are put forward; of a time that occurs twice the first is taken (RFC 5545,
 * section 3.3.5).
 */
export function fromWallClock(wallClock, timeZone) {
  const asUtc = Date.parse(`${wallClock}Z`);
  const offsets = [asUtc - DAY, asUtc + DAY].map((time) => offsetAt(time, timeZone));
  const fitting = offsets.find((offset) => offsetAt(asUtc - offset, timeZone) === offset);
  const time = asUtc - (fitting ?? offsets[0]);
  const offset = offsetAt(time, timeZone);
  return new Date(time + offset).toISOString().slice(0, 19) + offsetText(offset);
}

function dayNumber(text) {
  return Date.parse(text.slice(0, 10)) / DAY;
}

/** How far the zone is ahead of UTC at a time, in milliseconds. */
function offsetAt(time, timeZone) {
  const parts = new Intl.DateTimeFormat('en', {timeZone, timeZoneName: 'longOffset'}).formatToParts(time);
  const name = parts.find((part) => part.type === 'timeZoneName').value;
  const [, sign, hours, minutes] = /^GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name);
  const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === '-' ? -size : size;
}

function offsetText(offset) {
  const minutes = Math.abs(offset) / 60_000;
  const two = (number) => String(number).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
