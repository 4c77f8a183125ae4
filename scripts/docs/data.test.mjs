import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseConfig} from '@mitmach/cli';
import {parseFeed, events, milestones, news, opportunities, organizations} from '@mitmach/feed';
import {blocksIn, blocksOf, documents, proseOf, textOf} from './markdown.mjs';

/** What an example of a source stands in. */
const CONFIG = {title: 'T', publisher: {name: 'P'}, language: 'de', timeZone: 'Europe/Berlin'};

/** Blocks that no test reads, and why; one without a language is a drawing. */
const UNREAD = {
  text: 'is for people alone',
  bat: 'runs on Windows',
  nginx: 'is for a server that is not here',
  apache: 'is for a server that is not here',
  php: 'is run by npm run test:wordpress, or not at all',
};
const READ = ['', 'html', 'ts', 'tsx', 'js', 'json', 'sh', 'css'];

/** @param {any} document @returns {unknown[]} what is wrong with a feed */
function feedFaults(document) {
  const parsed = parseFeed(document, 'https://city.example/feed.json');
  if (!parsed.ok) return [parsed];
  for (const kind of [events, milestones, news, opportunities, organizations]) parsed.feed.select(kind);
  return parsed.feed.problems;
}

/** @param {any} document @returns {unknown[]} what is wrong with a config of the feed tool */
function configFaults(document) {
  const result = parseConfig(JSON.stringify(document), '/');
  return result.ok ? [] : [result];
}

/** @param {any} value @returns {unknown[]} what its reader would say against it */
function faultsOf(value) {
  if (value.specVersion !== undefined) return feedFaults(value);
  if (value.sources !== undefined) return configFaults(value);
  if (value.id !== undefined && value.type !== undefined) return configFaults({...CONFIG, sources: [value]});
  return [];
}

describe('the JSON in the documents', () => {
  for (const {path, line, text} of blocksIn('json')) {
    it(`is what its reader takes: ${path}:${line}`, () => assert.deepEqual(faultsOf(JSON.parse(text)), []));
  }

  it('is what its reader takes in running text', () => {
    const found = documents().flatMap((path) => [
      ...proseOf(textOf(path)).matchAll(/`(\{"[^"`\n]+": [^`\n]*\})`/g),
    ]);
    const wrong = found.filter(([, json]) => faultsOf(JSON.parse(json)).length > 0);
    assert.deepEqual(wrong, []);
    assert.ok(found.length > 15);
  });

  it('would be refused if it were wrong', () => {
    const feed = {
      specVersion: '1.0',
      title: 'T',
      language: 'de',
      timeZone: 'Europe/Berlin',
      events: [{id: 'a'}],
    };
    assert.ok(faultsOf(feed).length > 0);
    assert.equal(faultsOf({id: 'a', type: 'fax', path: 'a.fax'}).length, 1);
  });
});

describe('a block of a document', () => {
  it('is in a language that a test reads, or that none can read', () => {
    const known = [...READ, ...Object.keys(UNREAD)];
    const strange = documents()
      .flatMap(blocksOf)
      .filter(({language}) => !known.includes(language))
      .map(({path, line, language}) => `${path}:${line} is "${language}"`);
    assert.deepEqual(strange, []);
  });
});
