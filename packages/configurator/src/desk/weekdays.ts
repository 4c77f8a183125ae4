import {dateTimeFormat} from '@mitmach/logic';

/** The days of the week as the feed writes them. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const dayParts = ['morning', 'afternoon', 'evening'] as const;

/** A Monday. */
const monday = Date.UTC(2024, 0, 1);

/** The name of a day of the week in a language; empty for what is none. */
export const weekdayName = (day: string, tag: string): string => {
  const index = weekdays.findIndex((name) => name === day);
  if (index < 0) return '';
  return dateTimeFormat(tag, {weekday: 'long', timeZone: 'UTC'}).format(monday + index * 86_400_000);
};
