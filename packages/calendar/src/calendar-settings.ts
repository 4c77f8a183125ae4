import type {Scope} from '@mitmach/logic';
import type {CalendarDefaults} from './calendar-state.js';
import type {ViewName} from './calendar-view.js';
import {filterNames, type FilterName} from './filters/filter-names.js';
import type {WhenName} from './filters/when.js';

/** What the page says of a calendar; undefined where it says nothing. */
export interface CalendarSettings {
  readonly view: ViewName | undefined;
  readonly views: readonly ViewName[] | undefined;
  readonly date: string | undefined;
  readonly when: WhenName | undefined;
  readonly categories: readonly string[];
  readonly filters: readonly FilterName[] | undefined;
  readonly locked: readonly string[];
  readonly limit: number | undefined;
  readonly headingLevel: number;
  readonly weekNumbers: boolean;
  readonly detail: 'dialog' | 'inline' | 'link';
  /** The calendar's name in the page's address. */
  readonly key: string;
  readonly deepLinks: boolean;
  readonly jsonLd: boolean;
  readonly qr: boolean;
}

/** What follows from the page's settings and the place. */
export interface CalendarPlan extends CalendarDefaults {
  /** What the widget never shows beyond. */
  readonly scope: Scope;
  readonly categories: readonly string[];
  /** How many events a list shows at a time. */
  readonly step: number;
}

const usualViews: readonly ViewName[] = ['month', 'week', 'day', 'list'];
/** Below this a month of seven columns is too small to begin with. */
const listBelow = 480;

const viewsOf = ({view, views}: CalendarSettings): readonly ViewName[] => {
  if (view === undefined) return views ?? usualViews;
  const alone = view === 'next' || view === 'mini';
  const wanted = views ?? (alone ? [view] : usualViews);
  return wanted.includes(view) ? wanted : [view, ...wanted];
};

const viewOf = (views: readonly ViewName[], width: number): ViewName => {
  const usual = width < listBelow ? 'list' : 'month';
  return views.includes(usual) ? usual : (views[0] ?? usual);
};

/**
 * How a calendar is to be shown. A filter given by an attribute holds, and has no control; where `filters` names it, it is
 * only where visitors begin, unless `locked` names it too.
 */
export const calendarPlan = (
  settings: CalendarSettings,
  own: Scope,
  {width, today}: {readonly width: number; readonly today: string},
): CalendarPlan => {
  const {categories, locked, limit} = settings;
  const views = viewsOf(settings);
  const view = settings.view ?? viewOf(views, width);
  const given = {...own, categories};
  const preset = Object.entries(given).filter(([, ids]) => ids.length > 0);
  const isSmall = view === 'next' || view === 'mini';
  const usual = isSmall ? [] : filterNames.filter((name) => !preset.some(([each]) => each === name));
  const filters = (settings.filters ?? usual).filter((name) => !locked.includes(name));
  const isFree = (name: string): boolean => filters.includes(name as FilterName);
  const held = (name: keyof typeof given): readonly string[] => (isFree(name) ? [] : given[name]);
  return {
    view,
    views,
    date: settings.date ?? today,
    when: settings.when ?? '',
    choices: Object.fromEntries(preset.filter(([name]) => isFree(name))),
    filters,
    scope: {
      topics: held('topics'),
      organizations: held('organizations'),
      districts: held('districts'),
    },
    categories: held('categories'),
    step: limit ?? (view === 'next' ? 5 : 20),
  };
};
