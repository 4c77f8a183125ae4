import {isAllowedLink, type Feed, type Kind} from '@mitmach/feed';
import {dateTimeFormat} from '@mitmach/logic';
import {html, nothing, type TemplateResult} from 'lit';
import type {FailureReason, FeedState, ReadyState} from '../feed/feed-state.js';
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
const flawText = (key: FlawKey, holes: Holes, {has, t}: Locale<UiKey>): string =>
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

/** Something that is wrong with data that are shown all the same. */
export interface Flaw {
  readonly key: FlawKey;
  readonly holes: Holes;
}

/** How old the data is, where newer data cannot be had or the publisher's own date of expiry has passed. */
export const ageOf = ({feed, staleSince}: ReadyState, now: number, tag: string): Flaw | undefined => {
  const {expires, updated, timeZone} = feed.envelope;
  const hasExpired = expires !== undefined && Date.parse(expires) < now;
  if (staleSince === undefined && !hasExpired) return undefined;
  // NaN where the publisher names no time, or one that no clock here shows.
  const since = Date.parse(updated ?? '') || staleSince;
  if (since === undefined) return undefined;
  const format = dateTimeFormat(tag, {dateStyle: 'medium', timeStyle: 'short', timeZone});
  return {key: staleSince === undefined ? 'expired' : 'stale', holes: {date: format.format(since)}};
};

/** How many items have errors and are missing. */
export const lossOf = (feed: Feed, kinds: readonly Kind[]): Flaw | undefined => {
  const count = kinds.reduce((sum, kind) => sum + feed.lost(kind), 0);
  return count === 0 ? undefined : {key: 'lost', holes: {count}};
};

/** What is wrong, in a quiet line; nothing as long as the words are on their way. */
export const flawView = (flaw: Flaw | undefined, locale: Locale<UiKey>): TemplateResult | typeof nothing => {
  const words = flaw ? flawText(flaw.key, flaw.holes, locale) : '';
  return words === '' ? nothing : noteView(words);
};

/** Says that there is nothing to show; the page may say it in its own words through the slot. */
export const emptyView = (text: string): TemplateResult =>
  html`<slot name="empty"><p class="status" part="status">${text}</p></slot>`;
