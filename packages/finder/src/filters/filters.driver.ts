import type {Feed} from '@mitmach/feed';
import {FeedSource, type FacetChoices, type FacetName, type Query} from '@mitmach/logic/opportunities';
import {controlsCatalogue, controlsStyles, termsCatalogue, WidgetElement, type Locale} from '@mitmach/ui';
import {fixture} from '@open-wc/testing';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {makeFacets} from '../facets/index.js';
import {finderCatalogue} from '../finder.catalogue.js';
import {contextWith, feedWith, loadLocale} from '../values/values.driver.js';
import {valuesCatalogue} from '../values/index.js';
import type {DeadEndOptions} from './dead-end.model.js';
import {deadEndView, type DeadEndHandlers} from './dead-end.view.js';
import type {FilterHandlers, FilterOptions, NearState} from './filter-options.js';
import {filtersCatalogue, filtersStyles} from './index.js';
import {chosenView, filterPanelView} from './filters.view.js';

/** A language with everything that filters say. */
export const loadFilterLocale = (language: string): Promise<Locale> =>
  loadLocale(language, [
    finderCatalogue,
    filtersCatalogue,
    valuesCatalogue,
    termsCatalogue,
    controlsCatalogue,
  ]);

const vocabularies = {
  causes: [
    {id: 'animals', label: {de: 'Tiere', en: 'Animals'}},
    {id: 'sports', label: {de: 'Sport', en: 'Sports'}},
    {id: 'refuge', label: {de: 'Ankommen', en: 'Arriving'}},
  ],
  districts: [{id: 'north', label: 'Nordstadt'}],
};

/** Two postal codes of a city. */
export const places = [
  {postalCode: '24937', name: 'Altstadt', lat: 54.784, lon: 9.428},
  {postalCode: '24939', name: 'Nordstadt', lat: 54.803, lon: 9.418},
];

/** A feed with offers, which have ids and titles by themselves. */
export const offersFeed = (offers: readonly object[], more: object = {}): Feed =>
  feedWith({
    vocabularies,
    opportunities: offers.map((offer, index) => ({
      id: String(index),
      title: `Offer ${String(index)}`,
      ...offer,
    })),
    ...more,
  });

/** What a test says of filters; the rest is as in a finder where nobody has done anything. */
export interface FilterSetting {
  readonly feed: Feed;
  readonly locale: Locale;
  readonly choices?: FacetChoices;
  readonly near?: NearState;
  readonly names?: FilterOptions['names'];
  readonly open?: readonly string[];
  readonly searches?: Readonly<Record<string, string>>;
}

const nowhere: NearState = {typed: '', within: undefined, point: undefined};
const now = Date.parse('2026-11-22T12:00:00+01:00');

/** Options as the finder makes them. */
export const optionsOf = ({feed, locale, ...setting}: FilterSetting): FilterOptions => {
  const {choices = {}, near = nowhere, names = [], open = [], searches = {}} = setting;
  const source = new FeedSource(feed, {now: () => now});
  source.useFacets(makeFacets);
  const all: Query = {kind: 'opportunities', limit: 0};
  return {
    context: contextWith(feed, locale),
    counts: source.ask({...all, filters: choices}).facets,
    base: source.ask(all).facets,
    choices,
    near,
    names,
    searchIn: (groupId) => searches[groupId] ?? '',
    isOpen: (groupId) => open.includes(groupId),
  };
};

/** A widget that shows filters, and keeps what is done to them. */
export class FiltersHost extends LitElement {
  static override styles = [WidgetElement.styles, controlsStyles, filtersStyles];
  setting: FilterSetting | undefined;
  deadEnd: DeadEndOptions | undefined;
  theme = 'light';
  readonly heard: unknown[][] = [];
  hasChangeAll = true;

