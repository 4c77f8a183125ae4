import type {Feed} from '@mitmach/feed';
import type {ControlsKey, Locale, UiKey} from '@mitmach/ui';
import type {FurtherKey} from './extras/further.catalogue.js';
import type {TickerKey} from './ticker.catalogue.js';

/** All that a ticker may say; what belongs to parts loaded later is there when `locale.has` says so. */
export type TickerTexts = TickerKey | FurtherKey | ControlsKey;
export type TickerLocale = Locale<TickerTexts | UiKey>;

/** What everything on a ticker is worked out from. */
export interface TickerContext {
  readonly feed: Feed;
  readonly locale: TickerLocale;
  /** Epoch milliseconds. */
  readonly now: number;
  /** The day it is in the feed's zone, ISO date. */
  readonly today: string;
  /** Items of several kinds stand side by side, so that each says what it is. */
  readonly isMixed: boolean;
}
