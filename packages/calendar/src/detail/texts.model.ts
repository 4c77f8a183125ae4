import {dayInWords, footnotesOf as sharedFootnotes, type DetailLine, type DetailNotice} from '@mitmach/ui';
import type {FeedEvent} from '@mitmach/feed';
import type {EventEntry} from '../entry.model.js';
import type {DetailContext} from './detail-row.js';

const sentences = {
  cancelled: 'detailCancelled',
  postponed: 'detailPostponed',
  rescheduled: 'detailRescheduled',
  'moved-online': 'detailMovedOnline',
} as const;

/** What changes whether one can come: its status, else that it is over. */
export const noticeOf = (entry: EventEntry, {locale: {t}}: DetailContext): DetailNotice | undefined => {
  const {status: mark, isPast, occurrence} = entry;
  const {status = 'scheduled'} = occurrence.event;
  if (mark && status !== 'scheduled') return {...mark, sentence: t(sentences[status])};
  if (isPast) return {kind: 'note', text: t('detailPast'), sentence: undefined};
  return mark && {...mark, sentence: undefined};
};

/** How fresh it is and where it comes from. A change is told where it changed whether one can come. */
export const footnotesOf = (event: FeedEvent, context: DetailContext): readonly DetailLine[] => {
  const {status = 'scheduled', updated} = event;
  const date = status === 'scheduled' ? undefined : dayInWords(updated, context);
  const changed = date === undefined ? [] : [{text: {text: context.locale.t('detailUpdated', {date})}}];
  return [...changed, ...sharedFootnotes(event, context)];
};
