import type {Feed} from '@mitmach/feed';
import type {TimelineOrder} from '@mitmach/logic';
import type {Locale, UiKey} from '@mitmach/ui';
import type {TimelineKey} from './timeline.catalogue.js';

/** The language of a timeline. Its parts bring further texts. */
export type TimelineLocale = Locale<TimelineKey | UiKey>;

/** What the models are made from besides the milestones. */
export interface TimelineContext {
  readonly feed: Feed;
  readonly locale: TimelineLocale;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** How milestones can lie. */
export type LayoutName = 'auto' | 'vertical' | 'alternating' | 'horizontal' | 'compact';
/** What one can jump to. */
export type NavigatorName = 'none' | 'years' | 'phases';

/** What the page says of a timeline, with what it leaves to us filled in. */
export interface TimelineSettings {
  readonly layout: LayoutName;
  readonly order: TimelineOrder;
  readonly navigator: NavigatorName;
  readonly spacing: 'even' | 'proportional';
  /** The controls, in their order. */
  readonly filters: readonly string[];
  /** Filters whose values visitors cannot change. */
  readonly locked: readonly string[];
  readonly phases: readonly string[];
  readonly topics: readonly string[];
  readonly organizations: readonly string[];
  readonly limit: number;
  readonly headingLevel: number;
  /** The timeline's name in the page's address. */
  readonly key: string;
  readonly deepLinks: boolean;
}
