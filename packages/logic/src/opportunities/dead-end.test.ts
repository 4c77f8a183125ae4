import {expect} from '@open-wc/testing';
import {parseFeed} from '@mitmach/feed';
import {TextIndex} from '../search/index.js';
import type {Query} from './data-source.js';
import {waysOn, type Way} from './dead-end.js';
import {FacetIndex} from './facet-index.js';
import {FeedSource} from './feed-source.js';
import {offerSearch} from './offer-search.js';

const offers = [
  {id: 'a', title: 'Garten', causes: ['nature'], remote: 'no', locations: [{district: 'north'}]},
  {id: 'b', title: 'Garten', causes: ['nature'], remote: 'no', locations: [{district: 'north'}]},
  {id: 'c', title: 'Chor', causes: ['music'], remote: 'no', locations: [{district: 'south'}]},
];

const sourceOf = (): FeedSource => {
  const document = {specVersion: '1.0', title: 'A', language: 'de', timeZone: 'UTC', opportunities: offers};
  const parsed = parseFeed(document);
  if (!parsed.ok) throw new Error(parsed.reason);
  const source = new FeedSource(parsed.feed, {now: () => Date.parse('2026-11-22T12:00:00Z')});
  source.useFacets(() => new FacetIndex());
  source.useSearch(offerSearch((texts) => new TextIndex(texts)));
  source.advance(() => false);
  return source;
};

const waysFrom = (query: Omit<Query, 'kind'>, locked: readonly Way['drop'][] = []): readonly Way[] => {
  const source = sourceOf();
  return waysOn({kind: 'opportunities', ...query}, (other) => source.count(other), locked);
};

const brief = (ways: readonly Way[]): readonly unknown[] =>
  ways.map(({drop, values, total}) => [drop, values, total]);

describe('the ways on where nothing is found', () => {
  const filters = {causes: {include: ['nature']}, districts: {include: ['south']}};

  it('are the filters one of which may go, the one that gives most first', () => {
    expect(brief(waysFrom({filters}))).to.deep.equal([
      ['districts', ['south'], 2],
      ['causes', ['nature'], 1],
    ]);
  });

  it('carry the query without that filter, from its beginning', () => {
    const [way] = waysFrom({filters, cursor: '20', sort: 'newest'});
    expect(way?.query).to.deep.equal({
      kind: 'opportunities',
      sort: 'newest',
      filters: {causes: {include: ['nature']}, districts: {exclude: []}},
    });
    expect(sourceOf().ask(way!.query).total).to.equal(2);
  });

  it('may be the text', () => {
    const ways = waysFrom({text: 'Chor', filters: {causes: {include: ['nature']}}});
    expect(brief(ways)).to.deep.equal([
      ['text', [], 2],
      ['causes', ['nature'], 1],
    ]);
  });

  it('may be a single value that is left out', () => {
    const ways = waysFrom({filters: {causes: {exclude: ['nature', 'music']}}});
    expect(ways.map(({state, values, total}) => [state, values, total])).to.deep.equal([
      ['exclude', ['nature'], 2],
      ['exclude', ['music'], 1],
    ]);
  });

  it('may be the place and the days', () => {
    const near = {lat: 1, lon: 1, within: 1};
    expect(brief(waysFrom({near}))).to.deep.equal([['near', [], 3]]);
  });

  it('are none where several filters are to blame', () => {
    const nothing = {causes: {include: ['chess']}, districts: {include: ['west']}};
    expect(waysFrom({filters: nothing})).to.deep.equal([]);
  });

  it('leave the filters alone that the page has set for good', () => {
    expect(brief(waysFrom({filters}, ['districts']))).to.deep.equal([['causes', ['nature'], 1]]);
  });
});
