import {addIsoDays} from '@mitmach/logic';
import type {EventItem} from './events.js';

const two = (number: number): string => String(number).padStart(2, '0');

const categories = ['info', 'course', 'meet', 'action', 'culture', 'sport', 'family', 'festival'];

const numbered = (index: number): EventItem => ({
  id: `stall-${String(index)}`,
  title: {de: `Stand ${String(index + 1)}`, en: `Stall ${String(index + 1)}`},
  categories: [categories[index % categories.length]],
});

/** So many in a single day, from eight in the morning to seven in the evening. */
export const crowdOn = (day: string, count: number): EventItem[] =>
  Array.from({length: count}, (_, index) => {
    const minutes = 480 + ((index * 7) % 660);
    const start = `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
    return {...numbered(index), start, duration: 'PT45M'};
  });

/** So many from a day on, twenty a day. */
export const crowdFrom = (first: string, count: number): EventItem[] =>
  Array.from({length: count}, (_, index) => {
    const day = addIsoDays(first, Math.floor(index / 20));
    return {...numbered(index), start: `${day}T${two(8 + (index % 12))}:00`, duration: 'PT1H'};
  });

const over = (title: string, [start, end]: readonly [string, string], category: string): EventItem => ({
  id: title.toLowerCase().replaceAll(' ', '-'),
  title,
  start,
  end,
  categories: [category],
});

/** What lasts for days and weeks, across the edges of weeks and of the month. */
export const longEvents: readonly EventItem[] = [
  over('Autumn holidays', ['2026-10-26', '2026-11-03'], 'family'),
  over('Camp on the beach', ['2026-11-06', '2026-11-10'], 'family'),
  over('Film festival', ['2026-11-05T18:00', '2026-11-15T23:00'], 'culture'),
  over('Tree planting', ['2026-11-08', '2026-11-09'], 'action'),
  over('Building a boat', ['2026-11-09', '2026-11-21'], 'course'),
  over('Overnight at the club', ['2026-11-13T20:00', '2026-11-14T10:00'], 'meet'),
  over('Turn of the month', ['2026-11-28', '2026-12-02'], 'festival'),
  over('Exhibition', ['2026-10-01', '2027-01-31'], 'culture'),
  over('Clothes collection', ['2026-11-01', '2026-11-30'], 'action'),
  {id: 'talk', title: 'A talk', start: '2026-11-09T19:00', categories: ['info']},
];
