import {structuredEvent} from '@mitmach/logic/export';
import type {Occurrence} from '@mitmach/logic';
import {describeItems} from '@mitmach/ui';
import type {CalendarContext} from './calendar-view.js';

/** Describes events to search engines as schema.org has them. */
export const describeEvents = (
  host: HTMLElement,
  occurrences: readonly Occurrence[],
  {feed, locale}: CalendarContext,
): void => {
  const show = (value: Parameters<typeof locale.show>[0]): string =>
    locale.show(value, feed.envelope.language).text;
  describeItems(
    host,
    'events',
    occurrences.map((each) => structuredEvent(each, {feed, show})),
  );
};
