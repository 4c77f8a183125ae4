import type {Feed} from '@mitmach/feed';
import {
  formatFuzzyDate,
  formatFuzzyRange,
  formatIsoDate,
  listFormat,
  milestoneOverlaps,
  milestoneSpan,
  parseFuzzyDate,
  todayIn,
  todayPosition,
  type TimelineOrder,
} from '@mitmach/logic';
import type {Locale, ShownText} from '@mitmach/ui';
import type {TimelineContext} from '../timeline-context.js';
import type {TimelineEntry} from '../vertical.model.js';
import type {MarksKey} from './marks.catalogue.js';

type Phase = NonNullable<NonNullable<Feed['envelope']['vocabularies']>['phases']>[number];

/** The phase that begins with an entry. */
export interface Band {
  readonly label: ShownText;
  /** When the phase is, in words; absent where the feed does not say. */
  readonly dates?: string;
  /** How many entries it has until another begins. */
  readonly span: number;
}

/** Today, between what was and what is to come. */
export interface Today {
  readonly words: string;
  /** For `<time datetime>`. */
  readonly machine: string;
}

/** What is to be seen of an entry besides what it says itself. */
export interface EntryMarks {
  /** Place of its phase in the feed's vocabulary; absent where it has none, or one that the feed does not name. */
  readonly phase?: number;
  readonly band?: Band;
  readonly today?: Today;
  /** It lasts from one date to another. */
  readonly isRange: boolean;
  /** Which others were at the same time, in a sentence. */
  readonly meanwhile?: string;
}

const labelOf = (id: string, phase: Phase | undefined, {feed, locale}: TimelineContext): ShownText =>
  phase ? locale.show(phase.label, feed.envelope.language) : {text: id};

const datesOf = ({start, end}: Phase, {tag, t}: Locale<MarksKey>): Pick<Band, 'dates'> => {
  const [from, to] = [start, end].map((date) => (date === undefined ? undefined : parseFuzzyDate(date)));
  if (from && to) return {dates: formatFuzzyRange(from, to, tag)};
  if (from) return {dates: t('from', {date: formatFuzzyDate(from, tag)})};
  return to ? {dates: t('until', {date: formatFuzzyDate(to, tag)})} : {};
};

const wordsOf = (context: TimelineContext): Locale<MarksKey> => context.locale as unknown as Locale<MarksKey>;

const todayOf = (context: TimelineContext): Today => {
  const date = todayIn(context.feed.envelope.timeZone, context.now);
  const words = formatFuzzyDate({precision: 'day', ...date}, context.locale.tag);
  return {words: wordsOf(context).t('todayIs', {date: words}), machine: formatIsoDate(date)};
};

const meanwhileOf = (
  others: readonly TimelineEntry['milestone'][] | undefined,
  context: TimelineContext,
): Pick<EntryMarks, 'meanwhile'> => {
  if (!others) return {};
  const {feed, locale} = context;
  const titles = others.map(({title}) => locale.show(title, feed.envelope.language).text);
  const list = listFormat(locale.tag, {type: 'unit'}).format(titles);
  return {meanwhile: wordsOf(context).t('meanwhile', {titles: list})};
};

/** How many entries from this one on are of one phase. */
const spanFrom = (index: number, items: readonly TimelineEntry['milestone'][]): number => {
  const end = items.findIndex((item, place) => place > index && item.phase !== items[index]?.phase);
  return (end < 0 ? items.length : end) - index;
};

/**
 * Phases, today and overlaps of entries that stand in an order. A phase is named where it begins, and again where
 * another came between; today is marked where something lies on either side of it.
 */
export const marksModel = (
  entries: readonly TimelineEntry[],
  context: TimelineContext,
  order: TimelineOrder,
): ReadonlyMap<TimelineEntry, EntryMarks> => {
  const phases = context.feed.envelope.vocabularies?.phases ?? [];
  const items = entries.map(({milestone}) => milestone);
  const overlaps = milestoneOverlaps(items);
  const position = todayPosition(items, todayIn(context.feed.envelope.timeZone, context.now), order);
  const marks = entries.map((entry, index): [TimelineEntry, EntryMarks] => {
    const {phase: id} = entry.milestone;
    const place = phases.findIndex((phase) => phase.id === id);
    const phase = phases[place];
    const isNew = id !== undefined && id !== items[index - 1]?.phase;
    const band = isNew && {
      label: labelOf(id, phase, context),
      ...(phase && datesOf(phase, wordsOf(context))),
      span: spanFrom(index, items),
    };
    return [
      entry,
      {
        ...(phase && {phase: place}),
        ...(band && {band}),
        ...(index > 0 && index === position && {today: todayOf(context)}),
        isRange: milestoneSpan(entry.milestone)?.end !== undefined,
        ...meanwhileOf(overlaps.get(entry.milestone.id), context),
      },
    ];
  });
  return new Map(marks);
};
