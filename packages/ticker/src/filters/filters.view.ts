import {activeFiltersView, filterPanelView, type FacetControls, type FacetGroup} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import type {TickerLocale} from '../ticker-context.js';

/** The filters behind one button, and the values chosen. */
export const filtersView = (
  groups: readonly FacetGroup[],
  controls: FacetControls,
): TemplateResult | typeof nothing =>
  groups.length === 0
    ? nothing
    : html`<div class="filter-bar">
        ${filterPanelView(groups, controls)} ${activeFiltersView(groups, controls)}
      </div>`;

/** Says that nothing fits, and offers to begin anew. */
export const noneFitsView = (onReset: () => void, {t}: TickerLocale): TemplateResult => html`
  <div class="status" part="status">
    <p>${t('noneFits')}</p>
    <button type="button" @click=${onReset}>${t('resetFilters')}</button>
  </div>
`;
