/** A time of day that people typed; 24:00 is 00:00 one day later. */
export interface Clock {
  /** `HH:MM`, with seconds where there are any. */
  readonly time: string;
  readonly daysLater: 0 | 1;
}

const HALF = String.raw`(?:\s*(am|pm|a\.m\.|p\.m\.))?`;
/** 17:00, 17:00 Uhr, 7:30 pm, 19:00:30.250 */
const withColon = new RegExp(String.raw`^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?${HALF}\s*(?:uhr|h)?\.?$`);
/** 17.00 Uhr, 7.30 pm, and without a word after it, which may be a day and a month too. */
const withStop = new RegExp(String.raw`^(\d{1,2})\.(\d{2})${HALF}\s*(uhr|h)?$`);
/** 17 Uhr, 17 Uhr 30, 17h30, 5 pm */
const withHours = /^(\d{1,2})\s*(?:(am|pm|a\.m\.|p\.m\.)|(?:uhr|h)\s*(\d{2})?)\.?$/;
const lead = /^(?:um|ab|von|kl\.?|klokken|at|from|fra|t)\s*(?=\d)/;

const padded = (value: number): string => String(value).padStart(2, '0');

const hourOf = (digits: string, half: string | undefined): number => {
  const hour = Number(digits);
  if (!half || hour > 12) return hour;
  return (hour % 12) + (half.startsWith('p') ? 12 : 0);
};

const clockOf = (hour: number, minutes: string, seconds: string): Clock | undefined => {
  const [minute, second] = [Number(minutes), Number(seconds)];
  if (hour === 24 && minute === 0 && second === 0) return {time: '00:00', daysLater: 1};
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const time = `${padded(hour)}:${padded(minute)}`;
  return {time: second === 0 ? time : `${time}:${padded(second)}`, daysLater: 0};
};

/** How much is known of a text before it is read. */
export type ClockPlace =
  /** It may be a date, `12.11`. */
  | 'anywhere'
  /** A date stands before it. */
  | 'after-day'
  /** It stands in a column of times, where a number alone is an hour. */
  | 'of-times';

const mayBeDay = (day: string, month: string): boolean =>
  Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;

const stopped = (words: string, place: ClockPlace): Clock | undefined => {
  const [, hour = '', minutes = '', half, word] = withStop.exec(words) ?? [];
  const isOpen = place === 'anywhere' && half === undefined && word === undefined && mayBeDay(hour, minutes);
  return hour === '' || isOpen ? undefined : clockOf(hourOf(hour, half), minutes, '');
};

/** `t190000`, as ISO 8601 has it after a day. */
const compact = (text: string): Clock | undefined => {
  const match = /^t(\d{2})(\d{2})(\d{2})?$/.exec(text);
  return match ? clockOf(Number(match[1]), match[2] ?? '', match[3] ?? '') : undefined;
};

const spelled = (words: string): Clock | undefined => {
  const [, hour = '', minutes = '', seconds = '', half] = withColon.exec(words) ?? [];
  if (hour !== '') return clockOf(hourOf(hour, half), minutes, seconds);
  const [, hours = '', ofHours, rest = ''] = withHours.exec(words) ?? [];
  return hours === '' ? undefined : clockOf(hourOf(hours, ofHours), rest, '');
};

/**
 * Reads a time of day in a folded text (lower case): `17:00`, `17.00 uhr`, `17 uhr`, `5 pm`, `kl. 17`, `24:00`. Undefined
 * for anything else, and for what may be a date.
 */
export const parseClock = (text: string, place: ClockPlace): Clock | undefined => {
  const words = text.trim().replace(lead, '');
  const isHour = (place === 'of-times' || text.startsWith('kl')) && /^\d{1,2}$/.test(words);
  if (isHour) return clockOf(Number(words), '', '');
  return spelled(words) ?? stopped(words, place) ?? compact(text);
};
