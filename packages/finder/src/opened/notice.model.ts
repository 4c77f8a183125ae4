import type {Opportunity} from '@mitmach/feed';
import type {DetailNotice} from '@mitmach/ui';
import {dateInWords} from './facts.model.js';
import type {OpenedKey} from './opened.catalogue.js';
import type {OpenedContext} from './opened-context.js';

const withdrawn = {
  filled: ['full', 'openedFilled', 'openedFilledWhy'],
  closed: ['off', 'openedClosed', 'openedClosedWhy'],
} as const satisfies Record<string, readonly [string, OpenedKey, OpenedKey]>;

/** The day after which it is over; undefined where it is not. */
const endOf = ({validThrough, endDate}: Opportunity, today: string): string | undefined =>
  [validThrough, endDate].find((day) => day !== undefined && day < today);

/** Whether it is of no use to ask any more: it is filled, closed or over. */
export const isGone = (offer: Opportunity, {today}: OpenedContext): boolean =>
  offer.status === 'filled' || offer.status === 'closed' || endOf(offer, today) !== undefined;

const goneNotice = (offer: Opportunity, context: OpenedContext): DetailNotice | undefined => {
  const {t} = context.locale;
  const {status} = offer;
  if (status === 'filled' || status === 'closed') {
    const [kind, text, sentence] = withdrawn[status];
    return {kind, text: t(text), sentence: t(sentence)};
  }
  const end = endOf(offer, context.today);
  return end === undefined
    ? undefined
    : {
        kind: 'off',
        text: t('openedOver'),
        sentence: t('openedOverWhy', {date: dateInWords(end, context)}),
      };
};

const waitingNotice = (offer: Opportunity, context: OpenedContext): DetailNotice | undefined => {
  const {today, locale} = context;
  const {t} = locale;
  const {status, validFrom, applicationDeadline: deadline} = offer;
  const date = (day: string): {readonly date: string} => ({date: dateInWords(day, context)});
  if (status === 'paused') {
    return {kind: 'note', text: t('openedPaused'), sentence: t('openedPausedWhy')};
  }
  if (validFrom !== undefined && validFrom > today) {
    return {kind: 'note', text: t('openedEarly'), sentence: t('openedEarlyWhy', date(validFrom))};
  }
  if (deadline !== undefined && deadline < today) {
    return {kind: 'full', text: t('openedLate'), sentence: t('openedLateWhy', date(deadline))};
  }
  return undefined;
};

/** What has to be known before all else: that it is over, that one has to wait or is late, that it is urgent. */
export const noticeOf = (offer: Opportunity, context: OpenedContext): DetailNotice | undefined => {
  const {t} = context.locale;
  const notice = goneNotice(offer, context) ?? waitingNotice(offer, context);
  if (notice) return notice;
  if (offer.placesLeft === 0) return {kind: 'full', text: t('openedFull'), sentence: undefined};
  return offer.urgent || offer.emergency
    ? {kind: 'urgent', text: t('urgent'), sentence: t('openedUrgent')}
    : undefined;
};
