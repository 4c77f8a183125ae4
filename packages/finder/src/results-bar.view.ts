import {headingView} from '@mitmach/ui';
import type {Sort} from '@mitmach/logic/opportunities';
import {html, nothing, type TemplateResult} from 'lit';
import type {FinderKey} from './finder.catalogue.js';
import type {FinderLocale} from './finder-context.js';
import type {LayoutName} from './finder-settings.js';

/** What stands above the results. */
export interface ResultsBarOptions {
  readonly locale: FinderLocale;
  readonly headingLevel: number;
  readonly heading: string;
  readonly layout: LayoutName;
  readonly layouts: readonly LayoutName[];
  readonly sort: Sort | undefined;
  readonly sorts: readonly Sort[];
  /** A text is looked for: then the best match comes first unless another order is chosen. */
  readonly hasText: boolean;
  readonly onLayout: (layout: LayoutName) => void;
  readonly onSort: (sort: Sort) => void;
}

const layoutKeys = {list: 'layoutList', cards: 'layoutCards', map: 'layoutMap'} as const;

const sortKeys = {
  relevance: 'sortRelevance',
  newest: 'sortNewest',
  deadline: 'sortDeadline',
  distance: 'sortDistance',
} as const satisfies Record<Sort, FinderKey>;

const layoutsView = ({locale: {t}, layout, layouts, onLayout}: ResultsBarOptions): TemplateResult => html`
  <div class="layouts joined" part="layouts" role="group" aria-label=${t('layout')}>
    ${layouts.map((name) => {
      const onClick = (): void => {
        onLayout(name);
      };
      return html`<button type="button" aria-pressed=${name === layout ? 'true' : 'false'} @click=${onClick}>
        ${t(layoutKeys[name])}
      </button>`;
    })}
  </div>
`;

const sortView = ({locale: {t}, sort, sorts, hasText, onSort}: ResultsBarOptions): TemplateResult => {
  const onChange = (event: Event): void => {
    const {value} = event.currentTarget as HTMLSelectElement;
    onSort(sorts.find((name) => name === value) ?? 'relevance');
  };
  const chosen = sort !== undefined && sorts.includes(sort) ? sort : 'relevance';
  return html`<label class="sort">
    <span class="visually-hidden">${t('sort')}</span>
    <select @change=${onChange}>
      ${sorts.map(
        (name) =>
          html`<option value=${name} ?selected=${name === chosen}>
            ${t(name === 'relevance' && !hasText ? 'sortUsual' : sortKeys[name])}
          </option>`,
      )}
    </select>
  </label>`;
};

/** How many there are, how they are laid out and in which order. */
export const resultsBarView = (options: ResultsBarOptions): TemplateResult => {
  const {headingLevel, heading, layouts} = options;
  const title = html`<span class="results-title" tabindex="-1">${heading}</span>`;
  return html`<div class="results-bar">
    ${headingView(headingLevel, title)} ${layouts.length > 1 ? layoutsView(options) : nothing}
    ${sortView(options)}
  </div>`;
};
