import {emptyView, type ControlsKey, type Locale, type UiKey} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import type {TimelineKey} from '../timeline.catalogue.js';
import type {LayoutName} from '../timeline-context.js';
import type {StageKey} from './stage.catalogue.js';

/** The language of a timeline's controls. */
export type StageLocale = Locale<StageKey | ControlsKey | TimelineKey | UiKey>;

/** A timeline's list with what stands around it. */
export interface StageOptions {
  readonly locale: StageLocale;
  readonly layout: LayoutName;
  readonly controls: TemplateResult | undefined;
  readonly navigator: TemplateResult | undefined;
  readonly body: unknown;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
}

type Order = 'ascending' | 'descending';

/** A button that stays pressed as long as the oldest come first. */
export const orderView = (
  order: Order,
  {t}: Locale<StageKey>,
  onOrder: (order: Order) => void,
): TemplateResult => {
  const isAscending = order === 'ascending';
  const onClick = (): void => {
    onOrder(isAscending ? 'descending' : 'ascending');
  };
  return html`<button
    type="button"
    class="order"
    aria-pressed=${isAscending ? 'true' : 'false'}
    @click=${onClick}
  >
    ${t('oldestFirst')}
  </button>`;
};

/** Says that nothing fits, and how to see all again. */
export const emptinessView = ({t}: StageLocale, isSearching: boolean, onReset: () => void): TemplateResult =>
  isSearching
    ? html`<div class="status" part="status">
        <p>${t('noneFits')}</p>
        <button type="button" @click=${onReset}>${t('resetFilters')}</button>
      </div>`
    : emptyView(t('timelineEmpty'));

/** The controls, the bar that leads through the timeline, and the timeline. */
export const stageView = (options: StageOptions): TemplateResult => {
  const {locale, layout, controls, navigator, body, onKey, onFocus} = options;
  const isAside = navigator && (layout === 'vertical' || layout === 'compact');
  return html`<div class="staged ${isAside ? 'aside' : ''}">
    ${controls ?? nothing} ${navigator ?? nothing}
    ${layout === 'horizontal' ? nothing : html`<p class="keys visually-hidden">${locale.t('keys')}</p>`}
    <div class="body ${layout}-body" @keydown=${onKey} @focusin=${onFocus}>${body}</div>
  </div>`;
};
