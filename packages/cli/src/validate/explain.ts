import {findingTexts, type FindingTexts, type Saying} from '../texts/findings.js';
import {fill, writeNumber, type Language} from '../texts/texts.js';
import {similarTo} from '../texts/similar.js';
import type {Remark} from './findings.js';

/** A remark in words. */
export interface Advice {
  readonly message: string;
  readonly fix: string;
  readonly value?: string | undefined;
}

const quoted = /^"(.*)"$/s;

/** What stands there, as it is: a `Problem` puts quotation marks around texts. */
const bareValue = (value: string | undefined): string | undefined => value?.replace(quoted, '$1');

const saidValue = (value: string, {values, quotes}: FindingTexts): string => {
  const named = Object.hasOwn(values, value) ? values[value as keyof typeof values] : undefined;
  const [open, close] = quotes;
  return named ?? value.replace(quoted, (_, text: string) => `${open}${text}${close}`);
};

const isNumeral = (text: string): boolean => /^\d+$/.test(text);

const limitCodes: readonly string[] = ['too-long', 'too-many', 'too-large'];

/** Values to choose from; where there are none, it is a number out of its bounds. */
const saidValues = ({code, expected}: Remark, language: Language): string => {
  const {'one of': oneOf = '', number0 = ''} = findingTexts[language].expected;
  const isNumber = code === 'wrong-value' && !expected;
  return isNumber ? number0 : fill(oneOf, language, {values: expected ?? ''});
};

/** The words for a type, a format, a list of values or a limit. */
const saidExpectation = (remark: Remark, language: Language): string => {
  const {code, expected = ''} = remark;
  const said = new Map(Object.entries(findingTexts[language].expected)).get(expected);
  if (said !== undefined) return said;
  if (code === 'wrong-value' || code === 'wrong-type') return saidValues(remark, language);
  return limitCodes.includes(code) && isNumeral(expected)
    ? writeNumber(Number(expected), language)
    : expected;
};

const padded = (text = ''): string => text.padStart(2, '0');

const germanDate = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const germanTime = /^(\d{1,2})[:.](\d\d)(?: ?Uhr)?$/;

const isoDate = (text: string): string | undefined => {
  const [, day, month, year] = germanDate.exec(text) ?? [];
  const date = `${year ?? ''}-${padded(month)}-${padded(day)}`;
  return day === undefined || Number.isNaN(Date.parse(date)) ? undefined : date;
};

const withTime: readonly string[] = ['start', 'localDateTime'];
const withoutTime: readonly string[] = ['start', 'date', 'fuzzyDate'];

/** `28.11.2026` or `28.11.2026 19:00 Uhr` as the feed writes it; undefined where that is no day or not what belongs here. */
const isoOfGerman = (text: string, expected: string): string | undefined => {
  const [, dateText, timeText] = /^(\S+?)(?:[ ,T]+(.*))?$/.exec(text) ?? [];
  const date = isoDate(dateText ?? '');
  const [, hour, minute] = germanTime.exec(timeText ?? '') ?? [];
  if (date === undefined) return undefined;
  if (hour !== undefined && withTime.includes(expected)) return `${date}T${padded(hour)}:${String(minute)}`;
  return withoutTime.includes(expected) ? date : undefined;
};

/** The wall-clock time of a point in time with its offset: what belongs into the start of an event. */
const withoutOffset = (text: string, expected: string): string | undefined =>
  expected === 'start' || expected === 'localDateTime'
    ? /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)/.exec(text)?.slice(1, 3).join('T')
    : undefined;

const quotedNumber = ({value, expected}: Remark): string | undefined => {
  const text = bareValue(value) ?? '';
  if (expected === 'string') return /^(-?[\d.]+|true|false)$/.test(text) ? `"${text}"` : undefined;
  const bare = expected === 'number' ? /^-?\d+(\.\d+)?$/ : /^(true|false)$/;
  return (expected === 'number' || expected === 'boolean') && bare.test(text) ? text : undefined;
};

/** What was most likely meant, where that can be told. */
const suggestionFor = (remark: Remark): string | undefined => {
  const {code, value, expected = '', suggestion} = remark;
  const text = bareValue(value) ?? '';
  if (suggestion !== undefined) return suggestion;
  if (code === 'wrong-format') return isoOfGerman(text, expected) ?? withoutOffset(text, expected);
  if (code === 'wrong-value') return similarTo(text, expected.split(', '));
  return code === 'wrong-type' ? quotedNumber(remark) : undefined;
};

const fixOf = ({fix, meant}: Saying, suggestion: string | undefined): string =>
  suggestion === undefined ? fix : (meant ?? fix);

/** Puts a remark into words: a sentence without its subject, the field, and what to do. */
export const explain = (remark: Remark, language: Language): Advice => {
  const texts = findingTexts[language];
  const saying = texts.sayings[remark.code];
  const suggestion = suggestionFor(remark);
  const holes = {
    value: saidValue(remark.value ?? '', texts),
    expected: saidExpectation(remark, language),
    suggestion: suggestion ?? '',
  };
  return {
    message: fill(saying.says, language, holes),
    fix: fill(fixOf(saying, suggestion), language, holes),
    value: bareValue(remark.value),
  };
};
