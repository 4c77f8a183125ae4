import {opportunities, type Opportunity} from '@mitmach/feed';
import type {StreamItem} from '@mitmach/logic';
import type {ShownText} from '@mitmach/ui';
import {entryFrom, type TickerEntry} from '../entry.model.js';
import type {FurtherKey} from '../extras/further.catalogue.js';
import type {TickerContext} from '../ticker-context.js';
import {writtenTime} from '../words.js';

type Commitment = NonNullable<Opportunity['commitment']>;

const kindKeys = {
  'one-off': 'oneOff',
  occasional: 'occasional',
  regular: 'regular',
  flexible: 'flexible',
} as const satisfies Record<Commitment['kind'], FurtherKey>;

const hourKeys = {week: 'hoursAWeek', month: 'hoursAMonth', once: 'hoursAtOnce'} as const satisfies Record<
  NonNullable<Commitment['per']>,
  FurtherKey
>;

/** How much time it takes: "Regularly", "3 hours a week", "for 6 months"; only what the feed tells. */
const commitmentWords = (
  commitment: Opportunity['commitment'],
  {feed, locale}: TickerContext,
): readonly ShownText[] => {
  if (!commitment) return [];
  const {kind, hours, per, months, note} = commitment;
  const {t} = locale;
  return [
    {text: t(kindKeys[kind])},
    ...(hours === undefined ? [] : [{text: t(hourKeys[per ?? 'once'], {count: hours})}]),
    ...(months === undefined ? [] : [{text: t('forMonths', {count: months})}]),
    ...(note === undefined ? [] : [locale.show(note, feed.envelope.language)]),
  ];
};

/** An opportunity with its commitment; undefined where it is broken. */
export const opportunityEntry = (streamed: StreamItem, context: TickerContext): TickerEntry | undefined => {
  const {feed, locale, isMixed} = context;
  const item = feed.find(opportunities, streamed.raw.id);
  if (!item) return undefined;
  const {commitment, remote, published, updated} = item;
  const since = published ?? updated;
  return entryFrom(
    streamed,
    {
      item,
      own: {
        time: since === undefined ? undefined : writtenTime(since, context),
        kindName: isMixed ? locale.t('kindOpportunities') : undefined,
        line: [
          ...commitmentWords(commitment, context),
          ...(remote === 'fully' ? [{text: locale.t('fromHome')}] : []),
        ],
      },
    },
    context,
  );
};
