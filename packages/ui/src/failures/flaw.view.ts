import type {Feed, Kind} from '@mitmach/feed';
import {dateTimeFormat} from '@mitmach/logic';
import {nothing, type TemplateResult} from 'lit';
import type {ReadyState} from '../feed/feed-state.js';
import type {Locale} from '../texts/locale.js';
import type {Holes} from '../texts/texts.js';
import type {UiKey} from '../texts/ui.catalogue.js';
import {flawText, noteView} from '../views/status.view.js';
import type {FlawKey} from './failure.catalogue.js';

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
