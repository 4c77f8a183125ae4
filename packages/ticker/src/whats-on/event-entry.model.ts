import {type FeedEvent, type Localized} from '@mitmach/feed';
import {
  dateTimeFormat,
  isAllDay,
  occurrenceOf,
  relativeTimeFormat,
  dayNumberOf,
  wallInstant,
  withOffset,
  type Occurrence,
  type StreamItem,
} from '@mitmach/logic';
import type {ShownText} from '@mitmach/ui';
import {entryFrom, type Mark, type TickerEntry} from '../entry.model.js';
import type {TickerContext} from '../ticker-context.js';
import {writtenTime, type WrittenTime} from '../words.js';

const day: Intl.DateTimeFormatOptions = {weekday: 'short', day: 'numeric', month: 'short'};

/** The wall clock is formatted as if it were UTC: no zone can shift it. */
const formatOf = (options: Intl.DateTimeFormatOptions, {locale}: TickerContext): Intl.DateTimeFormat =>
  dateTimeFormat(locale.tag, {...options, timeZone: 'UTC'});

/** Date and time of an event: "Sat, 28 Nov, 14:00 – 18:00". A year is told where it is not this one. */
const whenWords = (occurrence: Occurrence, context: TickerContext): string => {
  const {start, end, firstDay, lastDay} = occurrence;
  const isThisYear = start.slice(0, 4) === context.today.slice(0, 4);
  const date: Intl.DateTimeFormatOptions = isThisYear ? day : {...day, year: 'numeric'};
  if (isAllDay(start) || firstDay !== lastDay) {
    const format = formatOf(date, context);
    const from = wallInstant(firstDay);
    return firstDay === lastDay ? format.format(from) : format.formatRange(from, wallInstant(lastDay));
  }
  const format = formatOf({...date, hour: 'numeric', minute: '2-digit'}, context);
  // What ends in the small hours belongs to the evening: its end would name another day.
  const isOnOneDay = end?.startsWith(firstDay) ?? false;
  return end !== undefined && isOnOneDay
    ? format.formatRange(wallInstant(start), wallInstant(end))
    : format.format(wallInstant(start));
};

const show = (text: Localized, {feed, locale}: TickerContext): ShownText =>
  locale.show(text, feed.envelope.language);

/** Where it is, in a word: the place's name, its street, or online. */
const placeWords = (event: FeedEvent, context: TickerContext): ShownText | undefined => {
  const {location, attendance, status} = event;
  const {t} = context.locale;
  if (status === 'moved-online') return {text: t('movedOnline')};
  if (attendance === 'online') return {text: t('online')};
  const name: Localized | undefined = location?.name ?? location?.address?.street;
  return name === undefined ? undefined : show(name, context);
};

const marksOf = ({status}: FeedEvent, {locale: {t}}: TickerContext): Mark[] => {
  switch (status) {
    case 'cancelled':
      return [{kind: 'alert', text: t('cancelled')}];
    case 'postponed':
      return [{kind: 'alert', text: t('postponed')}];
    case 'rescheduled':
      return [{kind: 'alert', text: t('rescheduled')}];
    default:
      return [];
  }
};

/** "Today", "in 3 days" for days; whatever has begun is on now. */
const startWords = (occurrence: Occurrence, machine: string, context: TickerContext): WrittenTime => {
  const {start} = occurrence;
  const {locale, today, now} = context;
  const written = writtenTime(machine, context);
  const full = formatOf({dateStyle: 'long', ...(!isAllDay(start) && {timeStyle: 'short'})}, context);
  const date = formatOf({dateStyle: 'medium'}, context);
  const wall = wallInstant(start);
  const days = dayNumberOf(start) - dayNumberOf(today);
  const hasBegun = isAllDay(start) ? days < 0 : Date.parse(machine) <= now;
  const inDays = relativeTimeFormat(locale.tag, {numeric: 'auto'}).format(days, 'day');
  const ahead = isAllDay(start) && days < 7 ? inDays : written.words;
  return {
    machine,
    words: hasBegun ? locale.t('onNow') : ahead,
    date: date.format(wall),
    full: full.format(wall),
  };
};

/** When it was announced, where its place in the stream stands for that. */
const announcedTime = (
  {at}: StreamItem,
  {published}: FeedEvent,
  context: TickerContext,
): WrittenTime | undefined =>
  published !== undefined && at === Date.parse(published) ? writtenTime(published, context) : undefined;

/** An event at its next time; undefined where it is broken. */
export const eventEntry = (streamed: StreamItem, context: TickerContext): TickerEntry | undefined => {
  const occurrence = streamed.slot && occurrenceOf(context.feed, streamed.slot);
  if (!occurrence) return undefined;
  const {event, start, timeZone} = occurrence;
  const place = placeWords(event, context);
  const when = {text: whenWords(occurrence, context)};
  const machine = withOffset(start, timeZone) ?? start;
  return entryFrom(
    streamed,
    {
      item: event,
      own: {
        time: announcedTime(streamed, event, context) ?? startWords(occurrence, machine, context),
        kindName: context.isMixed ? context.locale.t('kindEvents') : undefined,
        line: place ? [when, place] : [when],
        marks: marksOf(event, context),
      },
    },
    context,
  );
};
