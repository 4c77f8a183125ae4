import {fill, type Language, type PluralForms} from '../texts/texts.js';
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

const isOwn = (code: NoteCode): code is OwnCode => Object.hasOwn(notesEn, code);

/** What stands there; the schema's problems put texts into quotation marks. */
const bare = (value: string): string => value.replace(/^"(.*)"$/s, '$1');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A note in words: a whole sentence, and what to do. */
export const explainNote = (
  note: SourceNote,
  language: Language,
): {readonly sentence: string; readonly fix: string} => {
  const {code, field = '', value = '', detail = '', count = 1} = note;
  if (!isOwn(code)) {
    const remark = {code, path: field, value, expected: detail, isItemLost: note.isItemLost};
    const {message, fix} = explain(remark, language);
    return {sentence: `${field} ${message}`.trim(), fix};
  }
  const {says, fix} = texts[language][code];
  const holes = {
    field,
    value: bare(value),
    source: detail,
    days: detail,
    times: fill(times[language], language, {count}),
    detail: detail === '' ? '' : ` (${detail})`,
  };
  return {sentence: capital(fill(says, language, holes)), fix: fill(fix, language, holes)};
};
