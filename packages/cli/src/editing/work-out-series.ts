import type {CheckedItem} from '../items/item.js';
import {seriesWindow} from '../items/window.js';

/** As far back and ahead as the feed tool does where its config says nothing else, in days. */
const DAYS = {from: -31, to: 400} as const;

/**
 * Works out the dates of events that are series, so that no page has to. What does it is loaded for the first series.
 * @param now ms since 1970
 */
export const workOutSeries = async (
  items: readonly CheckedItem[],
  {timeZone, now}: {readonly timeZone: string; readonly now: number},
): Promise<readonly CheckedItem[]> => {
  if (!items.some(({kind, item}) => kind === 'events' && item['recurrence'] !== undefined)) return items;
  const {expandSeries} = await import('../items/series.js');
  return expandSeries(items, {window: seriesWindow(now, timeZone, DAYS), timeZone}).items;
};
