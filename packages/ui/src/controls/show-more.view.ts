import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../texts/locale.js';
import type {ControlsKey} from './controls.catalogue.js';

/** How much of a list is shown. */
export interface Shown {
  readonly shown: number;
  readonly total: number;
  /** How many come next. */
  readonly step: number;
  readonly onMore: () => void;
}

/** "3 of 40 shown" and a button for the next ones; nothing where all are shown. */
export const showMoreView = (
  {shown, total, step, onMore}: Shown,
  {t}: Locale<ControlsKey>,
): TemplateResult | typeof nothing =>
  shown >= total
    ? nothing
    : html`<p class="show-more">
        <button type="button" @click=${onMore}>
          ${t('showMore', {count: Math.min(step, total - shown)})}
        </button>
        <span class="note">${t('shownOf', {shown, total})}</span>
      </p>`;
