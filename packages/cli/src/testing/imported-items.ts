import assert from 'node:assert/strict';
import {
  events,
  milestones,
  news,
  opportunities,
  organizations,
  parseFeed,
  type ItemTypes,
  type Kind,
  type KindName,
} from '@mitmach/feed';
import type {Imported, Importer, ImportOptions, SourceData} from '../importing/importer.js';

const kinds: {readonly [K in KindName]: Kind<K>} = {organizations, opportunities, events, news, milestones};

const OPTIONS: ImportOptions = {
  language: 'de',
  timeZone: 'Europe/Berlin',
  now: Date.parse('2026-11-22T12:00Z'),
};

/** What an importer makes of a text; in the zone Europe/Berlin where `options` say nothing else. */
export const importText = async (
  importer: Importer,
  text: string,
  {url, headers, mediaType, name = 'source', ...options}: Partial<ImportOptions> & Partial<SourceData> = {},
): Promise<Imported> =>
  importer({bytes: new TextEncoder().encode(text), url, headers, mediaType, name}, {...OPTIONS, ...options});

/** The items of a kind, after the feed itself has read them: it must find nothing wrong with any draft. */
export const acceptedItems = <K extends KindName>({drafts}: Imported, kind: K): ItemTypes[K][] => {
  const all = Object.fromEntries(
    Object.keys(kinds).map((name) => [
      name,
      drafts.filter((draft) => draft.kind === name).map(({id, item}) => ({...item, id})),
    ]),
  );
  const result = parseFeed({
    specVersion: '1.0',
    title: 'Test',
    language: 'de',
    timeZone: 'Europe/Berlin',
    ...all,
  });
  assert.ok(result.ok);
  const items = result.feed.select(kinds[kind]);
  assert.deepEqual(result.feed.problems, []);
  return items;
};

/** The only item of a kind, as the feed reads it. */
export const onlyItem = <K extends KindName>(imported: Imported, kind: K): ItemTypes[K] => {
  const [item, ...others] = acceptedItems(imported, kind);
  assert.ok(item, JSON.stringify(imported.notes));
  assert.equal(others.length, 0);
  return item;
};

/** `code field value` of each note. */
export const noteTexts = ({notes}: Imported): string[] =>
  notes.map(({code, field, value}) => [code, field, value].filter((part) => part !== undefined).join(' '));
