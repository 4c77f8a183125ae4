import {expect} from '@open-wc/testing';
import {activeCount, chosenGroups} from './chosen.model.js';
import {loadFilterLocale, offersFeed, optionsOf, places} from './filters.driver.js';

const choices = {
  causes: {include: ['sports'], exclude: ['animals', 'gone']},
  age: {include: ['16-17']},
  suitableFor: {exclude: ['groups']},
};
const near = {typed: '24937', within: 5, point: undefined};

describe('what is chosen', () => {
  it('is everything, with what it is a value of where it says nothing alone', async () => {
    const feed = offersFeed([], {places});
    const options = optionsOf({feed, locale: await loadFilterLocale('en'), choices, near});
    const chosen = chosenGroups(options).flatMap((group) =>
      group.options.map(({label, state}) => `${state} ${label}`),
    );
    expect(chosen).to.deep.equal([
      'include Sports',
      'exclude Animals',
      'exclude gone',
      'include Age: 16 and 17',
      'exclude Suitable for: Groups',
      'include Up to 5 km from 24937',
    ]);
  });

  it('is counted value by value, and distance once', () => {
    const nowhere = {typed: '', within: 5, point: undefined};
    const here = {...nowhere, point: {lat: 1, lon: 1}};
    expect([
      activeCount(choices, near),
      activeCount({}, here),
      activeCount({}, nowhere),
      activeCount({causes: {}}, nowhere),
    ]).to.deep.equal([6, 1, 0, 0]);
  });
});
