import {eventLength, isStart, timeFrom} from '@mitmach/logic';
import {isObject, type Inspected, type PlacedItem} from './feed-items.js';
import type {Remark} from './findings.js';

/** Pairs of dates of which the second must not be before the first. */
const periods: readonly (readonly [from: string, to: string])[] = [
  ['validFrom', 'validThrough'],
  ['startDate', 'endDate'],
  ['start', 'end'],
  ['date', 'endDate'],
  ['doorTime', 'start'],
  ['published', 'archiveAfter'],
];

/** Pairs of numbers of which the first must not be above the second. */
const bounds: readonly (readonly [least: string, most: string])[] = [
  ['minimumAge', 'maximumAge'],
  ['placesLeft', 'places'],
  ['remaining', 'capacity'],
];

/** Dates of any precision are compared as far as both go: `2018` is not after `2018-03`. */
const isAfter = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
};

const texts = (raw: PlacedItem['raw'], from: string, to: string): [string, string] | undefined => {
  const [first, second] = [raw[from], raw[to]];
  return typeof first === 'string' && typeof second === 'string' ? [first, second] : undefined;
};

const datesOf = ({raw, path, document}: PlacedItem): Remark[] =>
  periods.flatMap(([from, to]): Remark[] => {
    const dates = texts(raw, from, to);
    if (!dates || !isAfter(...dates)) return [];
    return [
      {
        code: 'end-before-start',
        path: `${path}.${to}`,
        document,
        value: dates[1],
        expected: `${from} ${dates[0]}`,
      },
    ];
  });

const numbersOf = ({raw, path, document}: PlacedItem): Remark[] =>
  bounds.flatMap(([least, most]): Remark[] => {
    const [small, large] = [raw[least], raw[most]];
    if (typeof small !== 'number' || typeof large !== 'number' || small <= large) return [];
    return [
      {
        code: 'more-than-all',
        path: `${path}.${least}`,
        document,
        value: String(small),
        expected: `${most} ${String(large)}`,
      },
    ];
  });

const lastOccurrence = (recurrence: unknown): string | undefined => {
  const occurrences = isObject(recurrence) ? recurrence['occurrences'] : undefined;
  return isObject(occurrences) && typeof occurrences['to'] === 'string' ? occurrences['to'] : undefined;
};

/** Whether an event is over; one that comes again without a known end never is. */
const isPast = (raw: PlacedItem['raw'], today: string): boolean => {
  const {start, recurrence} = raw;
  if (!isStart(start)) return false;
  if (recurrence !== undefined) return (lastOccurrence(recurrence) ?? today) < today;
  return timeFrom(start, eventLength(raw)).lastDay < today;
};

const pastEvents = ({items, today}: Inspected): Remark[] => {
  const events = items.filter(({kind}) => kind === 'events');
  if (events.length === 0 || !events.every(({raw}) => isPast(raw, today))) return [];
  return [{code: 'all-events-past', path: 'events', value: String(events.length)}];
};

const expiry = ({envelope: {expires}, now}: Inspected): Remark[] =>
  expires !== undefined && Date.parse(expires) < now
    ? [{code: 'expired', path: 'expires', value: expires}]
    : [];

/** What cannot be as it is written: ends before starts, more places left than there are, a feed of the past. */
export const contradictions = (inspected: Inspected): Remark[] => [
  ...expiry(inspected),
  ...pastEvents(inspected),
  ...inspected.items.flatMap((item) => [...datesOf(item), ...numbersOf(item)]),
];
