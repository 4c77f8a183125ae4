import {isAllDay, wallMinutes} from '@mitmach/logic';
import type {Gathering} from '../entries/gathering.js';
import {shortly} from '../entries/refusal.js';
import type {Fields} from '../entries/untyped.js';
import {stableId} from '../ids.js';
import type {Place} from '../importer.js';
import {inZone, type ZonedTime} from './clock.js';
import {propertyOf, textOf, type Component} from './components.js';
import {eventFields} from './event-fields.js';
import {readSeries, readSlot, type SeriesContext} from './series.js';
import {readSpan, type Span} from './span.js';
import type {Entry, Versions} from './versions.js';

/** Where a component stands, and what it is called. */
export const placeOf = (component: Component): Place => {
  const item = shortly(textOf(component, 'summary'));
  return {line: component.line, ...(item && {item})};
};

const isPrivate = ({event}: Entry): boolean => /^(private|confidential)$/i.test(textOf(event, 'class'));

/** A VEVENT that was read as if it took place once. */
interface SingleEvent {
  readonly item: Fields;
  readonly span: Span;
}

const readSingle = (entry: Entry, gathering: Gathering): SingleEvent | undefined => {
  const place = placeOf(entry.event);
  const reader = gathering.reader(place);
  const span = readSpan(entry.event, entry.clock, reader);
  if (!span) {
    gathering.lose('missing-field', place, {field: 'start'});
    return undefined;
  }
  return {span, item: gathering.read({kind: 'events', fields: eventFields}, {...entry, span}, reader)};
};

/** Said of the whole series alone. */
const OF_SERIES: ReadonlySet<string> = new Set(['start', 'end', 'timeZone', 'updated', 'sequence']);

const minutesOf = ({start, end}: Fields): number | undefined =>
  typeof start === 'string' && typeof end === 'string' ? wallMinutes(end) - wallMinutes(start) : undefined;

/** The times of an exception on the clocks of its series, as far as they are others than the series has. */
const timesOf = ({span: {start, end}}: SingleEvent, slot: string, series: SingleEvent): Fields => {
  const {timeZone} = series.span.start;
  const onClocks = (local: string): string => inZone({local, timeZone: start.timeZone}, timeZone);
  const times: Fields = {start: onClocks(start.local), ...(end !== undefined && {end: onClocks(end)})};
  const hasOwnLength = end !== undefined && minutesOf(times) !== minutesOf(series.item);
  return {
    ...(times['start'] !== slot && {start: times['start']}),
    ...(hasOwnLength && {end: times['end']}),
  };
};

/** What is different about one date of a series. */
const differences = (exception: SingleEvent, slot: string, series: SingleEvent): Fields => {
  const fields = Object.entries(exception.item).filter(
    ([name, value]) => !OF_SERIES.has(name) && JSON.stringify(value) !== JSON.stringify(series.item[name]),
  );
  return {...timesOf(exception, slot, series), ...Object.fromEntries(fields)};
};

const noteRange = ({event}: Entry, gathering: Gathering): void => {
  const range = propertyOf(event, 'recurrence-id')?.parameters.get('range');
  if (range === undefined) return;
  const value = `RANGE=${range}`;
  gathering.notes.push({code: 'bad-value', place: placeOf(event), field: 'RECURRENCE-ID', value});
};

/** Reads the single dates of a series that are others than its rule says, and those that nobody is to see. */
const readExceptions = (
  exceptions: readonly Entry[],
  series: SingleEvent,
  gathering: Gathering,
): Pick<SeriesContext, 'overrides' | 'excluded'> => {
  const overrides: Record<string, Fields> = {};
  const excluded: string[] = [];
  for (const entry of exceptions) {
    const place = placeOf(entry.event);
    const id = propertyOf(entry.event, 'recurrence-id');
    const slot = id && readSlot(id.value, id, {start: series.span.start, clock: entry.clock});
    noteRange(entry, gathering);
    if (slot === undefined) {
      gathering.lose('bad-date', place, {field: 'RECURRENCE-ID', value: shortly(id?.value ?? '')});
    } else if (isPrivate(entry)) {
      gathering.lose('private', place);
      excluded.push(slot);
    } else {
      const exception = readSingle(entry, gathering);
      const fields = exception ? differences(exception, slot, series) : {};
      if (Object.keys(fields).length > 0) overrides[slot] = fields;
    }
  }
  return {overrides, excluded};
};

const addSeries = (entry: Entry, {uid, exceptions}: Versions, gathering: Gathering): void => {
  const {event, clock} = entry;
  const series = readSingle(entry, gathering);
  if (!series) return;
  const place = placeOf(event);
  const {start} = series.span;
  const context = {
    start,
    clock,
    reader: gathering.reader(place),
    ...readExceptions(exceptions, series, gathering),
  };
  const recurrence = readSeries(event, context);
  const item: Fields = {...series.item, ...(recurrence && {recurrence})};
  const id = stableId({kind: 'events', own: uid, title: item['title'], start: start.local});
  gathering.addItem('events', id, {item, place});
};

const startId = (uid: string, {local}: ZonedTime): string =>
  uid === '' ? '' : `${uid}@${isAllDay(local) ? local : local.slice(0, 16)}`;

/** A date of a series that is not there itself: it stands alone. */
const addAlone = (entry: Entry, {uid}: Versions, gathering: Gathering): void => {
  const single = readSingle(entry, gathering);
  const slot = propertyOf(entry.event, 'recurrence-id');
  if (!single) return;
  const {item, span} = single;
  const id = stableId({
    kind: 'events',
    own: startId(uid, (slot && entry.clock.read(slot)) ?? span.start),
    title: item['title'],
    start: span.start.local,
  });
  gathering.addItem('events', id, {item, place: placeOf(entry.event)});
};

/** Takes up entries each for itself; `events` of different contents that share a UID lose it. */
const addEach = (versions: Versions, gathering: Gathering): void => {
  const {events, exceptions} = versions;
  for (const entry of events) addSeries(entry, {...versions, uid: '', exceptions: []}, gathering);
  for (const entry of exceptions) addAlone(entry, versions, gathering);
};

const loseEach = (
  entries: readonly Entry[],
  code: 'private' | 'duplicate-id',
  gathering: Gathering,
): void => {
  for (const {event} of entries) {
    const uid = code === 'duplicate-id' ? {field: 'UID', value: shortly(textOf(event, 'uid'))} : {};
    gathering.lose(code, placeOf(event), uid);
  }
};

/**
 * Takes up what the VEVENTs of one UID say: a single event or a series with its exceptions, dates whose series is not
 * there, or several events to which a program gave the same UID.
 */
export const addEvents = (versions: Versions, gathering: Gathering): void => {
  const {events, exceptions, old} = versions;
  const [series, ...others] = events;
  loseEach(old, 'duplicate-id', gathering);
  if (series && others.length === 0) {
    if (isPrivate(series)) loseEach([series, ...exceptions], 'private', gathering);
    else addSeries(series, versions, gathering);
    return;
  }
  const isShown = (entry: Entry): boolean => !isPrivate(entry);
  loseEach([...events, ...exceptions].filter(isPrivate), 'private', gathering);
  addEach({...versions, events: events.filter(isShown), exceptions: exceptions.filter(isShown)}, gathering);
};
