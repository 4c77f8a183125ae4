import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {LitElement, type TemplateResult} from 'lit';
import {base} from '../styles/base.styles.js';
import {controlsStyles} from '../styles/controls.styles.js';
import {facetsStyles} from '../styles/facets.styles.js';
import {tokens} from '../styles/tokens.styles.js';
import {Locale} from '../texts/locale.js';
import {controlsMessages} from './controls.messages.js';
import {activeFilters, matchingOptions, type FacetGroup, type FacetState} from './facets.model.js';
import {activeFiltersView, filterPanelView, type FacetControls} from './facets.view.js';

const locale = new Locale<keyof typeof controlsMessages>('en', 'en', controlsMessages);
const labels = [
  'Children',
  'Elderly',
  'Refugees',
  'Nature',
  'Sports',
  'Music',
  'Café',
  'Food',
  'Fire brigade',
  'Hospice',
];

class FacetHost extends LitElement {
  static override styles = [tokens, base, controlsStyles, facetsStyles];
  /** What a page says of groups besides. */
  more: Partial<FacetControls> = {};
  note: string | undefined;
  isCounted = true;
  readonly states = new Map<string, FacetState>();
  search = '';
  typed: string[] = [];

  get groups(): FacetGroup[] {
    const options = labels.map((label, count) => ({
      id: label,
      label,
      count: this.isCounted ? count : undefined,
      state: this.states.get(label) ?? 'off',
    }));
    return [{id: 'cause', label: 'Cause', options, canExclude: true, note: this.note}];
  }

  override render(): TemplateResult {
    const controls: FacetControls = {
      locale,
      searchIn: () => this.search,
      onSearch: (_, text) => {
        this.search = text;
        this.requestUpdate();
      },
      onChange: (_, id, state) => {
        this.states.set(id, state);
        this.requestUpdate();
      },
      onReset: () => {
        this.states.clear();
        this.requestUpdate();
      },
      ...this.more,
    };
    return html`<div class="frame">
      ${filterPanelView(this.groups, controls)} ${activeFiltersView(this.groups, controls)}
    </div>`;
  }

  all<T extends HTMLElement>(selector: string): T[] {
    return [...this.renderRoot.querySelectorAll<T>(selector)];
  }

  /** A button by what a screen reader calls it. */
  button(name: string): HTMLElement {
    const found = this.all('button').find(
      ({textContent}) => textContent.replace(/\s+/g, ' ').trim() === name,
    );
    if (!found) throw new Error(`There is no button "${name}".`);
    return found;
  }

  async choose(label: string): Promise<void> {
    const option = this.all('.option label').find(({textContent}) => textContent.includes(label));
    option?.click();
    await this.updateComplete;
  }
}
customElements.define('facet-host', FacetHost);

const mount = async (): Promise<FacetHost> => {
  const host = await fixture<FacetHost>(html`<facet-host></facet-host>`);
  for (const details of host.all<HTMLDetailsElement>('details')) details.open = true;
  return host;
};

describe('facet controls', () => {
  it('are one tab stop when closed', async () => {
    const host = await fixture<FacetHost>(html`<facet-host></facet-host>`);
    const reachable = host.all('summary, input, button').filter((each) => each.checkVisibility());
    expect(reachable.map(({localName}) => localName)).to.deep.equal(['summary']);
  });

  it('include a value by its checkbox, and say so', async () => {
    const host = await mount();
    await host.choose('Nature');
    expect([host.states.get('Nature'), host.all('.active')[0]?.innerText]).to.deep.equal([
      'include',
      '1 filter active',
    ]);
  });

  it('exclude a value by a button that names it', async () => {
    const host = await mount();
    host.button('not Sports').click();
    await host.updateComplete;
    expect([host.states.get('Sports'), host.button('not Sports').ariaPressed]).to.deep.equal([
      'exclude',
      'true',
    ]);
  });

  it('uncheck a value that is excluded', async () => {
    const host = await mount();
    await host.choose('Sports');
    host.button('not Sports').click();
    await host.updateComplete;
    expect(host.all<HTMLInputElement>('input[type=checkbox]').some(({checked}) => checked)).to.equal(false);
  });

  it('find values in a long group, whatever the accents', async () => {
    const host = await mount();
    const [field] = host.all<HTMLInputElement>('input[type=search]');
    if (field) field.value = 'cafe';
    field?.dispatchEvent(new Event('input'));
    await host.updateComplete;
    expect(host.all('.option .label').map(({innerText}) => innerText)).to.deep.equal(['Café']);
  });

  it('keep what is typed from the shortcuts of the page, but not Escape', async () => {
    const host = await mount();
    const heard: string[] = [];
    host.addEventListener('keydown', ({key}) => heard.push(key));
    const [field] = host.all('input[type=search]');
    for (const key of ['j', 'Escape']) {
      field?.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true}));
    }
    expect(heard).to.deep.equal(['Escape']);
  });

  it('take a filter away by its own button, and all by one', async () => {
    const host = await mount();
    await host.choose('Nature');
    await host.choose('Music');
    host.button('Nature Remove filter').click();
    await host.updateComplete;
    const left = activeFilters(host.groups).map(({option}) => option.id);
    host.button('Reset filters').click();
    expect([left, activeFilters(host.groups)]).to.deep.equal([['Music'], []]);
  });

  it('have no numbers as long as nobody has counted, and a word about what is not shown', async () => {
    const host = await mount();
    host.isCounted = false;
    host.note = 'There are more.';
    host.requestUpdate();
    await host.updateComplete;
    expect([host.all('.option .count')[0]?.innerText, host.all('p.note')[0]?.innerText]).to.deep.equal([
      '',
      'There are more.',
    ]);
  });

  it('have nothing in a group that the page keeps closed, and tell when it is opened', async () => {
    const host = await fixture<FacetHost>(html`<facet-host></facet-host>`);
    const toggled: unknown[] = [];
    let isOpen = false;
    host.more = {
      isOpen: () => isOpen,
      onToggle: (...toggle) => {
        toggled.push(toggle);
        isOpen = toggle[1];
        host.requestUpdate();
      },
    };
    host.requestUpdate();
    await host.updateComplete;
    const before = host.all('fieldset').length;
    host.all('.facet > summary')[0]?.click();
    for (const details of host.all<HTMLDetailsElement>('details.filters')) details.open = true;
    await waitUntil(() => host.all('fieldset').length === 1);
    expect([before, toggled]).to.deep.equal([0, [['cause', true]]]);
  });

  it('may show something else than a list of values', async () => {
    const host = await mount();
    host.more = {contentOf: ({label}) => html`<p class="own">${label}</p>`};
    host.requestUpdate();
    await host.updateComplete;
    expect([host.all('.own')[0]?.innerText, host.all('.options').length]).to.deep.equal(['Cause', 0]);
  });

  for (const theme of ['light', 'dark']) {
    it(`have nothing for axe to find, ${theme}`, async () => {
      const host = await mount();
      host.shadowRoot?.querySelector('.frame')?.classList.add(theme);
      await host.choose('Nature');
      host.button('not Sports').click();
      await host.updateComplete;
      await expect(host).to.be.accessible();
    });
  }
});

describe('matchingOptions', () => {
  it('keeps what is chosen, whether it fits or not', () => {
    const options = [
      {id: 'a', label: 'Alpha', count: 1, state: 'include'},
      {id: 'b', label: 'Beta', count: 1, state: 'off'},
    ] as const;
    expect(matchingOptions({id: 'g', label: 'G', options, canExclude: false}, 'zz')).to.deep.equal([
      options[0],
    ]);
  });
});
