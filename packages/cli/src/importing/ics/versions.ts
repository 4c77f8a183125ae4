import type {CalendarClock} from './clock.js';
import {propertyOf, textOf, type Component} from './components.js';

/** A VEVENT and the clock of its calendar. */
export interface Entry {
  readonly event: Component;
  readonly clock: CalendarClock;
  /** The whole calendar is a message that its events do not take place (METHOD:CANCEL). */
  readonly isCancelled: boolean;
}

/** What the VEVENTs of one UID say together. */
export interface Versions {
  /** Empty where there is none. */
  readonly uid: string;
  /** The event itself; several where different events share one UID, none where only dates of a series are there. */
  readonly events: readonly Entry[];
  /** Single dates of the series, each in its newest version. */
  readonly exceptions: readonly Entry[];
  /** Older versions of the same. */
  readonly old: readonly Entry[];
}

const sequenceOf = ({event}: Entry): number => Number(propertyOf(event, 'sequence')?.value ?? 0) || 0;

/** `20261128T180000Z`: as text in the order of time. */
const modifiedOf = ({event}: Entry): string =>
  propertyOf(event, 'last-modified')?.value ?? propertyOf(event, 'dtstamp')?.value ?? '';

interface Sorted {
  readonly newest: readonly Entry[];
  readonly old: readonly Entry[];
}

const startOf = ({event}: Entry): string => propertyOf(event, 'dtstart')?.value ?? '';

/**
 * The newest version of an event, and what is older. Entries with one SEQUENCE and several starts are no versions of one
 * event but several events: some programs give all dates of a series, or all there are, the same UID.
 */
const newestEvents = (entries: readonly Entry[]): Sorted => {
  const highest = entries.reduce((most, entry) => Math.max(most, sequenceOf(entry)), 0);
  const old = entries.filter((entry) => sequenceOf(entry) < highest);
  const newest = new Map<string, Entry>();
  for (const entry of entries.filter((one) => sequenceOf(one) === highest)) {
    const start = startOf(entry);
    const other = newest.get(start);
    const isBest = !other || modifiedOf(entry) > modifiedOf(other);
    if (isBest) newest.set(start, entry);
    if (other) old.push(isBest ? other : entry);
  }
  return {newest: [...newest.values()], old};
};

const isNewer = (a: Entry, b: Entry): boolean =>
  sequenceOf(a) > sequenceOf(b) || (sequenceOf(a) === sequenceOf(b) && modifiedOf(a) > modifiedOf(b));

/** The newest version of one date of a series. */
const newestDate = (entries: readonly Entry[]): Sorted => {
  const newest = entries.reduce((best, entry) => (isNewer(entry, best) ? entry : best));
  return {newest: [newest], old: entries.filter((entry) => entry !== newest)};
};

/** The single date that an entry is about, as written: RECURRENCE-ID. */
const dateOf = ({event}: Entry): string | undefined => propertyOf(event, 'recurrence-id')?.value;

const versionsOf = (uid: string, entries: readonly Entry[]): Versions => {
  const events = newestEvents(entries.filter((entry) => dateOf(entry) === undefined));
  const dates = new Map<string, Entry[]>();
  for (const entry of entries) {
    const date = dateOf(entry);
    if (date === undefined) continue;
    const same = dates.get(date);
    if (same) same.push(entry);
    else dates.set(date, [entry]);
  }
  const exceptions = [...dates.values()].map(newestDate);
  return {
    uid,
    events: events.newest,
    exceptions: exceptions.flatMap(({newest}) => newest),
    old: [...events.old, ...exceptions.flatMap(({old}) => old)],
  };
};

/** Puts the VEVENTs of a file together by UID, in the order of the file; of two versions the newer counts. */
export const groupVersions = (entries: readonly Entry[]): readonly Versions[] => {
  const groups = new Map<string, Entry[]>();
  entries.forEach((entry, index) => {
    const uid = textOf(entry.event, 'uid');
    const key = uid === '' ? `\0${index}` : uid;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  });
  return [...groups].map(([key, group]) => versionsOf(key.startsWith('\0') ? '' : key, group));
};
