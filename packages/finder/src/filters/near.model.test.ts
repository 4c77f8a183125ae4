import type {Locale} from '@mitmach/ui';
import {expect} from '@open-wc/testing';
import type {NearState} from './filter-options.js';
import {loadFilterLocale, offersFeed, optionsOf, places} from './filters.driver.js';
import {hasDistances, nearChoice, nearLabel, nearModel, type NearModel} from './near.model.js';

const here = {lat: 54.78, lon: 9.43};
const nowhere: NearState = {typed: '', within: undefined, point: undefined};

describe('distance', () => {
  let locale: Locale;
  before(async () => {
    locale = await loadFilterLocale('en');
  });

  const optionsWith = (near: Partial<NearState>): ReturnType<typeof optionsOf> =>
    optionsOf({feed: offersFeed([], {places}), locale, near: {...nowhere, ...near}});
  const model = (near: Partial<NearState>): NearModel => nearModel(optionsWith(near));

  it('can be asked for where the feed has places, or knows where an offer is', () => {
    const feeds = [
      offersFeed([], {places}),
      offersFeed([{locations: [{geo: here}]}]),
      offersFeed([{locations: [{geo: {lat: 0, lon: 0}}, {name: 'Somewhere'}]}]),
      offersFeed([]),
    ];
    expect(feeds.map(hasDistances)).to.deep.equal([true, true, false, false]);
  });

  it('suggests places for what is typed as long as it is not clear', () => {
    const labels = (typed: string): string[] => model({typed}).suggestions.map(({label}) => label);
    expect(['249', 'nord', '24937', '24937 Altstadt', 'xyz', ''].map(labels)).to.deep.equal([
      ['24937 Altstadt', '24939 Nordstadt'],
      ['24939 Nordstadt'],
      [],
      [],
      [],
      [],
    ]);
  });

  it('says from where it is measured, or that there is no such place', () => {
    expect(
      [{typed: '24937'}, {typed: 'xyz'}, {point: here}, {}].map((near) => model(near).status),
    ).to.deep.equal([
      'Measured from 24937 Altstadt.',
      'No place is known by this name.',
      'Measured from where you are.',
      undefined,
    ]);
  });

  it('offers distances, and the one of an address that somebody else wrote', () => {
    const labels = (within?: number): string[] => model({within}).radii.map(({label}) => label);
    expect([labels(), labels(3)]).to.deep.equal([
      ['Any distance', '1 km', '2 km', '5 km', '10 km', '25 km'],
      ['Any distance', '1 km', '2 km', '3 km', '5 km', '10 km', '25 km'],
    ]);
  });

  it('has a name where it stands among other filters', () => {
    const labels = [
      {typed: 'nord'},
      {typed: '24937', within: 5},
      {point: here},
      {point: here, within: 2},
      {typed: 'xyz', point: here},
    ].map((near) => nearLabel(optionsWith(near)));
    expect(labels).to.deep.equal([
      'Near 24939',
      'Up to 5 km from 24937',
      'Near here',
      'Up to 2 km from here',
      'Near xyz',
    ]);
  });

  it('is told again with what was typed, or with the point, when only the radius changes', () => {
    expect([
      nearChoice({...nowhere, typed: 'nord', point: here}, 'Here'),
      nearChoice({...nowhere, point: here}, 'Here'),
      nearChoice(nowhere, 'Here'),
    ]).to.deep.equal([{place: 'nord'}, {point: here, label: 'Here'}, undefined]);
  });
});
