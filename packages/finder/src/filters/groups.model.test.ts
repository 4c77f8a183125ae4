import type {FacetGroup} from '@mitmach/ui';
import type {Locale} from '@mitmach/ui';
import {expect} from '@open-wc/testing';
import {loadFilterLocale, offersFeed, optionsOf, type FilterSetting} from './filters.driver.js';
import {facetGroup, mostValues} from './groups.model.js';

const feed = offersFeed([
  {causes: ['sports'], commitment: {kind: 'flexible'}, languageSkills: [{language: 'da', level: 'none'}]},
  {
    causes: ['sports', 'animals'],
    commitment: {kind: 'one-off'},
    languageSkills: [{language: 'de', level: 'basic'}],
  },
  {causes: ['refuge'], languageSkills: [{language: 'de', level: 'none'}]},
]);

describe('a group of values to filter by', () => {
  let locale: Locale;
  before(async () => {
    locale = await loadFilterLocale('en');
  });

  const group = (
    name: Parameters<typeof facetGroup>[0],
    setting: Partial<FilterSetting> = {},
  ): FacetGroup | undefined => facetGroup(name, optionsOf({feed, locale, open: [name], ...setting}));
  const lines = (...of: Parameters<typeof group>): string[] | undefined =>
    group(...of)?.options.map(({label, count, state}) => `${label} ${String(count)} ${state}`);

  it('has its values by how many offers they have, then by the alphabet', () => {
    expect(lines('causes')).to.deep.equal(['Sports 2 off', 'Animals 1 off', 'Arriving 1 off']);
  });

  it('keeps its order whatever is chosen elsewhere', () => {
    expect(lines('causes', {choices: {commitment: {exclude: ['one-off', 'flexible']}}})).to.deep.equal([
      'Sports 0 off',
      'Animals 0 off',
      'Arriving 1 off',
    ]);
  });

  it('has fixed values in their natural order', () => {
    expect(lines('commitment')).to.deep.equal(['One-off 1 off', 'By arrangement 1 off']);
  });

  it('has the language first that most offers name, and of each the lowest level', () => {
    expect(lines('languages')).to.deep.equal([
      'No German needed 1 off',
      'Basic German is enough 2 off',
      'No Danish needed 1 off',
    ]);
  });

  it('says what is chosen and what is left out', () => {
    expect(lines('causes', {choices: {causes: {include: ['refuge'], exclude: ['animals']}}})).to.deep.equal([
      'Sports 1 off',
      'Animals 1 exclude',
      'Arriving 1 include',
    ]);
  });

  it('has what is chosen though nothing has it, so that it can be taken away', () => {
    expect(lines('topics', {choices: {topics: {include: ['gone']}}})).to.deep.equal(['gone 0 include']);
  });

  it('is left out where nothing occurs and nothing is chosen', () => {
    expect(group('topics')).to.equal(undefined);
  });

  it('is left out where every offer has the same value, unless that is chosen', () => {
    const choices = {remote: {include: ['no']}};
    expect([group('remote'), lines('remote', {choices})]).to.deep.equal([undefined, ['On site 3 include']]);
  });

  it('holds only what is chosen as long as it is closed', () => {
    const choices = {causes: {include: ['refuge']}};
    expect([lines('causes', {open: [], choices}), lines('causes', {open: []})]).to.deep.equal([
      ['Arriving 1 include'],
      [],
    ]);
  });

  it('offers to leave values out, but not steps that hold each other', () => {
    expect([group('causes')?.canExclude, group('languages')?.canExclude]).to.deep.equal([true, false]);
  });

  it('has all times as soon as any occurs, because they stand in a table', () => {
    const timely = offersFeed([{availability: ['tue-evening']}]);
    expect([
      group('availability', {feed: timely})?.options.length,
      group('availability', {feed: offersFeed([{}])}),
    ]).to.deep.equal([21, undefined]);
  });

  describe('of which there are very many', () => {
    const many = offersFeed(
      Array.from({length: 40}, (_, index) => ({
        topics: [`topic-${String(index).padStart(2, '0')}`],
        urgent: index >= 35,
      })),
    );

    it('has the first of them, with a word about the others', () => {
      const {options, note} = group('topics', {feed: many}) ?? {};
      expect([options?.length, options?.[0]?.id, note]).to.deep.equal([
        mostValues,
        'topic-00',
        '30 of 40 are shown. Search for the others.',
      ]);
    });

    it('has those first that would give something, and what is chosen', () => {
      const choices = {urgent: {include: ['urgent']}, topics: {include: ['topic-34']}};
      const ids = group('topics', {feed: many, choices})?.options.map(({id}) => id) ?? [];
      expect([ids.length, ids.slice(-6)]).to.deep.equal([
        mostValues,
        ['topic-34', 'topic-35', 'topic-36', 'topic-37', 'topic-38', 'topic-39'],
      ]);
    });

    it('has all of them to search in', () => {
      const found = group('topics', {feed: many, searches: {topics: 'topic-39'}});
      expect([found?.options.length, found?.note]).to.deep.equal([40, undefined]);
    });
  });

  it('has no counts as long as nobody has counted, but what is chosen', () => {
    const options = {
      ...optionsOf({feed, locale, choices: {causes: {include: ['sports']}}}),
      counts: undefined,
    };
    expect([
      facetGroup('causes', options)?.options[0]?.count,
      facetGroup('districts', options),
    ]).to.deep.equal([undefined, undefined]);
  });
});
