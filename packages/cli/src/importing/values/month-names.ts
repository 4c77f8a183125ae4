/** The months in German (Austria's too), English and Danish, folded: lower case, without accents. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'januar', 'january', 'janner', 'jaenner'],
  ['feb', 'februar', 'february', 'feber'],
  ['mar', 'marz', 'maerz', 'mrz', 'march', 'marts'],
  ['apr', 'april'],
  ['mai', 'may', 'maj'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['aug', 'august'],
  ['sep', 'sept', 'september'],
  ['okt', 'oct', 'oktober', 'october'],
  ['nov', 'november'],
  ['dez', 'dec', 'dezember', 'december'],
];

const numbers: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** The number of a month, 1–12, by its folded name; undefined for another word. */
export const monthNumber = (name: string): number | undefined => numbers.get(name);

const WEEKDAYS = [
  'mo|di|mi|do|fr|sa|so',
  '(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend',
  'mon|tues?|wed|thu(?:rs?)?|fri|sat|sun',
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day',
  'man|tirs?|ons|tors?|fre|lor|son',
  '(?:man|tirs|ons|tors|fre|lor|son)dag',
].join('|');

/** A weekday at the beginning, `Sa., den`, which says nothing that the date does not. */
export const weekdayPrefix = new RegExp(`^(?:${WEEKDAYS})\\b[.,]*\\s*(?:(?:den|d\\.|der|the|am)\\s+)?`);
