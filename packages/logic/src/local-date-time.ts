import {parseDate, type LocalDateTime} from './civil-date.js';

const TIME_OF_DAY = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/;

/**
 * Reads wall-clock time, `2026-11-28T19:00` or `2026-11-28T19:00:30` (ISO 8601 without offset).
 * `second` is absent where the text has none. Gives `undefined` for anything else: an offset or `Z`,
 * fractions, `24:00`, leap seconds, days that do not exist.
 */
export function parseLocalDateTime(text: string): LocalDateTime | undefined {
  const [day = '', time = '', ...rest] = text.split('T');
  const date = parseDate(day);
  const match = TIME_OF_DAY.exec(time);
  if (!date || !match || rest.length > 0) return undefined;
  const clock = {...date, hour: Number(match[1]), minute: Number(match[2])};
  return match[3] === undefined ? clock : {...clock, second: Number(match[3])};
}
