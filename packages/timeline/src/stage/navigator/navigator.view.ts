import type {Locale} from '@mitmach/ui';
import {html, type TemplateResult} from 'lit';
import type {StageKey} from '../stage.catalogue.js';
import type {NavigatorStop} from './navigator.model.js';

/** How the navigator is shown, and what happens on it. */
export interface NavigatorOptions {
  readonly locale: Locale<StageKey>;
  readonly label: string;
  /** Where one is, as an index among the stops. */
  readonly current: number;
  /** The one stop that the tab key reaches. */
  readonly reachable: number;
  readonly onGo: (stop: NavigatorStop) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** A bar of buttons, one tab stop with arrow keys inside (APG, toolbar), that says where one is. */
export const navigatorView = (
  stops: readonly NavigatorStop[],
  {locale, label, current, reachable, onGo, onKey}: NavigatorOptions,
): TemplateResult => html`
  <nav class="navigator" aria-label=${label} part="navigator">
    <div class="stops" role="toolbar" aria-label=${label} @keydown=${onKey}>
      ${stops.map((stop, index) => {
        const onClick = (): void => {
          onGo(stop);
        };
        return html`<button
          type="button"
          class="stop"
          aria-current=${index === current ? 'true' : 'false'}
          tabindex=${index === reachable ? '0' : '-1'}
          @click=${onClick}
        >
          ${stop.label} <span class="count" aria-hidden="true">${stop.count}</span
          ><span class="visually-hidden">${locale.t('milestoneCount', {count: stop.count})}</span>
        </button>`;
      })}
    </div>
  </nav>
`;
