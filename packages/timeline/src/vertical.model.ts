import {resolveLink, type Milestone} from '@mitmach/feed';
import {
  formatFuzzyDate,
  formatFuzzyRange,
  groupByYear,
  machineDate,
  milestoneSpan,
  milestoneState,
  orderMilestones,
  todayIn,
  type CivilDate,
  type MilestoneState,
  type TimelineOrder,
} from '@mitmach/logic';
import type {ShownText} from '@mitmach/ui';
import type {TimelineContext} from './timeline-context.js';

/** When a milestone is, as it is written. */
export interface EntryDate {
  readonly text: ShownText;
  /** For `<time datetime>`; absent for a range, which HTML has no form for. */
  readonly machine?: string;
  /** The text is the year alone, which stands beside the entry already. */
  readonly isYear: boolean;
}

/** A milestone as it is shown; its texts, links and media in full are the matter of another part. */
export interface TimelineEntry {
  readonly milestone: Milestone;
  readonly date: EntryDate;
  readonly state: MilestoneState;
  readonly title: ShownText;
  /** Name of the language the text is in, where the reader did not ask for it. */
  readonly onlyIn?: string;
  readonly href?: string;
  /** The description as it is written in the feed, or the summary where only that is in the reader's language. */
  readonly text?: ShownText;
}

/** The entries that begin in one year, in the timeline's order. */
export interface TimelineYear {
  readonly label: string;
  readonly entries: readonly TimelineEntry[];
}

/** What the model is made from, besides the milestones. */
export interface TimelineView extends TimelineContext {
  readonly order: TimelineOrder;
  readonly limit: number;
}

const datesOf = (milestone: Milestone, {feed, locale}: TimelineContext): EntryDate => {
  const {displayDate} = milestone;
  const span = milestoneSpan(milestone);
  const machine = span && !span.end ? {machine: machineDate(span.start)} : {};
  if (displayDate !== undefined) {
    return {text: locale.show(displayDate, feed.envelope.language), ...machine, isYear: false};
  }
  const text = span ? formatFuzzyRange(span.start, span.end, locale.tag) : milestone.date;
  return {text: {text}, ...machine, isYear: span?.start.precision === 'year' && !span.end};
};

const textOf = (
  {description, summary, plainLanguage}: Milestone,
  {feed, locale}: TimelineContext,
): ShownText | undefined => {
  const plain = locale.showPlainly(plainLanguage, feed.envelope.language);
  if (plain) return plain;
  const texts = [description, summary].flatMap((text) =>
    text === undefined ? [] : [locale.show(text, feed.envelope.language)],
  );
  return texts.find(({isForeign}) => !isForeign) ?? texts[0];
};

const onlyInOf = ({lang, isForeign}: ShownText, {locale}: TimelineContext): Pick<TimelineEntry, 'onlyIn'> =>
  isForeign && lang !== undefined ? {onlyIn: locale.nameOfLanguage(lang)} : {};

const entryOf = (milestone: Milestone, context: TimelineContext, today: CivilDate): TimelineEntry => {
  const {feed, locale} = context;
  const title = locale.show(milestone.title, feed.envelope.language);
  const text = textOf(milestone, context);
  const href = milestone.url === undefined ? undefined : resolveLink(milestone.url, feed.url);
  return {
    milestone,
    date: datesOf(milestone, context),
    state: milestoneState(milestone, today) ?? 'done',
    title,
    ...onlyInOf(text ?? title, context),
    ...(href !== undefined && {href}),
    ...(text && {text}),
  };
};

/**
 * The vertical timeline: milestones in order, grouped by the year in which they begin. Dates are as precise as given;
 * whether something is done or planned is judged by today's date in the feed's zone.
 */
export const verticalModel = (milestones: readonly Milestone[], view: TimelineView): TimelineYear[] => {
  const today = todayIn(view.feed.envelope.timeZone, view.now);
  const {ordered} = orderMilestones(milestones, view.order);
  return groupByYear(ordered.slice(0, view.limit)).map(({year, items}) => ({
    label: formatFuzzyDate({precision: 'year', year}, view.locale.tag),
    entries: items.map((milestone) => entryOf(milestone, view, today)),
  }));
};
