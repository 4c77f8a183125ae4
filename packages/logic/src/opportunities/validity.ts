import type {RawItem} from '@mitmach/feed';
import type {DayRange} from '../recurrence/index.js';
import {dayIn} from './raw-fields.js';

const isBefore = (value: unknown, day: string): boolean => (dayIn(value) ?? day) < day;
const isAfter = (value: unknown, day: string): boolean => (dayIn(value) ?? day) > day;

const isWithdrawn = (status: unknown): boolean =>
  status === 'paused' || status === 'filled' || status === 'closed';

/**
 * Whether one can still join in: the offer is open, within its validity, its deadline and its last day are not over.
 * A field that is no day, or no status, says nothing. Takes unchecked offers; never throws.
 * @param day ISO date of today
 */
export const isOpenOn =
  (day: string) =>
  ({status, validFrom, validThrough, applicationDeadline, endDate}: RawItem): boolean =>
    !isWithdrawn(status) &&
    !isAfter(validFrom, day) &&
    !isBefore(validThrough, day) &&
    !isBefore(applicationDeadline, day) &&
    !isBefore(endDate, day);

/** Whether an offer is on within days; what says no dates goes on all the time. Takes unchecked offers. */
export const isOnWithin =
  ({from, to}: DayRange) =>
  ({startDate, endDate}: RawItem): boolean =>
    !isAfter(startDate, to) && !isBefore(endDate, from);
