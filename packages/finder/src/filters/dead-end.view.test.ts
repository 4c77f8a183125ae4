import type {Way} from '@mitmach/logic/opportunities';
import {expect, fixture, html} from '@open-wc/testing';
import {contextWith} from '../values/values.driver.js';
import type {DeadEndOptions} from './dead-end.model.js';
import {type FiltersHost, loadFilterLocale, offersFeed} from './filters.driver.js';

const publisher = {name: 'Büro', email: 'moin@example.org', phone: '+49 461 5550100'};
const ways: readonly Way[] = [
  {drop: 'districts', values: ['north'], state: 'include', total: 4, query: {kind: 'opportunities'}},
];

const mount = async (options: Partial<DeadEndOptions> = {}, language = 'en'): Promise<FiltersHost> => {
  const context = contextWith(offersFeed([], {publisher}), await loadFilterLocale(language));
  const host = await fixture<FiltersHost>(html`<filters-host></filters-host>`);
  host.deadEnd = {context, ways, suggestions: ['garden'], hasGuide: true, ...options};
  host.requestUpdate();
  await host.updateComplete;
  return host;
};

describe('a search without results', () => {
  it('leads on by another spelling, one filter less, the guided finder and a person', async () => {
    const host = await mount();
    expect(host.wordsOf('button, a')).to.deep.equal([
      'garden',
      'Without “District: Nordstadt” 4 offers',
      'Answer a few questions',
      '+49 461 5550100',
      'Write an email',
    ]);
  });

  it('does what its buttons say', async () => {
    const host = await mount();
    for (const button of host.all('button')) button.click();
    expect(host.heard).to.deep.equal([['text', 'garden'], ['drop', 'districts', ['north']], ['guide']]);
  });

  it('offers to drop all filters where no single one is to blame', async () => {
    const host = await mount({ways: [], suggestions: [], hasGuide: false});
    await host.press('Reset filters');
    expect([host.wordsOf('button'), host.heard]).to.deep.equal([['Reset filters'], [['reset']]]);
  });

  for (const [theme, language] of [
    ['light', 'en'],
    ['dark', 'ar'],
  ] as const) {
    it(`has nothing for axe to find, ${theme}, in ${language}`, async () => {
      const host = await mount({}, language);
      host.theme = theme;
      host.requestUpdate();
      await host.updateComplete;
      await expect(host).to.be.accessible();
    });
  }
});
