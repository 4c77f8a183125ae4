import {isAllowedLink} from '@mitmach/feed';
import {html, nothing, type TemplateResult} from 'lit';
import type {FailureReason, FeedState} from '../feed/feed-state.js';
import type {FlawKey} from '../failures/failure.catalogue.js';
import type {Locale} from '../texts/locale.js';
import type {Holes} from '../texts/texts.js';
import type {UiKey} from '../texts/ui.catalogue.js';

/** Why a widget shows nothing: a failed feed, or a fault of its own. */
export type Fault = FailureReason | 'internal';

/** Exactly where there are words for it; they may still be on their way. */
const sentence = (fault: Fault, {has, t}: Locale<UiKey>): string =>
  t(has(fault) ? (fault as UiKey) : 'failed');

/** What is wrong with the data: how long it takes, how old it is, how much has errors; empty until its words are there. */
export const flawText = (key: FlawKey, holes: Holes, {has, t}: Locale<UiKey>): string =>
  has(key) ? t(key as string as UiKey, holes) : '';

/** What the live region says: nothing as long as all goes well. */
export const statusText = (state: FeedState, locale: Locale<UiKey>): string => {
  const {t} = locale;
  if (state.status === 'loading') return state.isSlow ? flawText('loadingSlow', {}, locale) : '';
  if (state.status === 'ready') return '';
  return state.isRetrying ? t('retrying') : sentence(state.reason, locale);
};

/** What the failed state shows and offers. */
export interface Failure {
  readonly fault: Fault;
  readonly isRetrying: boolean;
  /** Address of the feed, for the plain way to the data. */
  readonly url: string | undefined;
  readonly onRetry: () => void;
}

/** A sentence, a button, the plain link, and whatever the page put into the widget as its fallback. */
export const failureView = (failure: Failure, locale: Locale<UiKey>): TemplateResult => {
  const {t} = locale;
  const {fault, isRetrying, url, onRetry} = failure;
  const open = flawText('openFeed', {}, locale);
  if (fault === 'no-source') return html`<slot><p class="status">${sentence(fault, locale)}</p></slot>`;
  return html`
    <div class="status" part="status">
      <p>
        ${sentence(fault, locale)}
        ${open === '' || url === undefined || !isAllowedLink(url) ? nothing : html`<a href=${url}>${open}</a>`}
      </p>
      <button type="button" part="button" aria-disabled=${isRetrying ? 'true' : nothing} @click=${onRetry}>
        ${t(isRetrying ? 'retrying' : 'retry')}
      </button>
    </div>
    <slot></slot>
  `;
};

/** A quiet line under or over a widget. */
export const noteView = (text: string): TemplateResult => html`<p class="note" part="note">${text}</p>`;

/** Says that there is nothing to show; the page may say it in its own words through the slot. */
export const emptyView = (text: string): TemplateResult =>
  html`<slot name="empty"><p class="status" part="status">${text}</p></slot>`;
