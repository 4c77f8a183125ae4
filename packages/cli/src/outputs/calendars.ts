import {events, type FeedEvent} from '@mitmach/feed';
import {calendarEntryOf, writeCalendar, type CalendarEntry} from '@mitmach/logic/export';
import type {OutputContext} from './context.js';
import {fileNamesOf} from './file-names.js';
import type {OutputFile} from './output-file.js';

interface Dated {
  readonly event: FeedEvent;
  readonly entry: CalendarEntry;
}

/** Categories of the vocabulary, used or not, so that a subscribed calendar does not vanish; then those only used. */
const categoriesOf = (dated: readonly Dated[], {feed}: OutputContext): readonly string[] => [
  ...new Set([
    ...(feed.envelope.vocabularies?.categories ?? []).map(({id}) => id),
    ...dated.flatMap(({event}) => event.categories ?? []),
  ]),
];

/**
 * All events as an iCalendar file (RFC 5545) `calendar.ics`, and those of each category as `calendar-<category>.ics`.
 */
export const calendarFiles = (context: OutputContext): readonly OutputFile[] => {
  const {feed, show, updated: now} = context;
  const title = show(feed.envelope.title);
  const dated = feed.select(events).map((event) => ({event, entry: calendarEntryOf(event, context)}));
  const labelOf = (id: string): string => {
    const term = feed.envelope.vocabularies?.categories?.find((one) => one.id === id);
    return term ? show(term.label) : id;
  };
  const categories = categoriesOf(dated, context);
  const names = fileNamesOf(categories);
  const ofCategory = (id: string): OutputFile => ({
    name: `calendar-${names.get(id) ?? ''}.ics`,
    data: writeCalendar(
      dated.filter(({event}) => event.categories?.includes(id)).map(({entry}) => entry),
      {now, name: `${title}: ${labelOf(id)}`},
    ),
  });
  return [
    {
      name: 'calendar.ics',
      data: writeCalendar(
        dated.map(({entry}) => entry),
        {now, name: title},
      ),
    },
    ...categories.map(ofCategory),
  ];
};
