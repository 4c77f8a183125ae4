import type {Scope} from '@mitmach/logic';
import {stepOf, type FilterName, type TickerSettings} from '../ticker-settings.js';

/** Chosen values by filter. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/** What follows from the page's settings. */
export interface TickerPlan {
  /** What the ticker never shows beyond. */
  readonly scope: Scope;
  readonly categories: readonly string[];
  /** The controls there are. */
  readonly filters: readonly FilterName[];
  /** Where visitors begin. */
  readonly presets: Choices;
  /** How many items come at a time, and how many there are at most. */
  readonly step: number;
  readonly most: number;
}

/**
 * How a ticker is to be shown. A filter given by an attribute holds, and has no control; where `filters` names it, it is
 * only where visitors begin, unless `locked` names it too. What moves has no more than its first step.
 */
export const tickerPlan = (settings: TickerSettings, own: Scope): TickerPlan => {
  const {layout, categories, locked, limit, kinds} = settings;
  const given = {...own, categories};
  const filters = settings.filters.filter(
    (name) => !locked.includes(name) && (name !== 'kinds' || kinds.length > 1),
  );
  const isFree = (name: string): boolean => filters.includes(name as FilterName);
  const held = (name: keyof typeof given): readonly string[] => (isFree(name) ? [] : given[name]);
  const isMoving = layout === 'headline' || layout === 'marquee';
  const step = stepOf(settings);
  return {
    scope: {
      topics: held('topics'),
      organizations: held('organizations'),
      districts: held('districts'),
    },
    categories: held('categories'),
    filters,
    presets: Object.fromEntries(
      Object.entries(given).filter(([name, ids]) => ids.length > 0 && isFree(name)),
    ),
    step,
    most: isMoving ? step : (limit ?? Infinity),
  };
};

/** What a visitor looks at: as it stands in the page's address. */
export interface TickerState {
  /** The item that is open, by its key in the stream. */
  readonly open: string | undefined;
  readonly choices: Choices;
}

/** An absent entry in the fragment means the page's preset; this means that the visitor chose none. */
export const noneChosen = '-';

const chosenIn = (text: string | undefined, preset: readonly string[] = []): readonly string[] => {
  if (text === undefined) return preset;
  return text === noneChosen ? [] : text.split(',').filter(Boolean);
};

/** The state from the fragment and the page's presets; what the address says of filters that there are not is not heard. */
export const stateFrom = (
  fragment: Readonly<Record<string, string>>,
  {filters, presets}: TickerPlan,
): TickerState => ({
  open: fragment['open'],
  choices: Object.fromEntries(
    filters
      .map((name): [string, readonly string[]] => [name, chosenIn(fragment[name], presets[name])])
      .filter(([, values]) => values.length > 0),
  ),
});
