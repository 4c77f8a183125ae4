import type {Slot} from '@mitmach/logic';
import type {ControlsKey, DetailRow as AnyRow, Locale, TermKey, UiKey} from '@mitmach/ui';
import type {CalendarKey} from '../calendar.catalogue.js';
import type {CalendarContext} from '../calendar-view.js';
import type {DetailKey} from './detail.catalogue.js';

/** The language of an event's detail. */
export type DetailLocale = Locale<CalendarKey | ControlsKey | DetailKey | TermKey | UiKey>;

/** What a detail is made from besides its event. */
export interface DetailContext extends CalendarContext {
  readonly locale: DetailLocale;
  /** The next dates of the series, in order; as many as the caller likes, five are shown. */
  readonly siblings: readonly Slot[];
  /** IANA name of the zone that the reader's own clock is in. */
  readonly readerZone: string;
  /** Absolute address of this event in the page, where there is one to share. */
  readonly link?: string | undefined;
}

export type DetailRowName =
  | 'when'
  | 'formerly'
  | 'where'
  | 'online'
  | 'price'
  | 'registration'
  | 'places'
  | 'dates'
  | 'part-of'
  | 'organizer'
  | 'age'
  | 'languages'
  | 'accessibility'
  | 'topics';

/** What the feed knows about one thing of an event. */
export type DetailRow = AnyRow<DetailRowName>;
