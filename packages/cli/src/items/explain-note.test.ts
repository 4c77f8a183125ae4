import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {explainNote, severityOf} from './explain-note.js';
import {notesDe} from './notes.de.js';
import {notesEn} from './notes.en.js';
import type {SourceNote} from './note.js';

const note = (more: Partial<SourceNote>): SourceNote => ({code: 'bad-date', source: 'a', place: {}, ...more});

const holesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, hole = '']) => hole);

describe('explainNote', () => {
  it('says in both languages what stands there and what to do', () => {
    const bad = note({field: 'start', value: '31.2.2026'});
    assert.deepEqual(explainNote(bad, 'en'), {
      sentence: 'start is "31.2.2026", no date that can be read.',
      fix: 'Write it like 28.11.2026 or 2026-11-28.',
    });
    assert.equal(explainNote(bad, 'de').sentence, 'start ist „31.2.2026“; das ist kein lesbares Datum.');
  });

  it('puts into words what the schema found, and says that the entry is lost', () => {
    const found = note({code: 'missing', field: 'start', isItemLost: true});
    assert.equal(explainNote(found, 'en').sentence, 'start is missing or empty. The entry was left out.');
    assert.equal(severityOf(found), 'error');
  });

  it('says how often, and from which source', () => {
    const unknown = {code: 'unknown-term', field: 'topics', value: 'sport'} as const;
    assert.match(explainNote(note({...unknown, count: 1}), 'en').sentence, /is used once/);
    assert.match(explainNote(note({...unknown, count: 1200}), 'de').sentence, /kommt 1\.200-mal vor/);
    const conflict = note({code: 'conflict', detail: 'blog', value: 'title'});
    assert.match(explainNote(conflict, 'en').sentence, /The source blog has this entry/);
  });

  it('has the same holes in both languages', () => {
    for (const [code, {says, fix}] of Object.entries(notesEn)) {
      const german = notesDe[code as keyof typeof notesDe];
      assert.deepEqual(holesIn(german.says).toSorted(), holesIn(says).toSorted(), code);
      assert.deepEqual(holesIn(german.fix).toSorted(), holesIn(fix).toSorted(), code);
    }
  });

  it('leaves no hole open', () => {
    for (const code of Object.keys(notesEn)) {
      for (const language of ['en', 'de'] as const) {
        const {sentence, fix} = explainNote(note({code: code as keyof typeof notesEn}), language);
        assert.deepEqual([...holesIn(sentence), ...holesIn(fix)], [], code);
      }
    }
  });
});
