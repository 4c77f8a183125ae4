import {plainText} from '@mitmach/feed';
import {expect} from '@open-wc/testing';
import {contextWith, linesOf} from './detail.driver.js';
import {rowOf} from './detail-row.js';
import {placeLines} from './place.model.js';
import {footnotesOf, plainLanguageOf, textsOf} from './texts.model.js';

describe('the texts of any item', () => {
  it('are the description, before it a summary that the reader understands better', () => {
    const item = {summary: {de: 'Kurz.', en: 'In short.'}, description: 'Wir **singen**.'};
    const texts = (language: 'de' | 'en') =>
      textsOf(item, contextWith({}, language)).map(({blocks, onlyIn}) => [plainText(blocks), onlyIn]);
    expect([texts('de'), texts('en')]).to.deep.equal([
      [['Wir singen.', undefined]],
      [
        ['In short.', undefined],
        ['Wir singen.', 'German'],
      ],
    ]);
  });

  it('are none where they are blank', () => {
    const context = contextWith();
    expect([
      textsOf({description: ' ', summary: '\n'}, context),
      plainLanguageOf({plainLanguage: ''}, context),
    ]).to.deep.equal([[], undefined]);
  });

  it("end with the day on which it was checked, in the feed's zone, and the source", () => {
    const source = {name: 'Börse', url: 'javascript:0', retrieved: '2026-12-31T23:59:60Z'};
    const notes = footnotesOf({verified: '2026-11-19T23:30:00Z', source}, contextWith());
    expect(notes.map(({text, href}) => [text.text, href])).to.deep.equal([
      ['Checked on November 20, 2026', undefined],
      ['Source: Börse', undefined],
    ]);
  });
});

describe('a place, in the detail', () => {
  it('has its address, its district and a map', () => {
    const context = contextWith({
      vocabularies: {districts: [{id: 'old', label: {de: 'Altstadt', en: 'Old town'}}]},
    });
    const location = {
      name: 'Haus',
      address: {street: 'Am Kai 3', postalCode: '24937', city: 'Flensburg', country: 'DE'},
      district: 'old',
    };
    expect(linesOf(rowOf('where', 'Where', placeLines(location, context)))).to.deep.equal([
      'Haus',
      'Am Kai 3',
      '24937 Flensburg · Old town',
      'Germany',
      'Map on OpenStreetMap',
    ]);
  });

  it('is its district alone where nothing else is known, and no map', () => {
    expect(linesOf(rowOf('where', 'Where', placeLines({district: 'quay'}, contextWith())))).to.deep.equal([
      'quay',
    ]);
  });
});
