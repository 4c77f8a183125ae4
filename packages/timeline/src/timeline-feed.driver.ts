import {milestones, parseFeed, type Feed} from '@mitmach/feed';
import {Locale, type Catalogue, type Messages} from '@mitmach/ui';
import type {TimelineContext} from './timeline-context.js';
import {verticalModel, type TimelineEntry, type TimelineView} from './vertical.model.js';

/** A feed of these milestones; what one leaves out has a value of no matter. */
export const feedOf = (items: readonly object[], envelope: object = {}): Feed => {
  const parsed = parseFeed(
    {
      specVersion: '1.0',
      title: 'Stadt',
      language: 'de',
      timeZone: 'Europe/Berlin',
      milestones: items.map((item, index) => ({id: String(index), title: 'Titel', date: '2020', ...item})),
      ...envelope,
    },
    'https://city.example/feeds/feed.json',
  );
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.feed;
};

/** What a reader of this feed reads on an evening in November 2026, in the words of these catalogues. */
export const contextOf = (
  feed: Feed,
  {language = 'de', catalogues = []}: {language?: string; catalogues?: readonly Catalogue[]} = {},
): TimelineContext => {
  const texts = Object.assign({}, ...catalogues.map((each) => each.texts[language])) as Messages;
  return {
    feed,
    locale: new Locale(language, language, texts),
    now: Date.parse('2026-11-22T19:00:00+01:00'),
  };
};

/** The entries of a timeline of all milestones, the oldest first. */
export const entriesOf = (
  context: TimelineContext,
  view: Partial<Pick<TimelineView, 'order'>> = {},
): readonly TimelineEntry[] =>
  verticalModel(context.feed.select(milestones), {
    ...context,
    order: 'ascending',
    limit: Infinity,
    ...view,
  }).flatMap(({entries}) => entries);

/** The only entry of a timeline. */
export const entryOf = (context: TimelineContext): TimelineEntry => {
  const [entry] = entriesOf(context);
  if (!entry) throw new Error('The milestone is not shown.');
  return entry;
};
