import {expect} from '@open-wc/testing';
import {contextOf, entriesOf, feedOf} from '../timeline-feed.driver.js';
import {marksCatalogue} from './marks.catalogue.js';
import {marksModel, type EntryMarks} from './marks.model.js';

const phases = [
  {id: 'start', label: {de: 'Aufbau', en: 'Start'}, start: '2013', end: '2017'},
  {id: 'growth', label: 'Ausbau', start: '2018'},
  {id: 'always', label: 'Immer', end: '2030'},
];

const marksOf = (
  items: readonly object[],
  order: 'ascending' | 'descending' = 'ascending',
  language = 'de',
): EntryMarks[] => {
  const feed = feedOf(items, {vocabularies: {phases}});
  const context = contextOf(feed, {language, catalogues: [marksCatalogue]});
  return [...marksModel(entriesOf(context, {order}), context, order).values()];
};

describe('the marks of a timeline', () => {
  it('name a phase where it begins, and again where another came between', () => {
    const bands = marksOf([
      {date: '2013', phase: 'start'},
      {date: '2014', phase: 'start'},
      {date: '2015', phase: 'growth'},
      {date: '2016', phase: 'start'},
      {date: '2017'},
    ]).map(({band}) => band?.label.text);
    expect(bands).to.deep.equal(['Aufbau', undefined, 'Ausbau', 'Aufbau', undefined]);
  });

  it('know how many milestones a phase has until another begins', () => {
    const spans = marksOf([
      {date: '2013', phase: 'start'},
      {date: '2014', phase: 'start'},
      {date: '2015'},
      {date: '2016', phase: 'unknown'},
      {date: '2017', phase: 'unknown'},
    ]).map(({band}) => band?.span);
    expect(spans).to.deep.equal([2, undefined, undefined, 2, undefined]);
  });

  it('say when a phase is, as far as the feed does', () => {
    const dates = marksOf([
      {date: '2013', phase: 'start'},
      {date: '2018', phase: 'growth'},
      {date: '2019', phase: 'always'},
      {date: '2020', phase: 'unknown'},
    ]).map(({band}) => band?.dates);
    expect(dates).to.deep.equal(['2013–2017', 'ab 2018', 'bis 2030', undefined]);
  });

  it('show a phase that the feed does not name as it is written, without a colour', () => {
    const [marks] = marksOf([{phase: 'unknown'}]);
    expect([marks?.band?.label, marks?.phase]).to.deep.equal([{text: 'unknown'}, undefined]);
  });

  it("mark today between what was and what is to come, in the reader's language", () => {
    const items = [{date: '2020'}, {date: '2026-11-22'}, {date: '2030'}];
    expect(marksOf(items, 'descending', 'en').map(({today}) => today)).to.deep.equal([
      undefined,
      {words: 'Today, November 22, 2026', machine: '2026-11-22'},
      undefined,
    ]);
  });

  it('do not mark today where all is over, or nothing has begun', () => {
    const todays = [marksOf([{date: '2019'}, {date: '2020'}]), marksOf([{date: '2030'}, {date: '2031'}])];
    expect(todays.flat().filter(({today}) => today)).to.deep.equal([]);
  });

  it('know what lasts, and say what was at the same time', () => {
    const marks = marksOf([
      {date: '2018-03', endDate: '2018-09', title: 'Beratung'},
      {date: '2018-06-16', title: 'Fest'},
    ]);
    expect(marks.map(({isRange, meanwhile}) => [isRange, meanwhile])).to.deep.equal([
      [true, undefined],
      [false, 'Zur selben Zeit: Beratung'],
    ]);
  });
});
