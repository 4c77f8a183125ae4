import type {Locale} from '@mitmach/ui';
import {expect} from '@open-wc/testing';
import {availabilityModel, type AvailabilityModel} from './availability.model.js';
import {spokenBy} from './filter-options.js';
import {loadFilterLocale, offersFeed, optionsOf} from './filters.driver.js';
import {facetGroup} from './groups.model.js';

const feed = offersFeed([
  {availability: ['tue-evening', 'tue-morning']},
  {availability: ['tue-evening', 'tue-afternoon']},
]);

const modelIn = (locale: Locale, include: readonly string[] = []): AvailabilityModel => {
  const options = optionsOf({feed, locale, open: ['availability'], choices: {availability: {include}}});
  const group = facetGroup('availability', options);
  if (!group) throw new Error('There is no such group.');
  return availabilityModel(group, spokenBy(options.context));
};

describe('the table of times', () => {
  it('is the days of a week from Monday on by three parts', async () => {
    const {parts, days} = modelIn(await loadFilterLocale('en'));
    expect([parts.map(({label}) => label), days.map(({label}) => label)]).to.deep.equal([
      ['Morning', 'Afternoon', 'Evening'],
      ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    ]);
  });

  it('names each slot in full with its count', async () => {
    const names = modelIn(await loadFilterLocale('en')).days[1]?.cells.map(({name}) => name);
    expect(names).to.deep.equal([
      'Tuesday morning, 1 offer',
      'Tuesday afternoon, 1 offer',
      'Tuesday evening, 2 offers',
    ]);
  });

  for (const language of ['en', 'de', 'da', 'ar', 'fa']) {
    it(`has what is seen in the name of everything that can be pressed in ${language}`, async () => {
      const {parts, days} = modelIn(await loadFilterLocale(language));
      const heads = [...parts, ...days].filter(({label, name}) => !name.includes(label));
      const cells = days
        .flatMap((day) => day.cells)
        .filter(({name, count}) => !name.includes(String(count)) && count !== 0);
      expect([heads, cells]).to.deep.equal([[], []]);
    });
  }

  it('knows a whole day and a whole column by all of their slots', async () => {
    const {parts, days} = modelIn(await loadFilterLocale('en'), [
      'tue-morning',
      'tue-afternoon',
      'tue-evening',
      'wed-evening',
    ]);
    expect([parts, days].map((heads) => heads.map(({isChosen}) => isChosen).indexOf(true))).to.deep.equal([
      -1, 1,
    ]);
  });
});
