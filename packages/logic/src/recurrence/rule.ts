/** The frequencies that days are made of: HOURLY, MINUTELY and SECONDLY are refused. */
export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

/** A BYDAY value: `{ordinal: -1, day: 'FR'}` is the last Friday; ordinal 0 is every one. */
export interface Weekday {
  readonly ordinal: number;
  readonly day: string;
}

/** The numbers of BYMONTH, BYMONTHDAY and so on; an absent part limits nothing. */
interface RuleLists {
  readonly byMonth?: readonly number[];
  readonly byMonthDay?: readonly number[];
  readonly byYearDay?: readonly number[];
  readonly byWeekNo?: readonly number[];
  readonly byHour?: readonly number[];
  readonly byMinute?: readonly number[];
  readonly bySecond?: readonly number[];
  readonly bySetPos?: readonly number[];
}

/** An RRULE as written; `until` is `20261128`, `20261128T190000` or `20261128T190000Z`. */
export interface Rule extends RuleLists {
  readonly frequency: Frequency;
  /** 1 or more, bounded so that a step never leads out of what can be computed. */
  readonly interval: number;
  readonly count?: number;
  readonly until?: string;
  readonly weekStart?: string;
  readonly byDay?: readonly Weekday[];
}

type Draft = Partial<Rule>;
type ReadPart = (value: string) => Draft | undefined;

/** RFC 5545 knows no longest rule; every part with every value it can have is shorter than this. */
const MOST_CHARACTERS = 10_000;

/** Steps that lead beyond the year 9999 from wherever they begin: larger ones say the same. */
const LARGEST_INTERVAL: Readonly<Record<Frequency, number>> = {
  DAILY: 3_660_000,
  WEEKLY: 522_000,
  MONTHLY: 120_000,
  YEARLY: 10_000,
};

const WEEKDAY = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/;
const UNTIL = /^\d{8}(?:T\d{6}Z?)?$/;

function isFrequency(text: string): text is Frequency {
  return Object.hasOwn(LARGEST_INTERVAL, text);
}

function readCount(text: string): number | undefined {
  return /^\d+$/.test(text) && Number(text) > 0 ? Number(text) : undefined;
}

function readWeekday(text: string): Weekday | undefined {
  const match = WEEKDAY.exec(text);
  if (!match?.[2]) return undefined;
  if (match[1] === undefined) return {ordinal: 0, day: match[2]};
  const ordinal = Number(match[1]);
  return ordinal !== 0 && Math.abs(ordinal) <= 53 ? {ordinal, day: match[2]} : undefined;
}

/** Each value once, as `read` gives it; `undefined` when one of them cannot be read. */
function readList<Value>(text: string, read: (item: string) => Value | undefined): Value[] | undefined {
  const values: Value[] = [];
  for (const item of new Set(text.split(','))) {
    const value = read(item);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}

/** From 0 or 1 to `most`. */
function unsigned(name: keyof RuleLists, least: 0 | 1, most: number): ReadPart {
  return numbers(name, (value) => value >= least && value <= most);
}

/** From 1 to `most`, or as many from the end. */
function signed(name: keyof RuleLists, most: number): ReadPart {
  return numbers(name, (value) => value !== 0 && Math.abs(value) <= most);
}

function numbers(name: keyof RuleLists, isAllowed: (value: number) => boolean): ReadPart {
  const read = (text: string): number | undefined => {
    const value = /^[+-]?\d{1,3}$/.test(text) ? Number(text) : NaN;
    return isAllowed(value) ? value : undefined;
  };
  return (text) => {
    const values = readList(text, read);
    return values && {[name]: [...new Set(values)]};
  };
}

const PARTS: ReadonlyMap<string, ReadPart> = new Map<string, ReadPart>([
  ['FREQ', (frequency) => (isFrequency(frequency) ? {frequency} : undefined)],
  ['INTERVAL', (text) => withDefined('interval', readCount(text))],
  ['COUNT', (text) => withDefined('count', readCount(text))],
  ['UNTIL', (until) => (UNTIL.test(until) ? {until} : undefined)],
  ['WKST', (text) => (readWeekday(text)?.ordinal === 0 ? {weekStart: text} : undefined)],
  ['BYDAY', (text) => withDefined('byDay', readList(text, readWeekday))],
  ['BYMONTH', unsigned('byMonth', 1, 12)],
  ['BYMONTHDAY', signed('byMonthDay', 31)],
  ['BYYEARDAY', signed('byYearDay', 366)],
  ['BYWEEKNO', signed('byWeekNo', 53)],
  ['BYHOUR', unsigned('byHour', 0, 23)],
  ['BYMINUTE', unsigned('byMinute', 0, 59)],
  ['BYSECOND', unsigned('bySecond', 0, 59)],
  ['BYSETPOS', signed('bySetPos', 366)],
]);

function withDefined<Name extends keyof Rule>(name: Name, value: Rule[Name] | undefined): Draft | undefined {
  return value === undefined ? undefined : {[name]: value};
}

/** The parts together; `undefined` when one is unknown, said twice or cannot be read. */
function readParts(text: string): Draft | undefined {
  let draft: Draft = {};
  const names = new Set<string>();
  // A semicolon at the end is no part: much software writes one.
  for (const part of text.split(';').filter((written) => written !== '')) {
    const [name = '', value = '', ...rest] = part.split('=');
    const read = names.has(name) || rest.length > 0 ? undefined : PARTS.get(name)?.(value);
    if (!read) return undefined;
    names.add(name);
    draft = {...draft, ...read};
  }
  return draft;
}

/**
 * Reads an RRULE of RFC 5545 §3.3.10, `FREQ=WEEKLY;BYDAY=MO,WE`: with or without `RRULE:`, in any case, with
 * spaces and line breaks anywhere. Gives `undefined` for a part or value that is unknown (RSCALE and SKIP of
 * RFC 7529 too, and the leap second 60), a part said twice, a missing FREQ or one below a day. Whether the
 * parts go together is for `isContradictory`.
 */
export function parseRule(text: string): Rule | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const draft = readParts(
    text
      .replace(/\s+/g, '')
      .toUpperCase()
      .replace(/^RRULE:/, ''),
  );
  if (!draft?.frequency) return undefined;
  const {frequency} = draft;
  const interval = Math.min(draft.interval ?? 1, LARGEST_INTERVAL[frequency]);
  return {...draft, frequency, interval};
}

const TIME_PARTS: readonly string[] = ['byHour', 'byMinute', 'bySecond'];

/** The rule without BYHOUR, BYMINUTE and BYSECOND: they "MUST be ignored" where starts are days (§3.3.10). */
export function withoutTimes(rule: Rule): Rule {
  const {frequency, interval} = rule;
  const rest = Object.fromEntries(Object.entries(rule).filter(([name]) => !TIME_PARTS.includes(name)));
  return {...rest, frequency, interval};
}
