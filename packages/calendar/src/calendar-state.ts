import {
  addIsoDays,
  addIsoMonths,
  dayNumberOf,
  firstWeekday,
  isoDay,
  monthRange,
  parseDate,
  weekOf,
} from '@mitmach/logic';
import type {FragmentState} from '@mitmach/ui';
import type {CalendarLocale, ViewName} from './calendar-view.js';
import {dateInFull, daySpan, monthName} from './event-words.js';
import {filterNames, type FilterName, type Search} from './filters/filter-names.js';
import {whenNames, whenRange, type WhenName} from './filters/when.js';
import {monthGridRange} from './month/month.model.js';

/** What a visitor looks at: as it stands in the page's address. */
export interface CalendarState {
  readonly view: ViewName;
  /** The day that the view is about, ISO date. */
  readonly date: string;
  readonly when: WhenName | '';
  readonly search: Search;
  /** The day that is open, ISO date. */
  readonly day: string | undefined;
  /** The event that is open, by the id of its occurrence. */
  readonly open: string | undefined;
}

/** What the page says, for where the visitor has not chosen. */
export interface CalendarDefaults {
  readonly view: ViewName;
  readonly views: readonly ViewName[];
  readonly date: string;
  readonly when: WhenName | '';
  /** The filters that the visitor may change; what the address says of others is not heard. */
  readonly filters: readonly FilterName[];
  /** Values of filters that the visitor may change. */
  readonly choices: Readonly<Partial<Record<FilterName, readonly string[]>>>;
}

/** An absent entry in the fragment means the page's default; this means that the visitor chose none. */
export const noneChosen = '-';

const dayIn = (text: string | undefined): string | undefined =>
  text !== undefined && parseDate(text) ? text : undefined;

const chosenIn = (text: string | undefined, preset: readonly string[] | undefined): readonly string[] => {
  if (text === undefined) return preset ?? [];
  return text === noneChosen ? [] : text.split(',').filter(Boolean);
};

const whenIn = (text: string | undefined, preset: WhenName | ''): WhenName | '' =>
  text === undefined ? preset : (whenNames.find((name) => name === text) ?? '');

/** The state from the fragment and the page's own options; what cannot be read in a fragment counts as absent. */
export const stateFrom = (fragment: FragmentState, defaults: CalendarDefaults): CalendarState => {
  const {view, date, day, open, q, when} = fragment;
  const choices = filterNames
    .filter((name) => name !== 'text' && name !== 'when' && defaults.filters.includes(name))
    .map((name): [string, readonly string[]] => [name, chosenIn(fragment[name], defaults.choices[name])])
    .filter(([, values]) => values.length > 0);
  return {
    view: defaults.views.find((name) => name === view) ?? defaults.view,
    date: dayIn(date) ?? defaults.date,
    when: defaults.filters.includes('when') ? whenIn(when, defaults.when) : defaults.when,
    search: {
      text: defaults.filters.includes('text') ? (q ?? '').slice(0, 200) : '',
      choices: Object.fromEntries(choices),
    },
    day: dayIn(day),
    open,
  };
};

/** How far ahead a list looks. */
const listDays = 366;

/** The days of which a view has to know what is on, both inclusive. */
export const shownRange = (
  {view, date, when}: CalendarState,
  {tag, today}: {readonly tag: string; readonly today: string},
): {readonly from: string; readonly to: string} => {
  switch (view) {
    case 'month':
    case 'mini':
      return monthGridRange(date, tag);
    case 'week': {
      const {days} = weekOf(date, firstWeekday(tag));
      return {from: days[0] ?? date, to: days[6] ?? date};
    }
    case 'day':
      return {from: date, to: date};
    case 'next':
    case 'list':
      return when === '' ? {from: date, to: addIsoDays(date, listDays)} : whenRange(when, today);
  }
};

/** The days that a view is about, both inclusive: a month without its neighbours' days. */
export const periodOf = (
  state: CalendarState,
  reader: {readonly tag: string; readonly today: string},
): {readonly from: string; readonly to: string} =>
  state.view === 'month' || state.view === 'mini' ? monthRange(state.date) : shownRange(state, reader);

/** What the period is called: "November 2026", "16 – 22 November 2026", "From 22 November 2026". */
export const periodName = (state: CalendarState, today: string, locale: CalendarLocale): string => {
  const {view, date, when} = state;
  switch (view) {
    case 'month':
    case 'mini':
      return monthName(date, locale);
    case 'week': {
      const {from, to} = shownRange(state, {tag: locale.tag, today});
      return daySpan(from, to, locale);
    }
    case 'day':
      return dateInFull(date, locale);
    case 'next':
    case 'list': {
      if (when === '') return locale.t('from', {date: daySpan(date, date, locale)});
      const {from, to} = whenRange(when, today);
      return from === to ? dateInFull(from, locale) : daySpan(from, to, locale);
    }
  }
};

/** The date that "previous" (-1) or "next" (1) leads to. A list goes on at the beginning of a month. */
export const steppedDate = ({view, date}: CalendarState, step: 1 | -1): string => {
  switch (view) {
    case 'week':
      return isoDay(dayNumberOf(date) + 7 * step);
    case 'day':
      return isoDay(dayNumberOf(date) + step);
    case 'list':
    case 'next': {
      const {from} = monthRange(date);
      return step < 0 && date !== from ? from : addIsoMonths(from, step);
    }
    default:
      return addIsoMonths(date, step);
  }
};
