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

const isNewer = (a: Entry, b: Entry): boolean =>
  sequenceOf(a) > sequenceOf(b) || (sequenceOf(a) === sequenceOf(b) && modifiedOf(a) > modifiedOf(b));

/** Whether these are not two versions of one event but two events: some programs give all the same UID. */
const isOther = (a: Entry, b: Entry): boolean =>
  sequenceOf(a) === sequenceOf(b) &&
  textOf(a.event, 'summary') !== textOf(b.event, 'summary') &&
  propertyOf(a.event, 'dtstart')?.value !== propertyOf(b.event, 'dtstart')?.value;

interface Sorted {
  readonly newest: readonly Entry[];
  readonly old: readonly Entry[];
}

/** The newest version of each of several entries of which `isSame` tells whether two are the same. */
const newestOf = (entries: readonly Entry[], isSame: (a: Entry, b: Entry) => boolean): Sorted => {
  const newest: Entry[] = [];
  const old: Entry[] = [];
  for (const entry of entries) {
    const index = newest.findIndex((other) => isSame(entry, other));
    const other = newest[index];
    if (!other) newest.push(entry);
    else if (isNewer(entry, other)) old.push(...newest.splice(index, 1, entry));
    else old.push(entry);
  }
  return {newest, old};
};

/** The single date that an entry is about, as written: RECURRENCE-ID. */
const dateOf = ({event}: Entry): string | undefined => propertyOf(event, 'recurrence-id')?.value;

const versionsOf = (uid: string, entries: readonly Entry[]): Versions => {
  const events = newestOf(
    entries.filter((entry) => dateOf(entry) === undefined),
    (a, b) => !isOther(a, b),
  );
  const dates = new Map<string, Entry[]>();
  for (const entry of entries) {
    const date = dateOf(entry);
    if (date !== undefined) dates.set(date, [...(dates.get(date) ?? []), entry]);
  }
  const exceptions = [...dates.values()].map((same) => newestOf(same, () => true));
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
