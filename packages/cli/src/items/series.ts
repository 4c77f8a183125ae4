import {addIsoDays, type DayRange} from '@mitmach/logic';
import {expandRecurrence, type Expansion} from '@mitmach/logic/recurrence';
import type {FeedEvent} from '@mitmach/feed';
import {said} from '../said.js';
import type {CheckedItem} from './item.js';
import type {LooseNote} from './note.js';

type Recurrence = NonNullable<FeedEvent['recurrence']>;

/** Until when all starts are known; undefined where that is not even the first day. */
const completeUntil = ({starts, problem}: Expansion, window: DayRange): string | undefined => {
  if (problem !== 'too-many') return window.to;
  const last = starts.at(-1);
  // There may be more starts on the day of the last one.
  const day = last === undefined ? undefined : addIsoDays(last.slice(0, 10), -1);
  return day !== undefined && day >= window.from ? day : undefined;
};

const expansionOf = (
  event: FeedEvent,
  recurrence: Recurrence,
  {window, timeZone}: SeriesOptions,
): Expansion =>
  expandRecurrence(
    {
      start: event.start,
      rule: recurrence.rule,
      exclude: recurrence.exclude,
      add: recurrence.add,
      timeZone: event.timeZone ?? timeZone,
    },
    window,
  );

const occurrencesOf = (expansion: Expansion, window: DayRange): Recurrence['occurrences'] => {
  const to = completeUntil(expansion, window);
  if (to === undefined || expansion.problem === 'bad-rule') return undefined;
  const starts = expansion.starts.filter((start) => start.slice(0, 10) <= to);
  return {from: window.from, to, starts};
};

export interface SeriesOptions {
  readonly window: DayRange;
  /** Of events that name none. */
  readonly timeZone: string;
}

/** Works out the starts of an event for the window; the rule stays. An item that is no series stays as it is. */
const expanded = (checked: CheckedItem, options: SeriesOptions): [CheckedItem, LooseNote?] => {
  const {kind, item, place} = checked;
  const {recurrence, ...event} = item as unknown as FeedEvent;
  if (kind !== 'events' || !recurrence) return [checked];
  const expansion = expansionOf(event, recurrence, options);
  const series = said({...recurrence, occurrences: occurrencesOf(expansion, options.window)});
  const mended = {...checked, item: {...item, recurrence: series}};
  if (!expansion.problem) return [mended];
  const code = expansion.problem === 'bad-rule' ? 'bad-rule' : 'too-many-dates';
  const note = {
    code,
    place,
    kind,
    id: item.id,
    field: 'recurrence.rule',
    value: recurrence.rule.slice(0, 60),
  };
  return [mended, note as LooseNote];
};

/** Works out the dates of all series, so that no page has to. */
export const expandSeries = (
  items: readonly CheckedItem[],
  options: SeriesOptions,
): {readonly items: readonly CheckedItem[]; readonly notes: readonly LooseNote[]} => {
  const results = items.map((item) => expanded(item, options));
  return {
    items: results.map(([item]) => item),
    notes: results.flatMap(([, note]) => (note ? [note] : [])),
  };
};
