import {slotDays, slotParts} from '@mitmach/logic/opportunities';
import type {FacetGroup, FacetOption} from '@mitmach/ui';
import {partOfDayLabel, weekdayLabel} from '../values/index.js';
import type {FiltersLocale} from './filter-options.js';

/** A part of a day of the week. */
export interface SlotCell extends FacetOption {
  /** "Tuesday evening, 12 offers". */
  readonly name: string;
}

/** The head of a row or column. */
export interface SlotHead {
  /** "Tue". */
  readonly label: string;
  /** "Tue, Tuesday: the whole day". */
  readonly name: string;
  /** "Tuesday". */
  readonly full: string;
  /** All of its slots. */
  readonly values: readonly string[];
  readonly isChosen: boolean;
}

interface SlotRow extends SlotHead {
  readonly cells: readonly SlotCell[];
}

/** When somebody has time: seven days by three parts. */
export interface AvailabilityModel {
  readonly parts: readonly SlotHead[];
  readonly days: readonly SlotRow[];
}

/** Some languages end short names with a full stop. */
const shortName = (day: (typeof slotDays)[number], locale: FiltersLocale): string =>
  weekdayLabel(day, locale, 'short').replace(/\.$/, '');

/** The table of a group that holds all slots. */
export const availabilityModel = ({options}: FacetGroup, locale: FiltersLocale): AvailabilityModel => {
  const {t} = locale;
  const byId = new Map(options.map((option) => [option.id, option]));
  const isChosen = (values: readonly string[]): boolean =>
    values.every((value) => byId.get(value)?.state === 'include');
  const cell = (id: string): SlotCell => {
    const {label = id, count, state = 'off'} = byId.get(id) ?? {};
    const name = count === undefined ? label : t('filtersSlot', {slot: label, count});
    return {id, label, count, state, name};
  };
  const parts = slotParts.map((part): SlotHead => {
    const label = partOfDayLabel(part, locale);
    const values = slotDays.map((day) => `${day}-${part}`);
    return {
      label,
      full: label,
      name: t('filtersEveryDay', {part: label}),
      values,
      isChosen: isChosen(values),
    };
  });
  const days = slotDays.map((day): SlotRow => {
    const full = weekdayLabel(day, locale);
    const values = slotParts.map((part) => `${day}-${part}`);
    const label = shortName(day, locale);
    return {
      label,
      full,
      // What is seen is a word of the name, so that it can be spoken to press it.
      name: t('filtersWholeDay', {day: label === full ? full : `${label}, ${full}`}),
      values,
      isChosen: isChosen(values),
      cells: values.map(cell),
    };
  });
  return {parts, days};
};
