import {expect} from '@open-wc/testing';
import {parseFeed, type Feed} from '@mitmach/feed';
import {FeedValues} from './feed-values.model.js';

const now = Date.parse('2026-11-22T10:00:00Z');

const feedOf = (document: Readonly<Record<string, unknown>>): Feed => {
  const parsed = parseFeed({
    specVersion: '1.0',
    title: 'F',
    language: 'de',
    timeZone: 'Europe/Berlin',
    ...document,
  });
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.feed;
};

const feed = feedOf({
  vocabularies: {
    topics: [
      {id: 'network', label: 'Netzwerk'},
      {id: 'matching', label: 'Vermittlung'},
      {id: 'unused', label: 'Nie'},
    ],
    districts: [{id: 'north', label: 'Nord'}],
  },
  organizations: [
    {id: 'tsv', name: 'TSV'},
    {id: 'choir', name: 'Chor'},
  ],
  events: [
    {id: 'past', title: 'Vorbei', start: '2026-11-01T10:00', organization: 'tsv', topics: ['network']},
    {id: 'a', title: 'A', start: '2026-11-28T10:00', organization: 'tsv', topics: ['network']},
    {
      id: 'b',
      title: 'B',
      start: '2026-12-01',
      organization: 'choir',
      topics: ['network', 'matching'],
      location: {district: 'north'},
      image: {url: 'https://img.example/b.jpg', alt: ''},
    },
  ],
  news: [{id: 'n', title: 'N', published: '2026-11-20T10:00:00Z', organization: 'tsv'}],
});

describe('FeedValues', () => {
  const values = new FeedValues(feed, now);

  it('counts what a widget shows: of events those to come', () => {
    expect(values.count('calendar', {})).to.equal(2);
    expect(values.count('calendar', {topics: 'matching', organizations: 'choir'})).to.equal(1);
    expect(values.count('ticker', {})).to.equal(1);
    expect(values.count('ticker', {kinds: 'news events'})).to.equal(3);
    expect(values.count('calendar', {topics: 'nowhere'})).to.equal(0);
  });

  it('gives the values that items have, most frequent first', () => {
    const shown = values.values('calendar', 'topics', {}).map(({id, count}) => `${id} ${String(count)}`);
    expect(shown).to.deep.equal(['network 2', 'matching 1']);
    expect(values.values('calendar', 'districts', {}).map(({id}) => id)).to.deep.equal(['north']);
  });

  it('counts a value with all else that is chosen, and keeps what is chosen in sight', () => {
    const counts = values
      .values('calendar', 'organizations', {topics: 'matching', organizations: 'tsv'})
      .map(({id, count}) => [id, count]);
    expect(counts).to.deep.equal([
      ['choir', 1],
      ['tsv', 0],
    ]);
  });

  it('knows where pictures come from', () => {
    expect(values.images()).to.deep.equal(['https://img.example/b.jpg']);
  });
});
