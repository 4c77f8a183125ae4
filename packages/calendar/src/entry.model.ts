import {organizations, resolveLink, type Localized} from '@mitmach/feed';
import {dayOf, isAllDay, nowIn, occurrenceOf, type Occurrence, type Slot} from '@mitmach/logic';
import type {ShownText} from '@mitmach/ui';
import type {CalendarContext} from './calendar-view.js';
import {dateWith, joined, shortDateAndTime, timeOfDay, timeOn, datesInFull} from './event-words.js';

/** Something that changes whether or how one can come, in words. */
export interface Mark {
  readonly kind: 'off' | 'changed' | 'full' | 'note';
  readonly text: string;
}

/** An event at one of its times, as every view shows it. */
export interface EventEntry {
  readonly id: string;
  readonly occurrence: Occurrence;
  readonly title: ShownText;
  /** "19:00"; empty for a whole day. */
  readonly at: string;
  /** What is to be known before all else: cancelled, postponed, sold out … */
  readonly status: Mark | undefined;
  /** It does not take place at this time: its title is struck through. */
  readonly isOff: boolean;
  readonly isPast: boolean;
  /** Its category's colour, a CSS colour that is safe to set. */
  readonly color: string | undefined;
  /** What its button is called: time, title, status, date and place; begins with what can be seen. */
  readonly label: string;
  /** The same where the status stands before the title. */
  readonly chipLabel: string;
}

/** Where one more line fits: an entry as a list shows it. */
export interface EventLine extends EventEntry {
  /** "19:00 – 21:00" on the day it is listed under. */
  readonly time: string;
  /** The day on which it ends, where that is another. */
  readonly until: string | undefined;
  readonly place: ShownText | undefined;
  readonly organization: ShownText | undefined;
  /** Date that was given first. */
  readonly previously: string | undefined;
  readonly notes: readonly Mark[];
  /** Name of the language the title is in, where the reader did not ask for it. */
  readonly onlyIn: string | undefined;
}

