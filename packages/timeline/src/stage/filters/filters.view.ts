import {
  activeFiltersView,
  facetGroupView,
  icon,
  keepTyping,
  type ControlsKey,
  type FacetControls,
  type FacetGroup,
  type Locale,
} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import type {StageKey} from '../stage.catalogue.js';

/** The filters of a timeline and what happens on them. */
export interface FilterOptions {
  readonly locale: Locale<StageKey | ControlsKey>;
  readonly groups: readonly FacetGroup[];
  readonly controls: FacetControls;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** The field for words to look for. */
export const searchView = ({text, locale, onText}: FilterOptions): TemplateResult => {
  const onInput = (event: Event): void => {
    onText((event.currentTarget as HTMLInputElement).value);
  };
  return html`<label class="search">
    <span class="note">${locale.t('searchMilestones')}</span>
    <input type="search" maxlength="200" .value=${text} @input=${onInput} @keydown=${keepTyping} />
  </label>`;
};

/** The values to choose from, behind one disclosure; nothing where there is nothing to choose. */
export const panelView = ({groups, controls, locale}: FilterOptions): TemplateResult | typeof nothing => {
  const count = groups.flatMap(({options}) => options).filter(({state}) => state !== 'off').length;
  return groups.length === 0
    ? nothing
    : html`<details class="filters" part="filters">
        <summary>
          <span>${locale.t('filters')}</span>
          ${count === 0 ? nothing : html`<span class="active">${locale.t('filtersActive', {count})}</span>`}
          ${icon('more')}
        </summary>
        <div class="groups">${groups.map((group) => facetGroupView(group, controls))}</div>
      </details>`;
};

/** The values chosen, each with a button that takes it away. */
export const chosenView = ({groups, controls}: FilterOptions): TemplateResult | typeof nothing =>
  activeFiltersView(groups, controls);
