import type {Feed} from '@mitmach/feed';
import type {ControlsKey, Locale, TermKey, UiKey} from '@mitmach/ui';
import type {CalendarKey} from './calendar.catalogue.js';

/** The texts of the calendar and of the shared controls in it. */
export type CalendarTexts = CalendarKey | ControlsKey | TermKey;
/** Their language. */
export type CalendarLocale = Locale<CalendarTexts | UiKey>;

/** What the models are made from besides the events. */
export interface CalendarContext {
  readonly feed: Feed;
  readonly locale: CalendarLocale;
  /** Epoch milliseconds. */
  readonly now: number;
  /** The day it is in the feed's zone, ISO date. */
  readonly today: string;
}

/** The ways to look at a calendar. */
export type ViewName = 'month' | 'week' | 'day' | 'list' | 'next' | 'mini';