const safeColor = /^(#[\da-f]{3,8}|[a-z]+|(rgb|hsl|oklch)\([\d\s.,%/-]+\))$/i;

/** A status that everybody must see, in words. */
const statusOf = ({event}: Occurrence, {locale: {t}}: CalendarContext): Mark | undefined => {
  switch (event.status) {
    case 'cancelled':
      return {kind: 'off', text: t('cancelled')};
    case 'postponed':
      return {kind: 'off', text: t('postponed')};
    case 'rescheduled':
      return {kind: 'changed', text: t('rescheduled')};
    case 'moved-online':
      return {kind: 'changed', text: t('movedOnline')};
    default:
      return event.remaining === 0 ? {kind: 'full', text: t('soldOut')} : undefined;
  }
};

const clocks = new Map<string, {readonly at: number; readonly text: string}>();

/** The wall clock of a zone as a `LocalDateTime`; the same moment is not worked out twice. */
export const wallClockNow = (zone: string, now: number): string => {
  const known = clocks.get(zone);
  if (known?.at === now) return known.text;
  const {year, month, day, hour, minute} = nowIn(zone, now);
  const two = (value: number): string => String(value).padStart(2, '0');
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
  clocks.set(zone, {at: now, text});
  return text;
};

const isOver = ({start, end, lastDay, timeZone}: Occurrence, now: number): boolean => {
  const clock = wallClockNow(timeZone, now);
  if (isAllDay(start)) return lastDay < dayOf(clock);
  return (end ?? start) < clock && (end !== undefined || lastDay < dayOf(clock));
};

/** Where it is, in a word: the place's name, its street, or online. */
export const placeOf = ({event}: Occurrence, {feed, locale}: CalendarContext): ShownText | undefined => {
  const {location, attendance, status} = event;
  if (attendance === 'online' || status === 'moved-online') return {text: locale.t('online')};
  const name: Localized | undefined = location?.name ?? location?.address?.street;
  return name === undefined ? undefined : locale.show(name, feed.envelope.language);
};

/** The name of the organization that invites; its id where the feed does not know it. */
const organizationOf = ({event}: Occurrence, {feed, locale}: CalendarContext): ShownText | undefined => {
  const {organization: id} = event;
  if (id === undefined) return undefined;
  const name = feed.find(organizations, id)?.name;
  return name === undefined ? {text: id} : locale.show(name, feed.envelope.language);
};

const colorOf = ({event}: Occurrence, {feed}: CalendarContext): string | undefined => {
  const [first] = event.categories ?? [];
  const term = feed.envelope.vocabularies?.categories?.find(({id}) => id === first);
  return term?.color !== undefined && safeColor.test(term.color) ? term.color : undefined;
};

/** The event's own page; undefined where it has none that can be linked to. */
export const pageOf = ({occurrence: {event}}: EventEntry, {feed}: CalendarContext): string | undefined =>
  event.url === undefined ? undefined : resolveLink(event.url, feed.url);

/** One time of an event for a view; undefined where the event is broken. */
export const entryOf = (slot: Slot, context: CalendarContext): EventEntry | undefined => {
  const {feed, locale, now} = context;
  const occurrence = occurrenceOf(feed, slot);
  if (!occurrence) return undefined;
  const title = locale.show(occurrence.event.title, feed.envelope.language);
  const status = statusOf(occurrence, context);
  const at = isAllDay(occurrence.start) ? '' : timeOfDay(occurrence.start, locale);
  const rest = [datesInFull(occurrence, locale), placeOf(occurrence, context)?.text];
  const named = (...words: (string | undefined)[]): string => words.filter(Boolean).join(' ');
  const label = joined([named(at, title.text), status?.text, ...rest], locale);
  return {
    id: occurrence.id,
    occurrence,
    title,
    at,
    status,
    isOff: status?.kind === 'off',
    isPast: isOver(occurrence, now),
    color: colorOf(occurrence, context),
    label,
    chipLabel: status ? joined([named(at, status.text, title.text), ...rest], locale) : label,
  };
};

const registrationNotes = ({event, timeZone}: Occurrence, context: CalendarContext): Mark[] => {
  const {locale, now} = context;
  const {deadline, required} = event.registration ?? {};
  if (deadline === undefined) {
    return required ? [{kind: 'note', text: locale.t('registrationRequired')}] : [];
  }
  const clock = wallClockNow(timeZone, now);
  return deadline < clock.slice(0, deadline.length)
    ? [{kind: 'full', text: locale.t('registrationClosed')}]
    : [{kind: 'note', text: locale.t('registerBy', {date: shortDateAndTime(deadline, locale)})}];
};

/** Places left, how and until when to register, and whether it is free: what a list says beside the title. */
const notesOf = (occurrence: Occurrence, context: CalendarContext): Mark[] => {
  const {event} = occurrence;
  const {t} = context.locale;
  const notes: Mark[] = [];
  if (event.remaining) notes.push({kind: 'note', text: t('placesLeft', {count: event.remaining})});
  notes.push(...registrationNotes(occurrence, context));
  if (event.attendance === 'hybrid') notes.push({kind: 'note', text: t('hybrid')});
  if (event.free) notes.push({kind: 'note', text: t('free')});
  return notes;
};

const untilOf = ({lastDay}: Occurrence, {locale}: CalendarContext): string =>
  locale.t('untilDay', {date: dateWith(lastDay, {weekday: 'short', day: 'numeric', month: 'short'}, locale)});

const onlyInOf = ({lang, isForeign}: ShownText, {locale}: CalendarContext): string | undefined =>
  isForeign && lang !== undefined ? locale.nameOfLanguage(lang) : undefined;

/** One time of an event as a line of a list under a day. */
export const lineOf = (slot: Slot, day: string, context: CalendarContext): EventLine | undefined => {
  const entry = entryOf(slot, context);
  if (!entry) return undefined;
  const {occurrence, title} = entry;
  const {locale} = context;
  const {event} = occurrence;
  const place = placeOf(occurrence, context);
  const organization = organizationOf(occurrence, context);
  return {
    ...entry,
    time: timeOn(day, occurrence, locale),
    until: occurrence.lastDay > day ? untilOf(occurrence, context) : undefined,
    place,
    // Many clubs meet at a place of their own name.
    organization: organization?.text === place?.text ? undefined : organization,
    previously: event.previousStart === undefined ? undefined : shortDateAndTime(event.previousStart, locale),
    notes: entry.isPast || entry.isOff ? [] : notesOf(occurrence, context),
    onlyIn: onlyInOf(title, context),
  };
};
