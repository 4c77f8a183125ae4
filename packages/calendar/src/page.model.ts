import {firstWeekday, weekOf, type DayRange, type Slot} from '@mitmach/logic';
import type {FacetGroup} from '@mitmach/ui';
import {findEvents, isSearching, nextEvent, type CalendarQuery, type EventSource} from './calendar-finder.js';
import {periodName, periodOf, shownRange, type CalendarState} from './calendar-state.js';
import type {CalendarContext, ViewName} from './calendar-view.js';
import type {EventLine} from './entry.model.js';
import {dateInFull, zoneForReader} from './event-words.js';
import type {FilterName} from './filters/filter-names.js';
import {whenRange} from './filters/when.js';
import {dayLines, listModel, longRunningLines, type ListModel} from './list/list.model.js';
import {isLongRunning, monthModel, type MonthModel} from './month/month.model.js';

/** What the page and the place say of how to show a calendar. */
export interface PageOptions {
  readonly views: readonly ViewName[];
  /** Dots instead of events in a month, and the day under it. */
  readonly isNarrow: boolean;
  /** Everything is shown in full, on paper. */
  readonly isPrinting: boolean;
  /** How many events a list shows. */
  readonly limit: number;
  /** The controls there are, and those whose value the visitor cannot change. */
  readonly filters: readonly FilterName[];
  readonly locked: readonly string[];
  readonly areFiltersOpen: boolean;
  /** The reader's own zone. */
  readonly zone: string;
}

/** A day that is open: its events, those that last longer included. */
export interface DayModel {
  readonly day: string;
  /** "Saturday, 28 November 2026, 3 events". */
  readonly label: string;
  readonly lines: readonly EventLine[];
}

/** Why nothing is shown, and where there is something. */
interface Emptiness {
  /** `pending`: the filters are on their way. */
  readonly why: 'feed' | 'filters' | 'period' | 'pending';
  /** The next day on which there is something, ISO date. */
  readonly next: string | undefined;
}

/** A calendar as it is shown. */
export interface PageModel {
  readonly state: CalendarState;
  readonly title: string;
  /** "November 2026, 24 events". */
  readonly announcement: string;
  /** What is on in the period that the view is about. */
  readonly slots: readonly Slot[];
  readonly month: MonthModel | undefined;
  readonly list: ListModel | undefined;
  /** What a week or a day shows, and its days. */
  readonly hours: {readonly slots: readonly Slot[]; readonly days: readonly string[]} | undefined;
  readonly longRunning: readonly EventLine[];
  /** The day under a month of dots. */
  readonly panel: DayModel | undefined;
  /** The day that is open in the dialog. */
  readonly opened: DayModel | undefined;
  readonly groups: readonly FacetGroup[];
  readonly empty: Emptiness | undefined;
  /** The zone whose times are shown, where the reader's clock shows another time. */
  readonly zone: string | undefined;
}

interface Found {
  readonly slots: readonly Slot[];
  readonly context: CalendarContext;
  readonly state: CalendarState;
  readonly options: PageOptions;
}

const touches =
  ({from, to}: DayRange) =>
  ({firstDay, lastDay}: Slot): boolean =>
    firstDay <= to && lastDay >= from;

const dayModel = (day: string, slots: readonly Slot[], context: CalendarContext): DayModel => {
  const lines = dayLines(slots, day, context);
  const {locale} = context;
  return {
    day,
    label: locale.t('dayEvents', {date: dateInFull(day, locale), count: lines.length}),
    lines,
  };
};

const room = 4;

const monthOf = ({slots, context, state, options}: Found): MonthModel | undefined => {
  const {view, date} = state;
  if (view !== 'month' && view !== 'mini') return undefined;
  const hasDots = view === 'mini' || (options.isNarrow && !options.isPrinting);
  return monthModel(slots, context, {current: date, room: hasDots ? 0 : room});
};

