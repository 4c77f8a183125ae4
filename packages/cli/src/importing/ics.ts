import {decodeText} from './decode.js';
import {Gathering} from './entries/gathering.js';
import {shortly, unreadable} from './entries/refusal.js';
import {CalendarClock} from './ics/clock.js';
import {parseCalendar, textOf, type Component} from './ics/components.js';
import {addEvents, placeOf} from './ics/events.js';
import {groupVersions, type Entry} from './ics/versions.js';
import {ZoneFinder} from './ics/zones.js';
import type {Importer} from './importer.js';

/** Entries of calendars that are no events. */
const OTHER_ENTRIES: ReadonlySet<string> = new Set(['vtodo', 'vjournal', 'vfreebusy']);

const nameOf = ({name}: Component): string => name.toUpperCase();

interface Calendars {
  readonly gathering: Gathering;
  readonly cut: ReadonlySet<Component>;
}

interface OpenCalendar {
  readonly zones: ZoneFinder;
  readonly clock: CalendarClock;
  readonly entries: readonly Entry[];
}

/** The events of a calendar; what is none or breaks off is noted. */
const openCalendar = (calendar: Component, {gathering, cut}: Calendars): OpenCalendar => {
  const zones = new ZoneFinder(calendar);
  const clock = new CalendarClock(zones, ZoneFinder.ofCalendar(calendar) ?? gathering.options.timeZone);
  const isCancelled = /^cancel$/i.test(textOf(calendar, 'method'));
  const events: Component[] = [];
  if (cut.has(calendar)) {
    gathering.notes.push({code: 'damaged', place: {line: calendar.line}, detail: 'END:VCALENDAR'});
  }
  for (const component of calendar.components) {
    const place = placeOf(component);
    if (cut.has(component)) gathering.lose('damaged', place, {detail: `END:${nameOf(component)}`});
    else if (component.name === 'vevent') events.push(component);
    else if (OTHER_ENTRIES.has(component.name)) {
      gathering.lose('passed-over', place, {detail: nameOf(component)});
    }
  }
  return {zones, clock, entries: events.map((event) => ({event, clock, isCancelled}))};
};

const noteUnknownZones = ({zones, clock}: OpenCalendar, {notes}: Gathering): void => {
  for (const value of zones.unknown) {
    notes.push({
      code: 'unknown-zone',
      place: {},
      field: 'TZID',
      value: shortly(value),
      detail: clock.timeZone,
    });
  }
};

/**
 * Imports the events of iCalendar files (RFC 5545, RFC 7986): all their times on the clocks of a zone that everybody
 * knows, all-day events with their last day, series with exceptions. Entries marked as private or confidential
 * are never taken, tasks and journals passed over.
 */
export const importIcs: Importer = (data, options) => {
  const {text, notes} = decodeText(data);
  const gathering = new Gathering(data, options);
  gathering.notes.push(...notes);
  const {components, cut, notes: broken} = parseCalendar(text);
  const calendars = components.filter(({name}) => name === 'vcalendar');
  const loose = components.filter(({name}) => name !== 'vcalendar');
  if (calendars.length === 0 && !loose.some(({name}) => name === 'vevent')) {
    return {drafts: [], notes: [...notes, unreadable(text, 'iCalendar')]};
  }
  gathering.notes.push(...broken);
  const outside: Component = {name: 'vcalendar', line: 1, properties: [], components: loose};
  const opened = [...calendars, outside].map((calendar) => openCalendar(calendar, {gathering, cut}));
  for (const versions of groupVersions(opened.flatMap(({entries}) => entries))) {
    addEvents(versions, gathering);
  }
  for (const calendar of opened) noteUnknownZones(calendar, gathering);
  return gathering.imported;
};
