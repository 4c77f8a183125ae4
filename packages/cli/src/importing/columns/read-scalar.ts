import {limits} from '@mitmach/feed';
import {isTimeZone} from '@mitmach/logic';
import {readAvailability} from '../values/availability.js';
import {readDate, readInstant, readLocalDateTime, readStart} from '../values/dates.js';
import {readDuration} from '../values/durations.js';
import {readFlag} from '../values/flags.js';
import {readFuzzyDate} from '../values/fuzzy-dates.js';
import {readLanguage} from '../values/languages.js';
import {LinkedText} from '../values/linked-text.js';
import {readEmail, readLink, readPhone, splitLinks} from '../values/links.js';
import {readNumber} from '../values/numbers.js';
import {bad, good, type Reading} from '../values/reading.js';
import {nothing, type FieldContext, type FieldReading} from './field-reading.js';
import {readText, type TextShape} from './read-text.js';
import type {Scalar} from './shapes.js';

type Read = (raw: unknown, context: FieldContext) => Reading<unknown>;

const token = (raw: unknown): Reading<string> => {
  const isPlain = typeof raw === 'string' || typeof raw === 'number';
  const text = isPlain ? String(raw).replace(/\s+/g, ' ').trim() : '';
  if (text.length > limits.token) return bad('too-large', String(limits.token));
  return text === '' ? bad('bad-value') : good(text);
};

const timeZone = (raw: unknown): Reading<string> => {
  const name = typeof raw === 'string' ? raw.trim() : '';
  return isTimeZone(name) ? good(name) : bad('unknown-zone', 'Europe/Berlin');
};

/** The values that become one plain value; texts are read by `readText`. */
const readers: Readonly<Record<Exclude<Scalar, TextShape | 'link' | 'fuzzy-date'>, Read>> = {
  token,
  email: readEmail,
  phone: readPhone,
  whole: (raw) => readNumber(raw, 'whole'),
  amount: (raw) => readNumber(raw, 'amount'),
  latitude: (raw) => readNumber(raw, 'latitude'),
  longitude: (raw) => readNumber(raw, 'longitude'),
  flag: readFlag,
  date: readDate,
  start: readStart,
  'local-date-time': readLocalDateTime,
  instant: readInstant,
  language: readLanguage,
  'time-zone': timeZone,
  duration: readDuration,
  slots: readAvailability,
  'as-is': (raw) => (typeof raw === 'object' ? good(raw) : bad('bad-value')),
};

const toReading = (reading: Reading<unknown>): FieldReading =>
  reading.problem ? {problems: [reading.problem]} : {value: reading.value};

const addressesOf = (raw: unknown): readonly unknown[] => {
  if (Array.isArray(raw)) return raw.flatMap(addressesOf);
  if (typeof raw === 'string') return splitLinks(raw);
  return [raw instanceof LinkedText ? raw.url : raw];
};

/** The first address of a cell; that there are others is told, and so are they where none is good. */
const readFirstLink = (raw: unknown, base: string | undefined): FieldReading => {
  const [first, ...others] = addressesOf(raw);
  const link = readLink(first, base);
  if (link.problem || others.length === 0) return toReading(link);
  return {value: link.value, problems: [bad('bad-value', link.value).problem]};
};

const readMilestoneDate = (raw: unknown, context: FieldContext): FieldReading => {
  const reading = readFuzzyDate(raw, context);
  if (reading.problem) return toReading(reading);
  const {date, end, display} = reading.value;
  const also = {...(end && {endDate: end}), ...(display && {displayDate: display})};
  return {value: date, also};
};

/** `-` and the like stand for nothing in a table. */
const isDash = (raw: unknown): boolean => typeof raw === 'string' && /^\s*[-–—/.]+\s*$/.test(raw);

const isTextShape = (shape: Scalar): shape is TextShape =>
  shape === 'line' || shape === 'lines' || shape === 'rich';

const readPlain = (
  raw: unknown,
  shape: Exclude<Scalar, TextShape | 'link'>,
  context: FieldContext,
): FieldReading => {
  const first: unknown = Array.isArray(raw) && shape !== 'slots' && shape !== 'as-is' ? raw[0] : raw;
  const plain = first instanceof LinkedText ? first.text : first;
  if (shape === 'fuzzy-date') return readMilestoneDate(plain, context);
  return toReading(readers[shape](plain, context));
};

/** Reads one value for a field that is no list and no object. */
export const readScalar = (raw: unknown, shape: Scalar, context: FieldContext): FieldReading => {
  if (isDash(raw) && shape !== 'flag') return nothing;
  if (isTextShape(shape)) return readText(raw, shape, context);
  return shape === 'link' ? readFirstLink(raw, context.base) : readPlain(raw, shape, context);
};