/** On paper every view is a list of all there is; under a month, whose days have no room for places. */
const listOf = ({slots, context, state, options}: Found, period: DayRange): ListModel | undefined => {
  const isList = state.view === 'list' || state.view === 'next';
  if (!isList && !options.isPrinting) return undefined;
  const limit = options.isPrinting && state.view !== 'next' ? Infinity : options.limit;
  return listModel(slots.filter(touches(period)), context, {from: period.from, limit});
};

const hoursOf = ({slots, context, state, options}: Found): PageModel['hours'] => {
  const {view, date} = state;
  if ((view !== 'week' && view !== 'day') || options.isPrinting) return undefined;
  const {days} = weekOf(date, firstWeekday(context.locale.tag));
  return {slots: slots.filter((slot) => !isLongRunning(slot)), days: view === 'day' ? [date] : days};
};

const panelOf = ({slots, context, state, options}: Found): DayModel | undefined => {
  const {view, date} = state;
  const hasPanel = view === 'mini' || (view === 'month' && options.isNarrow);
  return hasPanel && !options.isPrinting ? dayModel(date, slots, context) : undefined;
};

/** Only the filters that decide something now: counting all of them for a closed panel would be for nothing. */
const neededFilters = (state: CalendarState, {filters, areFiltersOpen}: PageOptions): FilterName[] =>
  areFiltersOpen ? [...filters] : (Object.keys(state.search.choices) as FilterName[]);

/** What is shown of a feed's events, from what the visitor looks at. */
export const pageModel = (
  source: EventSource,
  context: CalendarContext,
  {state, options}: {readonly state: CalendarState; readonly options: PageOptions},
): PageModel => {
  const {feed, locale, now, today} = context;
  const reader = {tag: locale.tag, today};
  const range = shownRange(state, reader);
  const query: CalendarQuery = {range, search: state.search, names: neededFilters(state, options)};
  const {slots: all, counts} = findEvents(source, feed, query);
  const slots = state.when === '' ? all : all.filter(touches(whenRange(state.when, today)));
  const found: Found = {slots, context, state, options};
  const title = periodName(state, today, locale);
  const within = slots.filter(touches(periodOf(state, reader)));
  const count = within.length;
  const {choices} = state.search;
  const named = {names: options.filters, locked: options.locked};
  return {
    state,
    title,
    announcement: locale.t('announcement', {period: title, count}),
    slots: within,
    month: monthOf(found),
    list: listOf(found, periodOf(state, reader)),
    hours: hoursOf(found),
    longRunning: longRunningLines(slots, context),
    panel: panelOf(found),
    opened: state.day === undefined ? undefined : dayModel(state.day, slots, context),
    groups:
      query.names.length > 0 ? (source.filters?.facetGroups(named, {counts, choices}, context) ?? []) : [],
    empty: count > 0 ? undefined : emptiness(source, context, {query, state}),
    zone: zoneForReader({zone: feed.envelope.timeZone, now, own: options.zone}, locale),
  };
};

/** What comes next comes after the days that are meant, of which a month's grid shows more. */
const meantRange = (state: CalendarState, {locale, today}: CalendarContext): DayRange =>
  state.when === '' ? periodOf(state, {tag: locale.tag, today}) : whenRange(state.when, today);

const emptiness = (
  source: EventSource,
  context: CalendarContext,
  {query, state}: {readonly query: CalendarQuery; readonly state: CalendarState},
): Emptiness | undefined => {
  // What recurs may yet come, and a sentence that goes again would move everything below it.
  if (!source.expand && source.index.needsRules(query.range)) return undefined;
  if (source.index.isEmpty) return {why: 'feed', next: undefined};
  const isFiltered = isSearching(state.search);
  if (isFiltered && !source.filters) return {why: 'pending', next: undefined};
  const range = meantRange(state, context);
  const next = nextEvent(source, context.feed, {...query, range})?.firstDay;
  return {why: isFiltered || state.when !== '' ? 'filters' : 'period', next};
};
