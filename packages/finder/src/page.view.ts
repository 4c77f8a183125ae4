import {emptyView, icon, showMoreView} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import type {FinderLocale} from './finder-context.js';
import {offersView, type OffersViewOptions} from './offer.view.js';
import type {PageModel} from './page.model.js';
import {resultsBarView, type ResultsBarOptions} from './results-bar.view.js';
import {searchBarView, type SearchBarOptions} from './search-bar.view.js';

/** What a finder needs besides its model: how it is to be shown, and what happens on it. */
export interface PageViewOptions {
  readonly locale: FinderLocale;
  readonly search: SearchBarOptions;
  readonly bar: ResultsBarOptions;
  readonly offers: OffersViewOptions;
  /** What can be chosen from, where it is there; undefined where the page has no such control. */
  readonly panel: unknown;
  readonly hasPanel: boolean;
  /** Beside the results; else behind a disclosure above them. */
  readonly isBeside: boolean;
  readonly arePanelsOpen: boolean;
  readonly active: number;
  /** What is chosen, each with a button that takes it away. */
  readonly chosen: unknown;
  /** The map, where it is asked for. */
  readonly map: unknown;
  /** The ways on where nothing fits. */
  readonly deadEnd: unknown;
  /** What stands there as long as nobody knows whether something fits. */
  readonly waiting: unknown;
  /** How many more "show more" shows. */
  readonly step: number;
  readonly onMore: () => void;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onSkip: () => void;
}

/** Everything to choose from, behind one disclosure that says how much is chosen. */
const disclosureView = (options: PageViewOptions): TemplateResult => {
  const {locale, panel, arePanelsOpen, active, onToggle} = options;
  const {t} = locale;
  const onChange = (event: Event): void => {
    onToggle((event.currentTarget as HTMLDetailsElement).open);
  };
  return html`<details class="filters" part="filters" ?open=${arePanelsOpen} @toggle=${onChange}>
    <summary>
      <span>${t('filters')}</span>
      ${active === 0 ? nothing : html`<span class="active">${t('filtersActive', {count: active})}</span>`}
      ${icon('more')}
    </summary>
    <div class="groups">${arePanelsOpen ? panel : nothing}</div>
  </details>`;
};

const asideView = ({panel, locale}: PageViewOptions): TemplateResult =>
  html`<section class="groups" part="filters" aria-label=${locale.t('filters')}>${panel}</section>`;

const resultsView = (
  {entries, total, empty, isWaiting}: PageModel,
  options: PageViewOptions,
): TemplateResult => {
  const {locale, step, onMore, deadEnd, waiting, offers} = options;
  const {t} = locale;
  if (isWaiting) return html`${waiting}`;
  if (empty === 'feed') return emptyView(t('noOffers'));
  if (empty === 'filters') {
    return html`<p class="nothing">${t('nothingFits')}</p>
      ${deadEnd}`;
  }
  return html`${offersView(entries, offers)}
  ${showMoreView({shown: entries.length, total, step, onMore}, locale)}`;
};

/** The finder's first page: what one looks for, and what there is. */
export const resultsPageView = (model: PageModel, options: PageViewOptions): TemplateResult => {
  const {locale, search, bar, hasPanel, isBeside, chosen, map, onSkip} = options;
  return html`
    ${searchBarView(search)}
    ${
      hasPanel
        ? html`<button type="button" class="skip" @click=${onSkip}>${locale.t('toResults')}</button>`
        : nothing
    }
    <div class="columns ${hasPanel && isBeside ? 'beside' : ''}">
      ${hasPanel ? (isBeside ? asideView(options) : disclosureView(options)) : nothing}
      <section class="results" aria-label=${locale.t('results')}>
        ${resultsBarView(bar)} ${chosen} ${map} ${resultsView(model, options)}
      </section>
    </div>
  `;
};
