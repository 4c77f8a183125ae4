import {
  htmlToRichText,
  htmlToText,
  isHtml,
  plainLine,
  plainToRichText,
  type ConvertedText,
  type TextNote,
} from '../html.js';
import {isByLanguage, languageTag} from '../values/languages.js';
import {LinkedText} from '../values/linked-text.js';
import {bad, type ValueProblem} from '../values/reading.js';
import {nothing, type FieldContext, type FieldReading} from './field-reading.js';

/** Texts on one line, with lines, and with paragraphs, lists and links. */
export type TextShape = 'line' | 'lines' | 'rich';

/** Entities as web sites leave them in texts without any tag, `Kunst &amp; Kultur`. */
const entity = /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i;
/** Signs that hardly anybody types but to mark up: such a text is Markdown already. */
const markdown = /\[[^\]\n]+\]\([^()\s]+\)|\*\*\S[^*\n]*\*\*|<(?:https?|mailto):[^>\s]+>/;

const isMarkup = (text: string): boolean => isHtml(text) || entity.test(text);

/** The words of a text that may be HTML, on one line. */
export const lineOf = (text: string): string => (isMarkup(text) ? htmlToText(text) : plainLine(text));

/** The same with its line breaks. */
export const linesOf = (text: string): string => {
  const source = isHtml(text) ? text.replace(/<(?:br|\/p|\/div|\/li)\b[^>]*>/gi, '\n') : text;
  return source
    .split(/\r\n?|\n/)
    .map(lineOf)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
};

const toProblem = ({code, detail, value}: TextNote): ValueProblem => ({
  code,
  ...(detail !== undefined && {detail}),
  ...(value !== undefined && {value}),
});

const ofHtml = ({text, images, notes}: ConvertedText): FieldReading => {
  const [image] = images;
  return {value: text, problems: notes.map(toProblem), ...(image && {also: {image: {...image}}})};
};

const richOf = (text: string, base: string | undefined): FieldReading => {
  if (isMarkup(text)) return ofHtml(htmlToRichText(text, base));
  return {value: markdown.test(text) ? text.trim() : plainToRichText(text)};
};

const ofText = (text: string, shape: TextShape, {base}: FieldContext): FieldReading => {
  const reading =
    shape === 'rich' ? richOf(text, base) : {value: shape === 'line' ? lineOf(text) : linesOf(text)};
  return reading.value === '' ? {...reading, value: undefined} : reading;
};

const byLanguage = (texts: object, shape: TextShape, context: FieldContext): FieldReading => {
  const entries = Object.entries(texts)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '')
    .map(([code, text]) => [languageTag(code), ofText(text, shape, context)] as const);
  const kept = entries.filter(([, {value}]) => value !== undefined).map(([tag, {value}]) => [tag, value]);
  return {
    value: kept.length > 0 ? Object.fromEntries(kept) : undefined,
    problems: entries.flatMap(([, {problems = []}]) => problems),
  };
};

const ofObject = (raw: object, shape: TextShape, context: FieldContext): FieldReading => {
  if (Array.isArray(raw)) {
    const parts = raw.filter((part) => typeof part === 'string' || typeof part === 'number');
    return ofText(parts.join(', '), shape, context);
  }
  // As WordPress has it: {"rendered": "<p>…</p>"}.
  if ('rendered' in raw && typeof raw.rendered === 'string') return ofText(raw.rendered, shape, context);
  return isByLanguage(raw) ? byLanguage(raw, shape, context) : {problems: [bad('bad-value').problem]};
};

/**
 * Reads a text of the feed: HTML becomes rich text or is taken out, an object by language stays one. A cell that is a
 * link says its address too, as the item's `url`.
 */
export const readText = (raw: unknown, shape: TextShape, context: FieldContext): FieldReading => {
  if (typeof raw === 'string') return ofText(raw, shape, context);
  if (raw instanceof LinkedText) return {...ofText(raw.text, shape, context), also: {url: raw.url}};
  if (typeof raw === 'object' && raw !== null) return ofObject(raw, shape, context);
  return typeof raw === 'number' ? {value: String(raw)} : nothing;
};
