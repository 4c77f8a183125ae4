import {expect} from '@open-wc/testing';
import {parseFeed, type Feed} from '../feed.js';

/** What every feed must have. */
export const head = {specVersion: '1.0', title: 'Mitmachen', language: 'de', timeZone: 'Europe/Berlin'};

/** The feed of a document, which must be one. */
export const feedOf = (document: object, url?: string): Feed => {
  const result = parseFeed({...head, ...document}, url);
  if (!result.ok) throw new Error(`The document is refused: ${result.reason}.`);
  return result.feed;
};

/** A short event; a second one differs by its number. */
export const eventOf = (number: number, fields: object = {}): Record<string, unknown> => ({
  id: `event-${number}`,
  title: `Treffen ${number}`,
  start: '2026-11-28T19:00',
  ...fields,
});

/** So many short events. */
export const eventsOf = (length: number): Record<string, unknown>[] =>
  Array.from({length}, (_, number) => eventOf(number));

export const idsOf = (items: readonly {readonly id: string}[]): string[] => items.map(({id}) => id);

/** What was found so far, as `code path`. */
export const expectProblems = ({problems}: Feed, expected: readonly string[]): void => {
  expect(problems.map(({code, path}) => `${code} ${path}`)).to.deep.equal(expected);
};
