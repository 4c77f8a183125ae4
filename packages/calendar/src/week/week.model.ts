import {occurrenceOf, type Slot} from '@mitmach/logic';
import {gridModel, type WeekGrid} from './grid.model.js';
import {stackModel, type WeekStack} from './stack.model.js';
import type {WeekContext} from './week-day.model.js';

const DEFAULT_HEADING_LEVEL = 3;

/** What `weekView` shows. */
export type WeekModel = (WeekGrid | WeekStack) & {readonly headingLevel: number};

/**
 * Some days side by side with their hours, or below each other where there is no room for columns; one day is a week
 * with one column. Broken events are left out and not counted.
 * @param slots what is on in these days, in order of start
 * @param days ISO dates that follow each other
 */
export const weekModel = (
  slots: readonly Slot[],
  days: readonly string[],
  context: WeekContext,
): WeekModel => {
  const good = slots.filter((slot) => occurrenceOf(context.feed, slot));
  const model = context.isNarrow ? stackModel : gridModel;
  return {headingLevel: context.headingLevel ?? DEFAULT_HEADING_LEVEL, ...model(good, days, context)};
};
