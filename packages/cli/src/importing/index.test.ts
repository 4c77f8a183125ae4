import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importers, type SourceType} from './index.js';

const options = {language: 'de', timeZone: 'Europe/Berlin', now: Date.parse('2026-11-22T12:00Z')} as const;

describe('the importers', () => {
  for (const type of Object.keys(importers) as SourceType[]) {
    it(`say of a web page and of nothing that they are not ${type}`, async () => {
      for (const text of ['<!doctype html><html><head><title>Wartung</title></head></html>', '']) {
        const bytes = new TextEncoder().encode(text);
        const {drafts, notes} = await importers[type]({bytes, name: 'source'}, options);
        assert.deepEqual(drafts, []);
        assert.equal(
          notes.at(-1)?.code,
          type === 'jsonld' && text !== '' ? notes.at(-1)?.code : 'unreadable',
        );
      }
    });
  }
});
