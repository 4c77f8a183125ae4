import type {Frequency, Rule} from './rule.js';

type Contradiction = (rule: Rule) => boolean;

const isOneOf =
  (...frequencies: readonly Frequency[]): Contradiction =>
  ({frequency}) =>
    frequencies.includes(frequency);

const hasOrdinal: Contradiction = ({byDay = []}) => byDay.some(({ordinal}) => ordinal !== 0);

const BY_PARTS = [
  'byMonth',
  'byMonthDay',
  'byYearDay',
  'byWeekNo',
  'byDay',
  'byHour',
  'byMinute',
  'bySecond',
] as const;

/** What "MUST NOT" stands before in RFC 5545 §3.3.10. */
const CONTRADICTIONS: readonly Contradiction[] = [
  ({count, until}) => count !== undefined && until !== undefined,
  (rule) => rule.byWeekNo !== undefined && !isOneOf('YEARLY')(rule),
  (rule) => rule.byYearDay !== undefined && !isOneOf('YEARLY')(rule),
  (rule) => rule.byMonthDay !== undefined && isOneOf('WEEKLY')(rule),
  (rule) => hasOrdinal(rule) && isOneOf('DAILY', 'WEEKLY')(rule),
  (rule) => hasOrdinal(rule) && rule.byWeekNo !== undefined,
  (rule) => rule.bySetPos !== undefined && BY_PARTS.every((part) => rule[part] === undefined),
];

/**
 * Whether parts of the rule must not stand together by RFC 5545 §3.3.10: COUNT with UNTIL, BYWEEKNO or
 * BYYEARDAY outside a yearly rule, BYMONTHDAY in a weekly one, "first Monday" where there is no month or year
 * to count in, BYSETPOS with nothing to choose from.
 */
export function isContradictory(rule: Rule): boolean {
  return CONTRADICTIONS.some((contradicts) => contradicts(rule));
}

const DAYS_OF_YEAR = ['byYearDay', 'byWeekNo', 'byMonthDay'] as const;

/** What rrule-temporal 2.2.8 reads otherwise than RFC 5545 §3.3.10: of the first three, it leaves one part out. */
const MISREAD: readonly Contradiction[] = [
  (rule) => DAYS_OF_YEAR.filter((part) => rule[part] !== undefined).length > 1,
  (rule) => rule.byYearDay !== undefined && rule.byDay !== undefined,
  (rule) => rule.byMonthDay !== undefined && hasOrdinal(rule) && isOneOf('YEARLY')(rule),
  // The 53rd Monday of a year with 52 would be the first of the next year.
  ({byDay = []}) => byDay.some(({ordinal}) => Math.abs(ordinal) === 53),
];

/**
 * Whether the rule asks in two ways at once which days of a year it means ("the 100th, where it is a Monday"), or
 * for a 53rd Monday. Nobody's calendar does, but RFC 5545 allows it and the library gives other days: no date is
 * better than a wrong one.
 */
export function isMisread(rule: Rule): boolean {
  return MISREAD.some((misreads) => misreads(rule));
}
