import {icon, keepTyping} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import type {CalendarLocale} from '../calendar-view.js';
import {whenNames, type WhenName} from './when.js';

/** The filters of a calendar and what happens on them. */
export interface FilterBarOptions {
  readonly locale: CalendarLocale;
  /** The text looked for; undefined where the page has no such control. */
  readonly text: string | undefined;
  /** The span of days chosen; undefined where the page has no such control. */
  readonly when: WhenName | '' | undefined;
  /** There are values to choose from. */
  readonly hasPanel: boolean;
  readonly isOpen: boolean;
  /** How many values are chosen. */
  readonly active: number;
  /** The groups of values, where they are open and there. */
  readonly groups: unknown;
  /** The values chosen, each with a button that takes it away. */
  readonly chosen: unknown;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onText: (text: string) => void;
  readonly onWhen: (when: WhenName | '') => void;
}

const whenKeys = {
  today: 'whenToday',
  tomorrow: 'whenTomorrow',
  weekend: 'whenWeekend',
  7: 'whenNext7',
  30: 'whenNext30',
} as const;

const searchView = ({text, locale, onText}: FilterBarOptions): TemplateResult | typeof nothing => {
  if (text === undefined) return nothing;
  const onInput = (event: Event): void => {
    onText((event.currentTarget as HTMLInputElement).value);
  };
  return html`<label class="search">
    <span class="note">${locale.t('search')}</span>
    <input type="search" maxlength="200" .value=${text} @input=${onInput} @keydown=${keepTyping} />
  </label>`;
};

const whenView = ({when, locale, onWhen}: FilterBarOptions): TemplateResult | typeof nothing => {
  if (when === undefined) return nothing;
  return html`<div class="when" role="group" aria-label=${locale.t('when')}>
    ${whenNames.map((name) => {
      const isPressed = name === when;
      const onClick = (): void => {
        onWhen(isPressed ? '' : name);
      };
      return html`<button type="button" aria-pressed=${isPressed ? 'true' : 'false'} @click=${onClick}>
        ${locale.t(whenKeys[name])}
      </button>`;
    })}
  </div>`;
};

const panelView = (options: FilterBarOptions): TemplateResult | typeof nothing => {
  const {groups, hasPanel, isOpen, active, locale, onToggle} = options;
  if (!hasPanel) return nothing;
  const onChange = (event: Event): void => {
    onToggle((event.currentTarget as HTMLDetailsElement).open);
  };
  return html`<details class="filters" part="filters" ?open=${isOpen} @toggle=${onChange}>
    <summary>
      <span>${locale.t('filters')}</span>
      ${active === 0 ? nothing : html`<span class="active">${locale.t('filtersActive', {count: active})}</span>`}
      ${icon('more')}
    </summary>
    <div class="groups">${isOpen ? groups : nothing}</div>
  </details>`;
};

/** Search, values to choose from behind one disclosure, spans of days, and what is chosen. */
export const filterBarView = (options: FilterBarOptions): TemplateResult | typeof nothing => {
  const {text, when, hasPanel, chosen} = options;
  if (text === undefined && when === undefined && !hasPanel) return nothing;
  return html`<div class="filter-bar" part="filter-bar">
    ${searchView(options)} ${panelView(options)} ${whenView(options)} ${chosen}
  </div>`;
};