  #hear(...what: unknown[]): void {
    this.heard.push(what);
  }

  #set(change: Partial<FilterSetting>): void {
    if (this.setting) this.setting = {...this.setting, ...change};
    this.requestUpdate();
  }

  get #handlers(): FilterHandlers {
    return {
      onChange: (name: FacetName, value, state) => {
        this.#hear('change', name, value, state);
        const others = (values: readonly string[] = []): string[] => values.filter((each) => each !== value);
        const {include, exclude} = this.setting?.choices?.[name] ?? {};
        const choice = {
          include: [...others(include), ...(state === 'include' ? [value] : [])],
          exclude: [...others(exclude), ...(state === 'exclude' ? [value] : [])],
        };
        this.#set({choices: {...this.setting?.choices, [name]: choice}});
      },
      ...(this.hasChangeAll && {
        onChangeAll: (name: FacetName, values: readonly string[], state: string) => {
          this.#hear('all', name, values, state);
        },
      }),
      onNear: (near, within) => {
        this.#hear('near', near, within);
        const typed = near && 'place' in near ? near.place : '';
        this.#set({near: {typed, within, point: near && 'point' in near ? near.point : undefined}});
      },
      onReset: () => {
        this.#hear('reset');
        this.#set({choices: {}, near: nowhere});
      },
      onSearch: (groupId, words) => {
        this.#set({searches: {...this.setting?.searches, [groupId]: words}});
      },
      onToggle: (groupId, isOpen) => {
        const others = (this.setting?.open ?? []).filter((each) => each !== groupId);
        this.#set({open: isOpen ? [...others, groupId] : others});
      },
    };
  }

  get #deadEndHandlers(): DeadEndHandlers {
    return {
      onDrop: ({drop, values}) => {
        this.#hear('drop', drop, values);
      },
      onText: (text) => {
        this.#hear('text', text);
      },
      onGuide: () => {
        this.#hear('guide');
      },
      onReset: () => {
        this.#hear('reset');
      },
    };
  }

  get locale(): Pick<Locale, 'language' | 'direction'> {
    return this.setting?.locale ?? this.deadEnd?.context.locale ?? {language: 'en', direction: 'ltr'};
  }

  override render(): TemplateResult {
    const {setting, deadEnd, theme, locale} = this;
    const options = setting && optionsOf(setting);
    return html`<div class="frame ${theme}" lang=${locale.language} dir=${locale.direction}>
      ${options ? [chosenView(options, this.#handlers), filterPanelView(options, this.#handlers)] : nothing}
      ${deadEnd ? deadEndView(deadEnd, this.#deadEndHandlers) : nothing}
    </div>`;
  }

  /** Everything that matches a selector and can be seen. */
  all<T extends HTMLElement>(selector: string): T[] {
    return [...this.renderRoot.querySelectorAll<T>(selector)].filter((each) => each.checkVisibility());
  }

  /** What is read, on one line. */
  wordsOf(selector: string): string[] {
    return this.all(selector).map(({innerText}) => innerText.replace(/\s+/g, ' ').trim());
  }

  /** A button, checkbox or link by what it is called. */
  named(name: string): HTMLElement {
    const found = this.all('button, input, a, summary').find(
      ({ariaLabel, textContent}) => (ariaLabel ?? textContent.replace(/\s+/g, ' ').trim()) === name,
    );
    if (!found) throw new Error(`There is nothing called "${name}".`);
    return found;
  }

  async press(name: string): Promise<void> {
    this.named(name).click();
    await this.updateComplete;
  }

  async type(selector: string, text: string): Promise<void> {
    const [field] = this.all<HTMLInputElement | HTMLSelectElement>(selector);
    if (!field) throw new Error(`There is no field "${selector}".`);
    field.value = text;
    field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input'));
    await this.updateComplete;
  }
}
customElements.define('filters-host', FiltersHost);

/** A widget with filters, in a page. */
export const mountFilters = async (
  setting: Omit<FilterSetting, 'locale'> & Partial<FilterSetting>,
  language: string,
): Promise<FiltersHost> => {
  const host = await fixture<FiltersHost>(html`<filters-host></filters-host>`);
  host.setting = {locale: await loadFilterLocale(language), ...setting};
  host.requestUpdate();
  await host.updateComplete;
  return host;
};
