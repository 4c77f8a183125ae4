import type {ControlsKey, Locale, ShownText, TermKey, UiKey} from '@mitmach/ui';
import type {Slot} from '@mitmach/logic';
import type {CalendarKey} from '../calendar.catalogue.js';
import type {CalendarContext} from '../calendar-view.js';
import type {Mark} from '../entry.model.js';
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

/** One line of a row. */
export interface DetailLine {
  readonly text: ShownText;
  /** What belongs to it, on the same line. */
  readonly more?: ShownText | undefined;
  /** For `<time datetime>`. */
  readonly machine?: string | undefined;
  /** Where it leads: absolute and safe to follow. */
  readonly href?: string | undefined;
  /** It leads to a service that the publisher has not chosen, which shall not learn where the visitor comes from. */
  readonly isElsewhere?: boolean;
  /** Id of the occurrence that it opens. */
  readonly opens?: string;
  /** It is no longer so: struck through. */
  readonly isOff?: boolean;
  /** It adds to the line before it. */
  readonly isQuiet?: boolean;
  /** What changes whether one can come. */
  readonly mark?: Mark | undefined;
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

/** What the feed knows about one thing: a label and lines, at least one. */
export interface DetailRow {
  readonly name: DetailRowName;
  readonly label: string;
  readonly lines: readonly DetailLine[];
}

/** A line that there may be nothing for. */
export type MaybeLine = DetailLine | undefined;

/** A row with those of its lines that there are; none where there is no line. */
export const rowOf = (
  name: DetailRowName,
  label: string,
  lines: readonly MaybeLine[],
): readonly DetailRow[] => {
  const given = lines.filter((line) => line !== undefined && line.text.text.trim() !== '') as DetailLine[];
  return given.length === 0 ? [] : [{name, label, lines: given}];
};
