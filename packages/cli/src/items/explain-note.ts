import {fill, type Language, type PluralForms} from '../texts/texts.js';
import type {ProblemCode} from '@mitmach/feed';
import {explain} from '../validate/explain.js';
import type {ImportNoteCode} from '../importing/importer.js';
import type {BuildNoteCode, NoteCode, SourceNote} from './note.js';
import {notesDe} from './notes.de.js';
import {notesEn} from './notes.en.js';

type OwnCode = ImportNoteCode | BuildNoteCode;

/** What is said about each code that the feed's schema does not know. */
export type NoteTexts = Readonly<Record<OwnCode, {readonly says: string; readonly fix: string}>>;

const texts: Readonly<Record<Language, NoteTexts>> = {en: notesEn, de: notesDe};

const times: Readonly<Record<Language, PluralForms>> = {
  en: {one: 'once', other: '{count} times'},
  de: {one: 'einmal', other: '{count}-mal'},
};

/** How bad it is: an item is lost; something is most likely not as it was meant; something worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

const KNOWLEDGE: ReadonlySet<NoteCode> = new Set([
  'encoding',
  'html-dropped',
  'html-in-text',
  'passed-over',
  'private',
  'renamed',
  'same-thing',
  'merged',
  'unknown-term',
]);

export const severityOf = ({code, isItemLost}: SourceNote): Severity => {
  if (KNOWLEDGE.has(code)) return 'note';
  return isItemLost || code === 'too-old' ? 'error' : 'warning';
};

/** What stands there; the schema's problems put texts into quotation marks. */
const bare = (value: string): string => value.replace(/^"(.*)"$/s, '$1');

const leftOut: Readonly<Record<Language, string>> = {
  en: 'The entry was left out.',
  de: 'Der Eintrag wurde weggelassen.',
};

/** Codes of which the sentence says that the entry was left out, or means it. */
const SAYS_SO: ReadonlySet<NoteCode> = new Set([
  'duplicate-id',
  'gone-elsewhere',
  'passed-over',
  'private',
  'unreadable',
]);

const ownWords = (note: SourceNote & {readonly code: OwnCode}, language: Language): Words => {
  const {code, field = '', value = '', detail = '', count = 1} = note;
  const {says, fix} = texts[language][code];
  const holes = {
    field,
    value: bare(value),
    source: detail,
    days: detail,
    times: fill(times[language], language, {count}),
    detail: detail === '' ? '' : ` (${detail})`,
  };
  return {sentence: fill(says, language, holes), fix: fill(fix, language, holes)};
};

/** What the feed's schema found, in the words that `validate` has for it. */
const schemaWords = (note: SourceNote & {readonly code: ProblemCode}, language: Language): Words => {
  const {code, field = '', value, detail, isItemLost} = note;
  const {message, fix} = explain({code, path: field, value, expected: detail, isItemLost}, language);
  return {sentence: `${field} ${message}`.trim(), fix};
};

interface Words {
  readonly sentence: string;
  readonly fix: string;
}

const isOwn = (note: SourceNote): note is SourceNote & {readonly code: OwnCode} =>
  Object.hasOwn(notesEn, note.code);

/** A note in words: a whole sentence, and what to do. */
export const explainNote = (note: SourceNote, language: Language): Words => {
  const words = isOwn(note)
    ? ownWords(note, language)
    : schemaWords(note as SourceNote & {readonly code: ProblemCode}, language);
  const isToBeSaid = note.isItemLost && !SAYS_SO.has(note.code);
  return isToBeSaid ? {...words, sentence: `${words.sentence} ${leftOut[language]}`} : words;
};
