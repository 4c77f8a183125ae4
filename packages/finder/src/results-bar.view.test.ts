import {controlsCatalogue, type Locale} from '@mitmach/ui';
import {expect, fixture, html} from '@open-wc/testing';
import {finderCatalogue} from './finder.catalogue.js';
import {resultsBarView, type ResultsBarOptions} from './results-bar.view.js';
import {loadLocale} from './values/values.driver.js';

let locale: Locale;
before(async () => {
  locale = await loadLocale('en', [finderCatalogue, controlsCatalogue]);
});

const nothing = (): void => undefined;

const shown = (more: Partial<ResultsBarOptions> = {}): Promise<HTMLElement> =>
  fixture<HTMLElement>(
    html`<div>
      ${resultsBarView({
        locale,
        headingLevel: 3,
        heading: '12 ways to help',
        layout: 'list',
        layouts: ['list', 'cards'],
        sort: undefined,
        sorts: ['relevance', 'newest', 'deadline'],
        hasText: false,
        onLayout: nothing,
        onSort: nothing,
        ...more,
      })}
    </div>`,
  );

const selectIn = (box: HTMLElement): HTMLSelectElement => box.querySelector('select') as HTMLSelectElement;
const ordersIn = (box: HTMLElement): string[] =>
  [...selectIn(box).options].map(({textContent}) => textContent.trim());

describe('the bar above the results', () => {
  it('has a heading of the level that the page wants, which the focus can go to', async () => {
    const title = (await shown()).querySelector<HTMLElement>('h3 > .results-title');
    title?.focus();
    expect([title?.textContent, document.activeElement === title]).to.deep.equal(['12 ways to help', true]);
  });

  it('says which layout it is, and tells of another', async () => {
    const chosen: string[] = [];
    const box = await shown({layout: 'cards', onLayout: (layout) => chosen.push(layout)});
    const buttons = [...box.querySelectorAll<HTMLElement>('.layouts button')];
    buttons[0]?.click();
    expect([buttons.map(({ariaPressed}) => ariaPressed), chosen]).to.deep.equal([
      ['false', 'true'],
      ['list'],
    ]);
  });

  it('has no choice of layouts where there is one only', async () => {
    expect((await shown({layouts: ['list']})).querySelector('.layouts')).to.equal(null);
  });

  it('calls the usual order by what it does: pressing first, with a text the best match', async () => {
    expect([ordersIn(await shown()), ordersIn(await shown({hasText: true}))[0]]).to.deep.equal([
      ['Most pressing first', 'Newest first', 'By deadline'],
      'Best match first',
    ]);
  });

  it('shows the order that is chosen, and the usual one where that makes no sense now', async () => {
    expect([
      selectIn(await shown({sort: 'deadline'})).value,
      selectIn(await shown({sort: 'distance'})).value,
    ]).to.deep.equal(['deadline', 'relevance']);
  });

  for (const order of ['newest', 'relevance'] as const) {
    it(`tells of the order "${order}", also where the page begins with another`, async () => {
      const sorted: string[] = [];
      const box = await shown({sort: 'deadline', onSort: (sort) => sorted.push(sort)});
      selectIn(box).value = order;
      selectIn(box).dispatchEvent(new Event('change'));
      expect(sorted).to.deep.equal([order]);
    });
  }

  it('has a name for the order, and nothing for axe to find', async () => {
    const box = await shown();
    expect(selectIn(box).labels[0]?.querySelector('span')?.textContent).to.equal('Order');
    await expect(box).to.be.accessible();
  });
});
