import {events} from '@mitmach/feed';
import {accessibilityRows, ageRows, languageRows, lineOf, organizerRows, rowOf, topicRows} from '@mitmach/ui';
import type {EventEntry} from '../entry.model.js';
import type {DetailContext, DetailRow} from './detail-row.js';

/** The event that stands for the series of talks, workshops or days that this one belongs to. */
const partOfRows = ({occurrence}: EventEntry, context: DetailContext): readonly DetailRow[] => {
  const {feed, locale} = context;
  const {series, id} = occurrence.event;
  const whole = series === undefined || series === id ? undefined : feed.find(events, series);
  const line = lineOf(whole?.title, context);
  return rowOf('part-of', locale.t('detailPartOf'), [line && whole && {...line, opens: whole.id}]);
};

/** What is good to know besides: who organizes it, for whom it is, in which languages, what it is about. */
export const backgroundRows = (entry: EventEntry, context: DetailContext): readonly DetailRow[] => {
  const {event} = entry.occurrence;
  const {categories, topics} = event;
  return [
    ...organizerRows(event, context.locale.t('detailOrganizer'), context),
    ...partOfRows(entry, context),
    ...ageRows(event, context),
    ...languageRows(event, context),
    ...accessibilityRows(event, context),
    ...topicRows(
      [
        ['categories', categories],
        ['topics', topics],
      ],
      context,
    ),
  ];
};
