import type {Feed} from '@mitmach/feed';
import type {Occurrence} from '@mitmach/logic';
import {
  onlyInOf,
  plainLanguageOf,
  shownImage,
  textsOf,
  webLink,
  type DetailLine,
  type DetailNotice,
  type DetailText,
  type Shared,
  type ShownImage,
} from '@mitmach/ui';
import type {EventEntry} from '../entry.model.js';
import {backgroundRows} from './background.model.js';
import type {DetailContext, DetailRow} from './detail-row.js';
import {
  placesRows,
  priceRows,
  registerAction,
  registrationRows,
  type RegisterAction,
} from './joining.model.js';
import {footnotesOf, noticeOf} from './texts.model.js';
import {dateRows, whenRows} from './when.model.js';
import {whereRows} from './where.model.js';

/** What of an event can be put into a calendar. */
export interface CalendarOffer {
  readonly feed: Feed;
  readonly occurrence: Occurrence;
  /** This date is still to come and takes place. */
  readonly hasDate: boolean;
  /** It is one of a series that goes on. */
  readonly hasSeries: boolean;
  /** Absolute address of the feed's own iCalendar file. */
  readonly icsUrl: string | undefined;
}

/** Everything that is known of an event at one of its times; what is not known is absent. */
export interface DetailModel {
  /** Id of the occurrence. */
  readonly id: string;
  readonly title: string;
  readonly notice: DetailNotice | undefined;
  /** Name of the language of the title, where only that is in a language the reader did not ask for. */
  readonly onlyIn: string | undefined;
  /** What decides whether one goes. */
  readonly facts: readonly DetailRow[];
  readonly register: RegisterAction | undefined;
  /** The event's own page. */
  readonly page: string | undefined;
  /** Undefined where there is nothing left to put into a calendar. */
  readonly offer: CalendarOffer | undefined;
  readonly image: ShownImage | undefined;
  readonly texts: readonly DetailText[];
  readonly plainLanguage: DetailText | undefined;
  /** What is good to know besides. */
  readonly background: readonly DetailRow[];
  readonly shared: Shared | undefined;
  readonly footnotes: readonly DetailLine[];
}

const offerOf = (
  {occurrence, isOff, isPast}: EventEntry,
  {feed}: DetailContext,
  further: readonly DetailLine[],
): CalendarOffer | undefined => {
  const hasDate = !isOff && !isPast;
  const goesOn = hasDate || further.some((line) => !line.isOff);
  const hasSeries = occurrence.event.recurrence !== undefined && goesOn;
  if (!hasDate && !hasSeries) return undefined;
  return {feed, occurrence, hasDate, hasSeries, icsUrl: webLink(feed.envelope.alternates?.ics, feed)};
};

/**
 * An event at one of its times, with everything that the feed knows of it, for a reader. Links are absolute and of
 * allowed schemes only; a field that is missing or cannot be used leaves nothing behind, not even its label.
 */
export const detailModel = (entry: EventEntry, context: DetailContext): DetailModel => {
  const {id, occurrence, title} = entry;
  const {event} = occurrence;
  const {feed, locale, link} = context;
  const dates = dateRows(entry, context);
  const texts = textsOf(event, context);
  return {
    id,
    title: title.text,
    notice: noticeOf(entry, context),
    onlyIn: texts.some(({onlyIn}) => onlyIn !== undefined) ? undefined : onlyInOf(title, context),
    facts: [whenRows, whereRows, priceRows, registrationRows, placesRows].flatMap((rows) =>
      rows(entry, context),
    ),
    register: registerAction(entry, context),
    page: webLink(event.url, feed),
    offer: offerOf(
      entry,
      context,
      dates.flatMap(({lines}) => lines),
    ),
    image: event.image && shownImage(event.image, feed, locale),
    texts,
    plainLanguage: plainLanguageOf(event, context),
    background: [...dates, ...backgroundRows(entry, context)],
    shared: link === undefined ? undefined : {title: title.text, url: link},
    footnotes: footnotesOf(event, context),
  };
};
