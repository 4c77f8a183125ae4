import {facetNames, fixedValues, type FacetName} from '@mitmach/logic/opportunities';
import {Locale} from '@mitmach/ui';
import {expect} from '@open-wc/testing';
import {groupLabel, partOfDayLabel, valueLabel, weekdayLabel} from './labels.js';
import {contextWith, feedWith, loadLocale} from './values.driver.js';

const feed = feedWith({
  vocabularies: {
    causes: [{id: 'refuge', label: {de: 'Flucht und Asyl', en: 'Refugees'}}],
    districts: [{id: 'north', label: 'Nordstadt'}],
  },
  organizations: [
    {id: 'club', name: {de: 'Bürgerverein', en: 'Citizens’ club'}},
    {id: 'broken', name: 7},
  ],
});

const labelIn = async (language: string, name: FacetName, ...values: string[]): Promise<string[]> => {
  const context = contextWith(feed, await loadLocale(language));
  return values.map((value) => valueLabel(name, value, context));
};

describe('labels of values', () => {
  it('are terms of the feed in the language of the reader', async () => {
    expect([await labelIn('de', 'causes', 'refuge'), await labelIn('en', 'causes', 'refuge')]).to.deep.equal([
      ['Flucht und Asyl'],
      ['Refugees'],
    ]);
  });

  it('are the ids where there is no term, or none of that vocabulary', async () => {
    expect(await labelIn('de', 'causes', 'north', '__proto__')).to.deep.equal(['north', '__proto__']);
  });

  it('are the names of organizations, or their ids where there is none', async () => {
    expect(await labelIn('en', 'organizations', 'club', 'broken', 'nobody')).to.deep.equal([
      'Citizens’ club',
      'broken',
      'nobody',
    ]);
  });

  it('say how much of a language is enough', async () => {
    const levels = ['de-none', 'de-basic', 'de-good', 'de-fluent'];
    expect([
      await labelIn('en', 'languages', ...levels),
      await labelIn('de', 'languages', ...levels),
    ]).to.deep.equal([
      ['No German needed', 'Basic German is enough', 'Good German is enough', 'With fluent German'],
      ['Ohne Deutsch', 'Etwas Deutsch reicht', 'Gutes Deutsch reicht', 'Mit fließendem Deutsch'],
    ]);
  });

  it('know languages of several parts, and leave as it is what is none', async () => {
    expect(await labelIn('de', 'languages', 'zh-Hant-none', 'none', '-none', 'de-perfect')).to.deep.equal([
      'Ohne Chinesisch (traditionell)',
      'none',
      '-none',
      'de-perfect',
    ]);
  });

  it('name the part of a day of the week, with a capital where days are written small', async () => {
    const slot = async (language: string): Promise<string[]> =>
      labelIn(language, 'availability', 'tue-evening', 'sun-morning');
    expect([await slot('en'), await slot('de'), await slot('da'), await slot('ar')]).to.deep.equal([
      ['Tuesday evening', 'Sunday morning'],
      ['Dienstagabend', 'Sonntagvormittag'],
      ['Tirsdag aften', 'Søndag formiddag'],
      ['مساء الثلاثاء', 'صباح الأحد'],
    ]);
  });

  it('are the shared words for accessibility', async () => {
    expect(await labelIn('de', 'accessibility', 'wheelchair', 'values-age', '')).to.deep.equal([
      'Rollstuhlgerecht',
      'values-age',
      '',
    ]);
  });

  it('tell apart what is asked for and what is given, though it has one id', async () => {
    expect([
      await labelIn('de', 'requirements', 'training'),
      await labelIn('de', 'benefits', 'training'),
    ]).to.deep.equal([['Einführung oder Schulung'], ['Fortbildung']]);
  });

  for (const language of ['en', 'de', 'da', 'ar', 'fa']) {
    it(`are words for every fixed value and every facet in ${language}`, async () => {
      const context = contextWith(feed, await loadLocale(language));
      const asWritten = (Object.entries(fixedValues) as [FacetName, readonly string[]][]).flatMap(
        ([name, values]) => values.filter((value) => valueLabel(name, value, context) === value),
      );
      const unnamed = facetNames.filter((name) => groupLabel(name, context.locale) === name);
      expect([asWritten, unnamed]).to.deep.equal([[], []]);
    });
  }

  it('are the ids for what a fixed facet cannot be', async () => {
    const ids = ['nothing', 'constructor', '__proto__', '', 'one-off-'];
    for (const name of Object.keys(fixedValues) as FacetName[]) {
      expect(await labelIn('en', name, ...ids), name).to.deep.equal(ids);
    }
  });

  it('are as written until the words have come', () => {
    const context = contextWith(feed, new Locale('en', 'en', {}));
    expect([
      groupLabel('age', context.locale),
      valueLabel('age', '65-plus', context),
      valueLabel('languages', 'de-none', context),
      valueLabel('availability', 'tue-evening', context),
    ]).to.deep.equal(['age', '65-plus', 'de-none', 'tue-evening']);
  });
});

describe('labels of times', () => {
  it('are the days from Monday on and the parts of a day', async () => {
    const locale = await loadLocale('de');
    expect([
      weekdayLabel('mon', locale),
      weekdayLabel('sun', locale, 'short'),
      partOfDayLabel('evening', locale),
    ]).to.deep.equal(['Montag', 'So', 'Abend']);
  });
});
