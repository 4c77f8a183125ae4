import {resolveLink} from '@mitmach/feed';
import {instantOf} from '../instant.js';
import {addIsoDays, isAllDay} from '../wall-clock.js';
import type {CalendarDate, CalendarEntry} from './calendar-entry.js';
import {basicTime, exclusiveEnd, formOf} from './calendar-time.js';
import {portableRule} from './recurrence-rule.js';

/** Most characters of a text: a longer address is cut or refused by servers on the way. */
const LONGEST = {title: 200, location: 300, description: 1000};

const shortened = (text: string, longest: number): string => {
  if (text.length <= longest) return text;
  // Half of a character at the end would be none.
  return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
};

/** Both services want an end: where nobody gave one, an event takes no time, or its one day. */
const endOf = (date: CalendarDate): string =>
  exclusiveEnd(date) ?? (isAllDay(date.start) ? addIsoDays(date.start, 1) : date.start);

const address = (page: string, parameters: Readonly<Record<string, string | undefined>>): string => {
  const given = Object.entries(parameters).filter(
    (parameter): parameter is [string, string] => !!parameter[1],
  );
  // Outlook shows the plus signs with which forms write spaces.
  return `${page}?${new URLSearchParams(given).toString().replaceAll('+', '%20')}`;
};

/**
 * A page of Google Calendar with the event filled in. Times are those of the clocks in the event's zone, so that a
 * series keeps them in summer and winter. Of a series it takes the rule alone: dates left out, added or changed
 * need the file. The description is cut at 1,000 characters; a start that does not exist is left out.
 */
export const googleLink = (entry: CalendarEntry): string => {
  const dates = [basicTime(entry.start), basicTime(endOf(entry))];
  const rule = portableRule(entry);
  return address('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: shortened(entry.title, LONGEST.title),
    dates: dates[0] && dates.join('/'),
    ctz: isAllDay(entry.start) || formOf(entry.timeZone) === 'floating' ? undefined : entry.timeZone,
    details: entry.description && shortened(entry.description, LONGEST.description),
    location: entry.location && shortened(entry.location, LONGEST.location),
    recur: rule && `RRULE:${rule}`,
  });
};

const MARKUP: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>'};

/** Outlook takes the description for HTML. */
const asHtml = (text: string): string => text.replace(/[&<>\n]/g, (character) => MARKUP[character] ?? '');

/** A day, an instant, or for an unknown zone a time on the clocks of whoever follows the link. */
const outlookTime = (local: string, timeZone: string): string | undefined => {
  if (basicTime(local) === undefined) return undefined;
  if (isAllDay(local) || formOf(timeZone) === 'floating') return local;
  return new Date(instantOf(local, timeZone)).toISOString().replace('.000', '');
};

/**
 * A page of Outlook on the web with the event filled in: that of private people, or with `isWork` that of companies
 * and schools. It has no parameter for a rule, so that of a series it takes the first date. The description is cut at
 * 1,000 characters; a start that does not exist is left out.
 */
export const outlookLink = (entry: CalendarEntry, {isWork = false} = {}): string => {
  const {start, timeZone, title, description, location} = entry;
  return address(`https://outlook.${isWork ? 'office' : 'live'}.com/calendar/deeplink/compose`, {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: shortened(title, LONGEST.title),
    startdt: outlookTime(start, timeZone),
    enddt: outlookTime(endOf(entry), timeZone),
    allday: isAllDay(start) ? 'true' : undefined,
    body: description && asHtml(shortened(description, LONGEST.description)),
    location: location && shortened(location, LONGEST.location),
  });
};

/** The address under which calendar programs subscribe to a file (`webcal:`); undefined unless it is http or https. */
export const webcalLink = (icsUrl: string): string | undefined => {
  const href = resolveLink(icsUrl, undefined);
  return href && /^https?:/.test(href) ? href.replace(/^https?/, 'webcal') : undefined;
};
