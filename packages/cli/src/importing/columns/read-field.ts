import {readChoice} from '../values/choices.js';
import {LinkedText} from '../values/linked-text.js';
import {splitLinks} from '../values/links.js';
import {bad} from '../values/reading.js';
import {nothing, type FieldContext, type FieldReading} from './field-reading.js';
import {objectTexts} from './read-object-text.js';
import {readScalar} from './read-scalar.js';
import {readTerms, wordsOf} from './read-terms.js';
import {readText} from './read-text.js';
import {isObjectShape, type Choice, type ListOf, type ObjectOf, type Shape} from './shapes.js';

type JsonObject = Readonly<Record<string, unknown>>;

const isJsonObject = (raw: unknown): raw is JsonObject =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw) && !(raw instanceof LinkedText);

/** What web sites call the address of something. */
const addressKeys = ['url', 'href', 'src', 'link'];

const rawField = (raw: JsonObject, key: string): unknown => {
  const names = key === 'url' ? addressKeys : [key];
  const found = names.find((name) => Object.hasOwn(raw, name));
  return found === undefined ? undefined : raw[found];
};

const merged = (readings: readonly FieldReading[], value: unknown): FieldReading => ({
  value,
  problems: readings.flatMap(({problems = []}) => problems),
  terms: readings.flatMap(({terms = []}) => terms),
  also: Object.assign({}, ...readings.map(({also}) => also)) as Readonly<Record<string, unknown>>,
});

const readMembers = (raw: JsonObject, {fields}: ObjectOf, context: FieldContext): FieldReading => {
  const readings = Object.entries(fields).flatMap(([key, shape]) => {
    const member = rawField(raw, key);
    return isEmpty(member) ? [] : [{key, reading: readField(member, shape, context)}];
  });
  const kept = readings.filter(({reading}) => reading.value !== undefined);
  const value =
    kept.length > 0 ? Object.fromEntries(kept.map(({key, reading}) => [key, reading.value])) : undefined;
  return merged(
    readings.map(({reading}) => reading),
    value,
  );
};

const readObject = (raw: unknown, shape: ObjectOf, context: FieldContext): FieldReading => {
  if (isJsonObject(raw)) return readMembers(raw, shape, context);
  if (Array.isArray(raw)) return raw.length > 0 ? readObject(raw[0], shape, context) : nothing;
  const {main, text} = shape;
  if (text) return objectTexts[text](String(raw).trim(), context);
  return main === undefined
    ? {problems: [bad('bad-value').problem]}
    : readMembers({[main]: raw}, shape, context);
};

/** A text in one cell is several entries; a list of JSON is separated already. */
const entriesOf = (raw: unknown, shape: Shape): readonly unknown[] => {
  if (Array.isArray(raw)) return raw;
  if (typeof raw !== 'string') return [raw];
  const isOfLinks = shape === 'link' || (isObjectShape(shape) && shape.main === 'url');
  return isOfLinks ? splitLinks(raw) : wordsOf(raw);
};

const readList = (raw: unknown, {list}: ListOf, context: FieldContext): FieldReading => {
  if (typeof list === 'object' && 'vocabulary' in list) return readTerms(raw, list.vocabulary, context);
  // Words that the config sends elsewhere may stand among plain ones.
  if (list === 'line' && !isJsonObject(raw)) return readTerms(raw, undefined, context);
  const readings = entriesOf(raw, list)
    .filter((entry) => !isEmpty(entry))
    .map((entry) => readField(entry, list, context));
  const values = readings.flatMap(({value}) => (value === undefined ? [] : [value]));
  return merged(readings, values.length > 0 ? values : undefined);
};

const readFixed = (raw: unknown, {choice, orLine}: Choice, context: FieldContext): FieldReading => {
  const reading = readChoice(raw instanceof LinkedText ? raw.text : raw, choice);
  if (!reading.problem) return {value: reading.value};
  return orLine ? readText(raw, 'line', context) : {problems: [reading.problem]};
};

/** Whether a cell or a value of JSON says nothing. */
export const isEmpty = (raw: unknown): boolean =>
  raw === undefined ||
  raw === null ||
  (typeof raw === 'string' && raw.trim() === '') ||
  (Array.isArray(raw) && raw.every(isEmpty));

/**
 * Reads one value of a source for a field of an item, whatever its shape. What cannot be read is left out and told;
 * nothing is guessed.
 * @param raw a text, number or boolean of a cell, a `LinkedText`, or any value of JSON
 */
export const readField = (raw: unknown, shape: Shape, context: FieldContext): FieldReading => {
  if (typeof shape === 'string') return readScalar(raw, shape, context);
  if ('choice' in shape) return readFixed(raw, shape, context);
  if ('list' in shape) return readList(raw, shape, context);
  if ('fields' in shape) return readObject(raw, shape, context);
  const {value, terms} = readTerms(raw, shape.vocabulary, context);
  const [first] = (value ?? []) as readonly string[];
  return {value: first, ...(terms && {terms})};
};
