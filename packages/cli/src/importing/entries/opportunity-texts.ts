import {parseRichText, plainText} from '@mitmach/feed';
import {fold} from '@mitmach/logic';
import {plainHtml} from '../rss/news-entry.js';
import {htmlToRichText, isHtml} from '../html.js';
import {readAvailability} from '../values/availability.js';
import {readChoice, type ChoiceName} from '../values/choices.js';
import type {Fields} from './untyped.js';

/** Words by which a text shows how often somebody is needed; the first that fits counts. */
const KINDS: readonly (readonly [kind: string, words: RegExp])[] = [
  ['one-off', /\b(einmalig\w*|one-?off|one time|engangs\w*|ponctuel\w*)\b/],
  [
    'regular',
    /\b(regelmassig\w*|(zwei)?wochentlich\w*|monatlich\w*|taglich\w*|(pro|jede|in der|1x|1 x) (woche|monat)|(per|a|every) (week|month)|weekly|monthly|regular\w*|par (semaine|mois)|ugentlig\w*)\b/,
  ],
  ['occasional', /\b(gelegentlich\w*|ab und zu|occasional\w*|projektbezogen\w*|lejlighedsvis)\b/],
  ['flexible', /\b(flexib\w*|nach (absprache|vereinbarung)|frei einteilbar|souple\w*)\b/],
];

/** What a text about time becomes. */
export interface TimeFields {
  readonly commitment?: Fields | undefined;
  readonly availability?: readonly string[] | undefined;
  /** What no field can hold: it belongs into the text. */
  readonly rest: string;
}

/** Reads how much time somebody gives, and when, from a text: `mittwochs nachmittags`, `2 Stunden pro Woche`. */
export const readTime = (text: string): TimeFields => {
  if (text === '') return {rest: ''};
  const availability = readAvailability(text).value;
  const kind = KINDS.find(([, words]) => words.test(fold(text)))?.[0];
  if (kind) return {commitment: {kind, note: text}, availability, rest: ''};
  return {availability, rest: availability ? '' : text};
};

/** The lines of a text, be it HTML or not. */
export const linesOf = (text: string): readonly string[] => {
  const html = isHtml(text) ? text : plainHtml(text);
  return plainText(parseRichText(htmlToRichText(html).text))
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
};

/** Each line as the value that the feed knows for it, else as it stands. */
export const knownOrText = (lines: readonly string[], choice: ChoiceName): readonly string[] => [
  ...new Set(lines.map((line) => readChoice(line, choice).value ?? line)),
];

/** Paragraphs of rich text, without those that are empty. */
export const paragraphs = (...texts: readonly string[]): string =>
  texts.filter((text) => text !== '').join('\n\n');
