import {dayNumber} from './civil-date.js';
import {milestoneSpan} from './timeline-span.js';
import type {TimelineItem} from './timeline-span.js';

/** The widest gap; what is longer looks the same. */
export const widestGap = 8;

/** The gap that the median of all distances in time gets. */
const usualGap = 2;

const firstDay = (item: TimelineItem): number => {
  const span = milestoneSpan(item);
  return span ? dayNumber(span.first) : NaN;
};

const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
};

/**
 * How far each item stands from the one after it, in proportion to the days between their beginnings: whole steps from
 * 0 to `widestGap`, where 2 is the median distance, so that a pause of a thousand years leaves no empty page. As many
 * numbers as `ordered` has items; the last is 0, as is one beside a date that does not parse.
 */
export function timelineGaps(ordered: readonly TimelineItem[]): readonly number[] {
  const days = ordered.map(firstDay);
  const distances = days.map((day, index) => Math.abs((days[index + 1] ?? NaN) - day) || 0);
  const unit = median(distances.filter((distance) => distance > 0));
  return distances.map((distance) =>
    unit === 0 ? 0 : Math.min(widestGap, Math.round((usualGap * distance) / unit)),
  );
}
