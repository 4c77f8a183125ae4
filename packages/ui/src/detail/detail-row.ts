import type {Feed} from '@mitmach/feed';
import type {TermKey} from '../terms/terms.catalogue.js';
import type {Locale, ShownText} from '../texts/locale.js';
import type {UiKey} from '../texts/ui.catalogue.js';
import type {DetailKey} from './detail.catalogue.js';

/** The language of an item's detail. */
export type DetailLocale = Locale<DetailKey | TermKey | UiKey>;

/** What an item's detail is made from besides the item. */
export interface DetailContext {
  readonly feed: Feed;
  readonly locale: DetailLocale;
}

/** A word on an item's state; `kind` is its class: `off` and `full` warn. */
export interface DetailMark {
  readonly kind: string;
  readonly text: string;
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
  /** Id of the item that it opens. */
  readonly opens?: string;
  /** It is no longer so: struck through. */
  readonly isOff?: boolean;
  /** It adds to the line before it. */
  readonly isQuiet?: boolean;
  /** It begins something of its own, such as a second address. */
  readonly isApart?: boolean;
  /** What changes whether one can come. */
  readonly mark?: DetailMark | undefined;
}

/** What the feed knows about one thing: a label and lines, at least one. */
export interface DetailRow<Name extends string = string> {
  readonly name: Name;
  readonly label: string;
  readonly lines: readonly DetailLine[];
  /** Lines of equal rank: one below the other, or in a flow of small boxes. */
  readonly look?: 'list' | 'chips';
}

/** A line that there may be nothing for. */
export type MaybeLine = DetailLine | undefined;

/** A row with those of its lines that there are; none where there is no line. */
export const rowOf = <Name extends string>(
  name: Name,
  label: string,
  lines: readonly MaybeLine[],
): readonly DetailRow<Name>[] => {
  const given = lines.filter((line) => line !== undefined && line.text.text.trim() !== '') as DetailLine[];
  return given.length === 0 ? [] : [{name, label, lines: given}];
};

/** The same rows, those of several lines as lists. */
export const asList = <Name extends string>(rows: readonly DetailRow<Name>[]): readonly DetailRow<Name>[] =>
  rows.map((row) => (row.lines.length > 1 ? {...row, look: 'list'} : row));

/** The same rows, their lines as small boxes that flow. */
export const asChips = <Name extends string>(rows: readonly DetailRow<Name>[]): readonly DetailRow<Name>[] =>
  rows.map((row) => ({...row, look: 'chips'}));
