import {slotDays, slotParts} from '@mitmach/logic/opportunities';
import {partOfDayLabel, valueLabel, weekdayLabel} from '../values/index.js';
import type {GuidedContext} from './guided-context.js';
import {chipOf, type Chip} from './chip.model.js';

/** When somebody has time: roughly, and day by day for those who have to be exact. */
export interface Times {
  readonly kind: 'times';
  /** On weekdays and at the weekend; only times that some offer has. */
  readonly spans: readonly {readonly label: string; readonly chips: readonly Chip[]}[];
  /** What the columns are called. */
  readonly parts: readonly string[];
  readonly days: readonly {
    readonly label: string;
    /** By part of the day; undefined where no offer is then. */
    readonly slots: readonly (Chip | undefined)[];
  }[];
  /** Some span is chosen in part, which can only be seen day by day. */
  readonly isExact: boolean;
}

/** Spans of days that are easily said. */
export const spans = {
  guidedWeekdays: slotDays.slice(0, 5),
  guidedWeekend: slotDays.slice(5),
} as const;
export const spanNames = ['guidedWeekdays', 'guidedWeekend'] as const;

/** @param values slots that occur */
export const timesModel = (
  values: readonly string[],
  chosen: readonly string[],
  context: GuidedContext,
): Times => {
  const {locale} = context;
  const inSpans = spanNames.map((span) => ({
    label: locale.t(span),
    chips: slotParts
      .map((part) => {
        const slots = spans[span].map((day) => `${day}-${part}`).filter((slot) => values.includes(slot));
        return chipOf(partOfDayLabel(part, locale), slots, chosen);
      })
      .filter((chip) => chip.values.length > 0),
  }));
  const slotChip = (slot: string): Chip | undefined =>
    values.includes(slot) ? chipOf(valueLabel('availability', slot, context), [slot], chosen) : undefined;
  return {
    kind: 'times',
    spans: inSpans.filter(({chips}) => chips.length > 0),
    parts: slotParts.map((part) => partOfDayLabel(part, locale)),
    days: slotDays.map((day) => ({
      label: weekdayLabel(day, locale, 'short'),
      slots: slotParts.map((part) => slotChip(`${day}-${part}`)),
    })),
    isExact: inSpans.some(({chips}) => chips.some(({state}) => state === 'partly')),
  };
};
