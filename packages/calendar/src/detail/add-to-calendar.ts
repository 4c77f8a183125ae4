import {events, type Localized} from '@mitmach/feed';
import {dayOf} from '@mitmach/logic';
import type * as calendarExport from '@mitmach/logic/export';
import {Part} from '@mitmach/ui';
import type {ReactiveControllerHost} from 'lit';
import type {CalendarOffer} from './detail.model.js';
import type {DetailLocale} from './detail-row.js';

/** What goes into the file: this date alone, or the whole series. */
export type OfferedPart = 'date' | 'series';

/** Pages of calendars on the web with this date filled in, and the address to subscribe to. */
export interface CalendarTargets {
  readonly google: string;
  readonly outlook: string;
  readonly office: string;
  /** `webcal:` address of all events; undefined where the feed has no iCalendar file. */
  readonly subscription: string | undefined;
}

/** An iCalendar file. */
interface CalendarFile {
  readonly name: string;
  readonly text: string;
}

/** The browser needs the address until it has begun to save; how soon that is, it does not tell. */
const KEPT_FOR = 60_000;

const LONGEST_NAME = 60;

const spellings: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
};

/**
 * A file name that every system takes: ASCII letters, digits and hyphens, at most 60 characters before the date and
 * the ending. A title in another script leaves the date alone.
 */
export const fileName = (title: string, day: string): string => {
  const words = title
    .toLowerCase()
    .replace(/[äöüßæøå]/g, (letter) => spellings[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, '');
  return `${words === '' ? 'event' : words}-${day}.ics`;
};

/** Lets the browser save a file; nothing of it leaves the page. */
const saveFile = ({name, text}: CalendarFile): void => {
  const address = URL.createObjectURL(new Blob([text], {type: 'text/calendar;charset=utf-8'}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT_FOR);
};

type Writer = typeof calendarExport;

const showing =
  ({feed}: CalendarOffer, {show}: DetailLocale) =>
  (text: Localized): string =>
    show(text, feed.envelope.language).text;

/** @param now epoch milliseconds */
const fileOf = (
  {calendarEntryOf, writeCalendar}: Writer,
  {offer, part}: {readonly offer: CalendarOffer; readonly part: OfferedPart},
  {locale, now}: {readonly locale: DetailLocale; readonly now: number},
): CalendarFile => {
  const {feed, occurrence} = offer;
  const series = part === 'series' ? feed.find(events, occurrence.event.id) : undefined;
  const entry = calendarEntryOf(series ?? occurrence, {feed, show: showing(offer, locale)});
  return {name: fileName(entry.title, dayOf(entry.start)), text: writeCalendar([entry], {now})};
};

/**
 * Puts events into a visitor's calendar: as a file, or by the page of a calendar on the web. What writes them is
 * loaded when a visitor opens the choice; until then there are no addresses.
 */
export class AddToCalendar {
  readonly #writer: Part<Writer>;
  #isOpened = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#writer = new Part(host, () => import('@mitmach/logic/export'));
  }

  /** What is needed could not be loaded. */
  get hasFailed(): boolean {
    return this.#writer.hasFailed;
  }

  /** A visitor looks at the choice: what it needs is loaded, and the host is rendered when it is there. */
  readonly open = (): void => {
    this.#isOpened = true;
    this.#writer.retry();
    void this.#writer.loaded();
  };

  /** Where to add this date; undefined as long as nobody asked for it, or it is on its way. */
  targets(offer: CalendarOffer, locale: DetailLocale): CalendarTargets | undefined {
    const writer = this.#isOpened ? this.#writer.value : undefined;
    if (!writer) return undefined;
    const {calendarEntryOf, googleLink, outlookLink, webcalLink} = writer;
    const {feed, occurrence, icsUrl} = offer;
    const entry = calendarEntryOf(occurrence, {feed, show: showing(offer, locale)});
    return {
      google: googleLink(entry),
      outlook: outlookLink(entry),
      office: outlookLink(entry, {isWork: true}),
      subscription: icsUrl === undefined ? undefined : webcalLink(icsUrl),
    };
  }

  /** Lets the browser save this date, or the series with its exceptions, as a file. */
  async save(offer: CalendarOffer, part: OfferedPart, locale: DetailLocale): Promise<void> {
    const writer = await this.#writer.loaded();
    if (writer) saveFile(fileOf(writer, {offer, part}, {locale, now: Date.now()}));
  }
}
