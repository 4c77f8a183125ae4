import {events} from '@mitmach/feed';
import {
  dayOf,
  fromWallMinutes,
  isAllDay,
  timeFrom,
  wallInstant,
  wallMinutes,
  type Occurrence,
  type Slot,
} from '@mitmach/logic';
import {asList, rowOf, type MaybeLine} from '@mitmach/ui';
import {entryOf, type EventEntry} from '../entry.model.js';
import {datesInFull, shortDateAndTime, timeOfDay, whenInFull, zoneForReader} from '../event-words.js';
import type {DetailContext, DetailRow} from './detail-row.js';

/** How many further dates are shown. */
const MOST_DATES = 5;

/** When the doors open on this date: of a series the feed gives the first date's, as long before its start. */
const doorsOf = ({event, start, recurrence}: Occurrence, {feed}: DetailContext): string | undefined => {
  const {doorTime} = event;
  if (doorTime === undefined || recurrence === undefined) return doorTime;
  const series = feed.find(events, event.id);
  const isOwn = series?.recurrence?.overrides?.[recurrence]?.doorTime !== undefined;
  if (!series || isOwn) return doorTime;
  return fromWallMinutes(wallMinutes(start) - wallMinutes(series.start) + wallMinutes(doorTime));
};

const doorsLine = ({occurrence, isOff}: EventEntry, context: DetailContext): MaybeLine => {
  const doors = doorsOf(occurrence, context);
  if (doors === undefined || isOff) return undefined;
  const {locale} = context;
  const isSameDay = dayOf(doors) === dayOf(occurrence.start);
  const time = isSameDay ? timeOfDay(doors, locale) : shortDateAndTime(doors, locale);
  return {text: {text: locale.t('detailDoors', {time})}, isQuiet: true};
};

/** Clocks that agree today may differ on the day of the event, so that day counts. */
const zoneLine = ({occurrence}: EventEntry, {locale, readerZone}: DetailContext): MaybeLine => {
  const {start, timeZone} = occurrence;
  if (isAllDay(start)) return undefined;
  const zone = zoneForReader({zone: timeZone, now: wallInstant(start), own: readerZone}, locale);
  return zone === undefined ? undefined : {text: {text: locale.t('zone', {zone})}, isQuiet: true};
};

/** When it takes place, in full, and the date that was given first. */
export const whenRows = (entry: EventEntry, context: DetailContext): readonly DetailRow[] => {
  const {occurrence, isOff} = entry;
  const {event, start, end} = occurrence;
  const {feed, locale} = context;
  const {schedulingNote, previousStart} = event;
  const before = previousStart === undefined ? undefined : timeFrom(previousStart, {});
  return [
    ...rowOf('when', locale.t('detailWhen'), [
      {
        text: {text: whenInFull(occurrence, locale)},
        machine: end === undefined ? start : undefined,
        isOff,
      },
      doorsLine(entry, context),
      schedulingNote === undefined
        ? undefined
        : {text: locale.show(schedulingNote, feed.envelope.language), isQuiet: true},
      zoneLine(entry, context),
    ]),
    ...rowOf('formerly', locale.t('detailFormerly'), [
      before && {text: {text: whenInFull(before, locale)}, isOff: true},
    ]),
  ];
};

const timesOf = ({start, end = ''}: Occurrence): string => `${start.slice(10)} ${end.slice(10)}`;

const siblingLine = (slot: Slot, entry: EventEntry, context: DetailContext): MaybeLine => {
  const sibling = entryOf(slot, context);
  if (!sibling) return undefined;
  const {occurrence, status, isOff, id} = sibling;
  const isAtSameTime = timesOf(occurrence) === timesOf(entry.occurrence);
  const words = isAtSameTime ? datesInFull : whenInFull;
  return {text: {text: words(occurrence, context.locale)}, opens: id, mark: status, isOff};
};

/** The next dates of its series; the time of day is said only where it is another one. */
export const dateRows = (entry: EventEntry, context: DetailContext): readonly DetailRow[] => {
  const lines = context.siblings
    .map((slot) => siblingLine(slot, entry, context))
    .filter((line) => line !== undefined && line.opens !== entry.id);
  return asList(rowOf('dates', context.locale.t('detailDates'), lines.slice(0, MOST_DATES)));
};
