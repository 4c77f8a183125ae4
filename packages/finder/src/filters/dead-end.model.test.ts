import type {Way} from '@mitmach/logic/opportunities';
import type {Locale} from '@mitmach/ui';
import {expect} from '@open-wc/testing';
import {contextWith} from '../values/values.driver.js';
import {deadEndModel, type DeadEndModel} from './dead-end.model.js';
import {loadFilterLocale, offersFeed} from './filters.driver.js';

type Drop = Pick<Way, 'drop'> & Partial<Way>;
const way = (given: Drop): Way => ({values: [], total: 4, query: {kind: 'opportunities'}, ...given});

describe('the ways on where nothing fits', () => {
  let locale: Locale;
  before(async () => {
    locale = await loadFilterLocale('en');
  });

  const model = (ways: readonly Drop[], more: object = {}): DeadEndModel =>
    deadEndModel({
      context: contextWith(offersFeed([], more), locale),
      ways: ways.map(way),
      suggestions: [],
      hasGuide: true,
    });
  const labels = (...ways: Drop[]): string[] => model(ways).ways.map(({label}) => label);

  it('name a facet with its value, and say how many offers there are without', () => {
    const [first] = model([{drop: 'districts', values: ['north'], state: 'include'}]).ways;
    expect([first?.label, first?.gives]).to.deep.equal(['Without “District: Nordstadt”', '4 offers']);
  });

  it('name values that are chosen together, and not all of very many', () => {
    expect(
      labels(
        {drop: 'causes', values: ['sports', 'animals'], state: 'include'},
        {drop: 'causes', values: ['a', 'b', 'c', 'd', 'e'], state: 'include'},
      ),
    ).to.deep.equal(['Without “Cause: Sports or Animals”', 'Without “Cause: a, b, c, or …”']);
  });

  it('bring back what is left out', () => {
    expect(labels({drop: 'causes', values: ['animals'], state: 'exclude'})).to.deep.equal([
      'Also with “Cause: Animals”',
    ]);
  });

  it('are words for the text, the distance and the days', () => {
    expect(labels({drop: 'text'}, {drop: 'near'}, {drop: 'range'})).to.deep.equal([
      'Without the search words',
      'At any distance',
      'On any day',
    ]);
  });

  it('are not more than can be taken in', () => {
    expect(labels(...Array.from({length: 9}, (): Drop => ({drop: 'text'})))).to.have.length(5);
  });

  it('lead to the publisher by phone, mail and page', () => {
    const publisher = {
      name: 'Büro',
      email: 'moin@example.org',
      phone: '+49 461 555-0100',
      url: 'https://example.org/',
    };
    const {name, phone, links} = model([], {publisher}).adviser ?? {};
    expect([name, phone?.href, links?.map(({href}) => href.replace('?subject=', ''))]).to.deep.equal([
      'Büro',
      'tel:+494615550100',
      ['mailto:moin@example.org', 'https://example.org/'],
    ]);
  });

  it('leave out how the publisher cannot be reached, and the publisher where there is none', () => {
    const {phone, links} = model([], {publisher: {name: 'Büro', phone: 'by arrangement'}}).adviser ?? {};
    expect([phone, links, model([]).adviser]).to.deep.equal([undefined, [], undefined]);
  });
});
