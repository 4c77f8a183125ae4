import {isAllowedLink, type Feed, type Kind} from '@mitmach/feed';
import {dateTimeFormat} from '@mitmach/logic';
import {html, nothing, type TemplateResult} from 'lit';
import type {FailureReason, FeedState, ReadyState} from '../feed/feed-state.js';
import type {Locale} from '../texts/locale.js';
import type {UiKey} from '../texts/ui.catalogue.js';

/** Why a widget shows nothing: a failed feed, or a fault of its own. */
export type Fault = FailureReason | 'internal';

/** Exactly where there are words for it; they may still be on their way. */
const sentence = (fault: Fault, {has, t}: Locale<UiKey>): string =>
  t(has(fault) ? (fault as UiKey) : 'failed');

/** What the live region says: nothing as long as all goes well. */
export const statusText = (state: FeedState, locale: Locale<UiKey>): string => {
  const {t} = locale;
  if (state.status === 'loading') return state.isSlow ? t('loadingSlow') : '';
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
  if (fault === 'no-source') return html`<slot><p class="status">${sentence(fault, locale)}</p></slot>`;
  return html`
    <div class="status" part="status">
      <p>
        ${sentence(fault, locale)}
        ${url === undefined || !isAllowedLink(url) ? nothing : html`<a href=${url}>${t('openFeed')}</a>`}
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

/** How old the data is, where newer data cannot be had or the publisher's own date of expiry has passed. */
export const staleView = (
  {feed, staleSince}: ReadyState,
  now: number,
  {tag, t}: Locale<UiKey>,
): TemplateResult | typeof nothing => {
  const {expires, updated, timeZone} = feed.envelope;
  const hasExpired = expires !== undefined && Date.parse(expires) < now;
  if (staleSince === undefined && !hasExpired) return nothing;
  const asOf = updated === undefined ? staleSince : Date.parse(updated);
  if (asOf === undefined) return nothing;
  const format = dateTimeFormat(tag, {dateStyle: 'medium', timeStyle: 'short', timeZone});
  return noteView(t('stale', {date: format.format(asOf)}));
};

/** How many items have errors and are missing. */
export const lostView = (
  feed: Feed,
  kinds: readonly Kind[],
  {t}: Locale<UiKey>,
): TemplateResult | typeof nothing => {
  const count = kinds.reduce((sum, kind) => sum + feed.lost(kind), 0);
  return count === 0 ? nothing : noteView(t('lost', {count}));
};

/** Says that there is nothing to show; the page may say it in its own words through the slot. */
export const emptyView = (text: string): TemplateResult =>
  html`<slot name="empty"><p class="status" part="status">${text}</p></slot>`;
