import type {FeedEvent} from '@mitmach/feed';
import {placeLines, rowOf, webLink, type DetailLine, type MaybeLine} from '@mitmach/ui';
import type {EventEntry} from '../entry.model.js';
import type {DetailContext, DetailRow} from './detail-row.js';

const isOnlineOnly = ({attendance, status}: FeedEvent): boolean =>
  attendance === 'online' || status === 'moved-online';

const onlineLine = ({occurrence: {event}, isOff}: EventEntry, {feed, locale}: DetailContext): MaybeLine => {
  const href = isOff ? undefined : webLink(event.onlineUrl, feed);
  return href === undefined ? undefined : {text: {text: locale.t('detailJoin')}, href};
};

/** Where it takes place: a place, online or both. What was moved has no place any more, whatever the feed says. */
export const whereRows = (entry: EventEntry, context: DetailContext): readonly DetailRow[] => {
  const {event} = entry.occurrence;
  const {t} = context.locale;
  const online = onlineLine(entry, context);
  if (isOnlineOnly(event)) return rowOf('where', t('detailWhere'), [{text: {text: t('online')}}, online]);
  const {location, attendance} = event;
  const rows = rowOf('where', t('detailWhere'), location ? placeLines(location, context) : []);
  if (attendance !== 'hybrid') return rows;
  const both: DetailLine = {text: {text: t('hybrid')}};
  return [...rows, ...rowOf('online', t('online'), [both, online])];
};
