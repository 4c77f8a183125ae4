import {Locale} from '@mitmach/ui';
import {expect, waitUntil} from '@open-wc/testing';
import {type FiltersHost, mountFilters, offersFeed, places, type FilterSetting} from './filters.driver.js';

const feed = offersFeed(
  [
    {causes: ['sports'], availability: ['tue-evening'], minimumAge: 16},
    {causes: ['animals'], availability: ['tue-evening', 'sat-morning']},
    {causes: ['refuge', 'animals'], remote: 'fully'},
  ],
  {places},
);
const names = ['near', 'causes', 'topics', 'availability', 'remote', 'age'] as const;

const mount = (setting: Partial<FilterSetting> = {}, language = 'en'): Promise<FiltersHost> =>
  mountFilters({feed, names, ...setting}, language);

describe('the filters of a finder', () => {
  it('are one tab stop a group when closed, and groups without values are left out', async () => {
    const host = await mount();
    expect(host.wordsOf('summary, input, button, select')).to.deep.equal([
      'Distance',
      'Cause',
      'When',
      'On site or from home',
      'Age',
    ]);
  });

  it('show what is in a group when it is opened', async () => {
    const host = await mount();
    await host.press('Cause');
    await waitUntil(() => host.all('.option').length > 0);
    expect(host.wordsOf('.option')).to.deep.equal([
      'Animals 2 not Animals',
      'Arriving 1 not Arriving',
      'Sports 1 not Sports',
    ]);
  });

  it('include a value by its checkbox and exclude another by a button', async () => {
    const host = await mount({open: ['causes']});
    await host.press('not Sports');
    host.all('.option label')[0]?.click();
    await host.updateComplete;
    expect([host.setting?.choices, host.wordsOf('.active-filters button')]).to.deep.equal([
      {causes: {include: ['animals'], exclude: ['sports']}},
      ['Animals Remove filter', 'not Sports Remove filter', 'Reset filters'],
    ]);
  });

  it('leave the focus where it is when the counts change', async () => {
    const host = await mount({open: ['causes']});
    host.named('not Animals').focus();
    await host.press('not Animals');
    expect(host.shadowRoot?.activeElement).to.equal(host.named('not Animals'));
  });

  it('take away what is chosen, distance too', async () => {
    const near = {typed: '24937', within: undefined, point: undefined};
    const host = await mount({near, choices: {causes: {include: ['refuge']}}});
    await host.press('Near 24937 Remove filter');
    await host.press('Arriving Remove filter');
    expect([host.heard, host.all('.active-filters')]).to.deep.equal([
      [
        ['near', undefined, undefined],
        ['change', 'causes', 'refuge', 'off'],
      ],
      [],
    ]);
  });

  it('say that they are on their way as long as their words are', async () => {
    const locale = new Locale('en', 'en', {loadingPart: 'One moment …'});
    const host = await mount({locale, choices: {causes: {include: ['refuge']}}});
    expect(host.wordsOf('.frame')).to.deep.equal(['One moment …']);
  });
});

describe('the table of times in the filters', () => {
  it('is a table whose checkboxes are named in full', async () => {
    const host = await mount({open: ['availability']});
    host.named('Tuesday evening, 2 offers').click();
    expect([host.all('table input').length, host.heard]).to.deep.equal([
      21,
      [['all', 'availability', ['tue-evening'], 'include']],
    ]);
  });

  it('chooses a whole day or column by its head, and takes it back', async () => {
    const include = ['tue-morning', 'tue-afternoon', 'tue-evening'];
    const host = await mount({open: ['availability'], choices: {availability: {include}}});
    const tuesday = host.named('Tue, Tuesday: the whole day');
    tuesday.click();
    host.named('Evening: every day').click();
    const evenings = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => `${day}-evening`);
    expect([tuesday.ariaPressed, host.heard]).to.deep.equal([
      'true',
      [
        ['all', 'availability', include, 'off'],
        ['all', 'availability', evenings, 'include'],
      ],
    ]);
  });

  it('changes one slot after the other where nobody takes several', async () => {
    const host = await mount({open: ['availability']});
    host.hasChangeAll = false;
    host.requestUpdate();
    await host.updateComplete;
    await host.press('Sat, Saturday: the whole day');
    expect(host.setting?.choices?.availability?.include).to.deep.equal([
      'sat-morning',
      'sat-afternoon',
      'sat-evening',
    ]);
  });

  for (const language of ['de', 'da', 'ar', 'fa']) {
    it(`fits a narrow place in ${language}`, async () => {
      const host = await mount({open: ['availability']}, language);
      host.style.inlineSize = '260px';
      const [frame] = host.all('.frame');
      const [table] = host.all('table');
      expect(table?.scrollWidth).to.be.at.most(frame?.clientWidth ?? 0);
      expect(host.all('table label').filter(({offsetHeight}) => offsetHeight < 24)).to.deep.equal([]);
    });
  }
});

describe('axe', () => {
  const settings: Readonly<Record<string, Partial<FilterSetting>>> = {
    closed: {choices: {causes: {include: ['refuge'], exclude: ['sports']}}},
    open: {
      open: names,
      choices: {causes: {include: ['refuge'], exclude: ['sports']}, availability: {include: ['tue-evening']}},
      near: {typed: '249', within: 5, point: undefined},
    },
  };
  for (const [name, setting] of Object.entries(settings)) {
    for (const [theme, language] of [
      ['light', 'en'],
      ['dark', 'de'],
      ['light', 'ar'],
    ] as const) {
      it(`finds nothing in ${name} filters, ${theme}, in ${language}`, async () => {
        const host = await mount(setting, language);
        host.theme = theme;
        host.requestUpdate();
        await host.updateComplete;
        await expect(host).to.be.accessible();
      });
    }
  }
});
