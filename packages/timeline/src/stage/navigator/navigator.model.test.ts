import {expect} from '@open-wc/testing';
import {contextOf, entriesOf, feedOf} from '../../timeline-feed.driver.js';
import {stageCatalogue} from '../stage.catalogue.js';
import {mostStops, navigatorModel} from './navigator.model.js';

const stopsOf = (items: readonly object[], by: 'years' | 'phases', envelope: object = {}): unknown[] => {
  const context = contextOf(feedOf(items, envelope), {catalogues: [stageCatalogue]});
  return navigatorModel(entriesOf(context), by, context).map(({label, count, index}) => [
    label,
    count,
    index,
  ]);
};

describe('the navigator of a timeline', () => {
  it('leads to the first milestone of each year', () => {
    expect(stopsOf([{date: '2018'}, {date: '2018-05'}, {date: '2021'}], 'years')).to.deep.equal([
      ['2018', 2, 0],
      ['2021', 1, 2],
    ]);
  });

  it('leads to decades where there are too many years', () => {
    const items = Array.from({length: mostStops + 1}, (_, index) => ({date: String(1990 + index)}));
    expect(stopsOf(items, 'years')[0]).to.deep.equal(['1990–1999', 10, 0]);
  });

  it('leads to phases in the order in which they are met, with all that they have', () => {
    const items = [
      {date: '2013', phase: 'two'},
      {date: '2014', phase: 'one'},
      {date: '2015', phase: 'two'},
      {date: '2016'},
      {date: '2017', phase: 'unknown'},
    ];
    const phases = [
      {id: 'one', label: 'Zuerst'},
      {id: 'two', label: {de: 'Danach', en: 'Then'}},
    ];
    expect(stopsOf(items, 'phases', {vocabularies: {phases}})).to.deep.equal([
      ['Danach', 2, 0],
      ['Zuerst', 1, 1],
      ['Ohne Phase', 1, 3],
      ['unknown', 1, 4],
    ]);
  });
});
