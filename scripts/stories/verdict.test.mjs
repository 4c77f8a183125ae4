import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {verdict} from './verdict.mjs';

const quiet = {failures: [], console: [], errors: [], outside: [], barriers: [], expected: []};
const story = {isPlayed: true};
const docs = {isPlayed: false};

describe('the verdict on a story', () => {
  it('is good when nothing happened', () => {
    assert.deepEqual(verdict(quiet, story), []);
  });

  it('names whatever happened', () => {
    const seen = {
      ...quiet,
      failures: ['Error: no button'],
      console: ['mitmach: no feed'],
      errors: ['TypeError: x'],
      outside: ['https://fonts.example/'],
      barriers: ['color-contrast: p'],
    };
    assert.deepEqual(verdict(seen, story), [
      'It failed: Error: no button',
      'Nobody caught this: TypeError: x',
      'The console was told: mitmach: no feed',
      'Another server was asked: https://fonts.example/',
      'axe found color-contrast: p',
    ]);
  });

  it('lets the console say what the story expects, and nothing else', () => {
    const seen = {...quiet, console: ['no feed (HTTP 404)', 'other'], expected: [String.raw`\(HTTP 404\)`]};
    assert.deepEqual(verdict(seen, story), ['The console was told: other']);
  });

  it('misses what the story expects in vain', () => {
    assert.deepEqual(verdict({...quiet, expected: ['404']}, story), ['The console was never told /404/.']);
  });

  it('misses nothing on a page of documentation, where no story is played', () => {
    assert.deepEqual(verdict({...quiet, expected: ['404']}, docs), []);
  });

  it('says once what happened twice', () => {
    const seen = {...quiet, console: ['careful', 'careful'], expected: ['404', '404']};
    assert.deepEqual(verdict(seen, story), [
      'The console was told: careful',
      'The console was never told /404/.',
    ]);
  });

  it('tells a failure once, though the console was told, too', () => {
    const seen = {
      ...quiet,
      failures: ['expected 1 to be 2\n    at play'],
      console: ['Error: expected 1 to be 2'],
    };
    assert.deepEqual(verdict(seen, story), ['It failed: expected 1 to be 2\n    at play']);
  });
});
