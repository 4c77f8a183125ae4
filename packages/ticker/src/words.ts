import {dateTimeFormat, formatRelative} from '@mitmach/logic';
import type {TickerContext} from './ticker-context.js';

/** A time as it is written: in the words of now, and in full. */
export interface WrittenTime {
  /** For `<time datetime>`. */
  readonly machine: string;
  /** "2 days ago". */
  readonly words: string;
  /** "20 Nov 2026". */
  readonly date: string;
  /** "20 November 2026 at 10:00". */
  readonly full: string;
}

/** An instant (ms) on the clocks of the feed's zone, and how long ago it is. */
export const writtenTime = (machine: string, {feed, locale, now}: TickerContext): WrittenTime => {
  const at = Date.parse(machine);
  const {timeZone} = feed.envelope;
  const write = (options: Intl.DateTimeFormatOptions): string =>
    dateTimeFormat(locale.tag, {...options, timeZone}).format(at);
  return {
    machine,
    words: formatRelative(now, at, {locale: locale.tag, timeZone}),
    date: write({dateStyle: 'medium'}),
    full: write({dateStyle: 'long', timeStyle: 'short'}),
  };
};
