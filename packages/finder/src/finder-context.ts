import type {Feed} from '@mitmach/feed';
import type {ControlsKey, Locale, TermKey, UiKey} from '@mitmach/ui';
import type {FinderKey} from './finder.catalogue.js';

/** The texts of the finder and of the shared controls in it. */
export type FinderTexts = FinderKey | ControlsKey | TermKey;
/** Their language. */
export type FinderLocale = Locale<FinderTexts | UiKey>;

/** What the models are made from besides the offers. */
export interface FinderContext {
  readonly feed: Feed;
  readonly locale: FinderLocale;
  /** Epoch milliseconds. */
  readonly now: number;
  /** The day it is in the feed's zone, ISO date. */
  readonly today: string;
}
