import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Locale} from '../texts/locale.js';
import {icon} from '../views/icon.view.js';
import type {ControlsKey} from './controls.catalogue.js';
import {
  activeFilters,
  matchingOptions,
  searchableFrom,
  type FacetGroup,
  type FacetOption,
  type FacetState,
} from './facets.model.js';
import {keepTyping} from './keep-typing.js';

/** What the controls need besides the facets. */
export interface FacetControls {
  readonly locale: Locale<ControlsKey>;
  /** The text searched for in a group. */
  readonly searchIn: (groupId: string) => string;
  readonly onSearch: (groupId: string, text: string) => void;
  readonly onChange: (groupId: string, optionId: string, state: FacetState) => void;
  readonly onReset: () => void;
  /**
   * Whether a group is open, where the page keeps that: what is in a closed one is then left out until it is opened.
   * Without it groups open and close by themselves.
   */
  readonly isOpen?: (groupId: string) => boolean;
  readonly onToggle?: (groupId: string, isOpen: boolean) => void;
  /** What a group shows in place of a list of its values; undefined where it shows the list. */
  readonly contentOf?: (group: FacetGroup) => unknown;
}

const excludeButton = (
  group: FacetGroup,
  {id, label, state}: FacetOption,
  controls: FacetControls,
): TemplateResult => {
  const isExcluded = state === 'exclude';
  const onClick = (): void => {
    controls.onChange(group.id, id, isExcluded ? 'off' : 'exclude');
  };
  return html`<button
    type="button"
    class="not"
    aria-pressed=${isExcluded ? 'true' : 'false'}
    @click=${onClick}
  >
    ${controls.locale.t('exclude')} <span class="visually-hidden">${label}</span>
  </button>`;
};

const optionView = (group: FacetGroup, option: FacetOption, controls: FacetControls): TemplateResult => {
  const {id, label, count, state} = option;
  const onInput = (event: Event): void => {
    controls.onChange(group.id, id, (event.currentTarget as HTMLInputElement).checked ? 'include' : 'off');
  };
  return html`
    <li class="option ${state} ${count === 0 ? 'none' : ''}">
      <label>
        <input type="checkbox" .checked=${state === 'include'} @change=${onInput} />
        <span class="label">${label}</span>
        <span class="count">${count ?? nothing}</span>
      </label>
      ${group.canExclude ? excludeButton(group, option, controls) : nothing}
    </li>
  `;
};

const searchView = (group: FacetGroup, controls: FacetControls): TemplateResult | typeof nothing => {
  if (group.options.length < searchableFrom) return nothing;
  const label = controls.locale.t('searchIn', {group: group.label});
  const onInput = (event: Event): void => {
    controls.onSearch(group.id, (event.currentTarget as HTMLInputElement).value);
  };
  return html`<input
    type="search"
    aria-label=${label}
    placeholder=${label}
    .value=${controls.searchIn(group.id)}
    @input=${onInput}
    @keydown=${keepTyping}
  />`;
};

const listView = (group: FacetGroup, controls: FacetControls): TemplateResult => {
  const options = matchingOptions(group, controls.searchIn(group.id));
  return html`
    ${searchView(group, controls)}
    ${
      options.length === 0
        ? html`<p class="note">${controls.locale.t('noOption')}</p>`
        : html`<ul class="options">
            ${repeat(
              options,
              ({id}) => id,
              (option) => optionView(group, option, controls),
            )}
          </ul>`
    }
    ${group.note === undefined ? nothing : html`<p class="note">${group.note}</p>`}
  `;
};

const valuesView = (group: FacetGroup, controls: FacetControls): TemplateResult => html`
  <fieldset>
    <legend class="visually-hidden">${group.label}</legend>
    ${controls.contentOf?.(group) ?? listView(group, controls)}
  </fieldset>
`;

/**
 * A group of values with counts: closed it is one tab stop, open a list of checkboxes, each with a button that excludes
 * the value instead where that is possible (a checkbox has no third state that people understand).
 */
export const facetGroupView = (group: FacetGroup, controls: FacetControls): TemplateResult => {
  const active = activeFilters([group]).length;
  const isOpen = controls.isOpen?.(group.id);
  const onToggle = (event: Event): void => {
    const {open} = event.currentTarget as HTMLDetailsElement;
    // The browser tells of what the page itself has opened, too.
    if (open !== isOpen) controls.onToggle?.(group.id, open);
  };
  return html`
    <details class="facet" part="facet" ?open=${isOpen === true} @toggle=${onToggle}>
      <summary>
        <span>${group.label}</span>
        ${
          active === 0
            ? nothing
            : html`<span class="active">${controls.locale.t('filtersActive', {count: active})}</span>`
        }
        ${icon('more')}
      </summary>
      ${isOpen === false ? nothing : valuesView(group, controls)}
    </details>
  `;
};

/** The filters in force, each with a button that takes it away, and one that takes all away. Empty without any. */
export const activeFiltersView = (
  groups: readonly FacetGroup[],
  controls: FacetControls,
): TemplateResult | typeof nothing => {
  const {t} = controls.locale;
  const active = activeFilters(groups);
  if (active.length === 0) return nothing;
  return html`
    <ul class="active-filters" part="active-filters">
      ${active.map(({groupId, option: {id, label, state}}) => {
        const onClick = (): void => {
          controls.onChange(groupId, id, 'off');
        };
        return html`<li>
          <button type="button" @click=${onClick}>
            ${state === 'exclude' ? `${t('exclude')} ${label}` : label} ${icon('close')}
            <span class="visually-hidden">${t('removeFilter')}</span>
          </button>
        </li>`;
      })}
      <li><button type="button" class="quiet" @click=${controls.onReset}>${t('resetFilters')}</button></li>
    </ul>
  `;
};

/** All groups behind one disclosure that says how many filters are in force: for narrow places. */
export const filterPanelView = (groups: readonly FacetGroup[], controls: FacetControls): TemplateResult => {
  const {t} = controls.locale;
  const count = activeFilters(groups).length;
  return html`
    <details class="filters" part="filters">
      <summary>
        <span>${t('filters')}</span>
        ${count === 0 ? nothing : html`<span class="active">${t('filtersActive', {count})}</span>`}
        ${icon('more')}
      </summary>
      ${groups.map((group) => facetGroupView(group, controls))}
    </details>
  `;
};
