import type {NoteTexts} from './explain-note.js';

const checkExport = 'Check how the source was exported, or ask whoever keeps it.';

/**
 * Holes: `{field}`, `{value}` as it stands there, `{detail}` in brackets where there is one, `{source}` and `{id}` of
 * another item.
 */
export const notesEn = {
  unreadable: {says: 'It cannot be read as what the config says{detail}.', fix: checkExport},
  damaged: {
    says: 'It is damaged or breaks off{detail}; what could be read was taken.',
    fix: 'Export it again, as a whole. What it had before stays until then.',
  },
  encoding: {
    says: 'It was read in another encoding than UTF-8{detail}.',
    fix: 'Save it in UTF-8 if letters are wrong.',
  },
  'wrong-column-count': {
    says: 'The row has another number of cells than the first row{detail}.',
    fix: 'Put cells that hold separators or line breaks into quotation marks.',
  },
  'unknown-column': {
    says: 'There is no column "{value}"{detail}.',
    fix: 'Compare the names of "columns" in the config with the first row.',
  },
  'missing-field': {
    says: '{field} is missing.',
    fix: 'Fill it in at the source, or say it for all in "defaults".',
  },
  'bad-date': {
    says: '{field} is "{value}", no date that can be read{detail}.',
    fix: 'Write it like 28.11.2026 or 2026-11-28.',
  },
  'bad-time': {says: '{field} is "{value}", no time that can be read{detail}.', fix: 'Write it like 19:00.'},
  'bad-number': {says: '{field} is "{value}", no number{detail}.', fix: 'Write figures alone.'},
  'bad-value': {
    says: '{field} is "{value}", which is not allowed here{detail}.',
    fix: 'Write one of the allowed values.',
  },
  'unknown-zone': {
    says: 'The time zone "{value}" is not known{detail}.',
    fix: 'Write a name such as Europe/Berlin at the source.',
  },
  'bad-rule': {
    says: 'The rule of repetition "{value}" cannot be understood; the event stands there once.',
    fix: 'Enter the repetition anew in the calendar.',
  },
  formula: {
    says: '{field} holds a formula, "{value}"; it is taken as text.',
    fix: 'Write the result instead of the formula.',
  },
  private: {
    says: 'The entry is marked as private and was left out.',
    fix: 'Mark it as public, if it is meant to be seen.',
  },
  'unsafe-link': {
    says: '{field} is "{value}", which no page may link to; the link was left out.',
    fix: 'Write an address that begins with https://, mailto: or tel:.',
  },
  'html-dropped': {
    says: 'Parts of the text were left out: {value}{detail}.',
    fix: 'Nothing, unless it is missed.',
  },
  'too-large': {
    says: '{field} is too large{detail}; it was cut or left out.',
    fix: 'Shorten it at the source.',
  },
  'duplicate-id': {
    says: 'Another entry before has the same id; this one was left out.',
    fix: 'Give each entry an id of its own.',
  },
  'passed-over': {
    says: 'The entry is none of those that are wanted{detail}.',
    fix: 'Nothing, unless it is missed.',
  },
  conflict: {
    says: 'The source {source} has this entry, too, with another {value}. That one is shown.',
    fix: 'Agree on one place to keep it, or change the order of the sources.',
  },
  renamed: {
    says: 'The source {source} has another entry with the same id; this one is now called {value}.',
    fix: 'Nothing. If both are the same, give them the same title.',
  },
  'gone-elsewhere': {
    says: 'The source {source} says that this entry is gone; it was left out.',
    fix: 'Take it out here, too, or change the order of the sources.',
  },
  'same-thing': {
    says: 'This seems to be the same as "{value}" of the source {source}; both are shown.',
    fix: 'Take one of them out, or let them be made one in the config: "duplicates": "merge".',
  },
  merged: {
    says: 'This is the same as "{value}" of the source {source}; they were made one.',
    fix: 'Nothing.',
  },
  'unknown-term': {
    says: '"{value}" is used {times}, but is not in "vocabularies.{field}"; visitors read it as it stands.',
    fix: 'Add it to "vocabularies" in the config, or say in "terms" of the source what it means.',
  },
  'unknown-organization': {
    says: 'The organization "{value}" is named {times}, but is in no source.',
    fix: 'Add it to a source of organizations, or correct the id.',
  },
  'too-many-dates': {
    says: 'The series "{value}" has more dates than are worked out beforehand.',
    fix: 'Give it an end in the calendar, or let it repeat less often.',
  },
  kept: {
    says: '{value} entries of before were kept, because the source is damaged.',
    fix: 'Mend the source.',
  },
  'too-old': {
    says: '{value} entries were left out, because the source has not been there for {days} days.',
    fix: 'Mend the source, or allow more days in the config: "keepDays".',
  },
  'no-items': {says: 'There is no entry in it.', fix: 'Check whether that is right.'},
} satisfies NoteTexts;
