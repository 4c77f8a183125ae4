import {parseRichText, resolveLink, type Feed, type Milestone, type RichText} from '@mitmach/feed';
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
import {shownImage, type Locale, type ShownImage, type ShownText, type UiKey} from '@mitmach/ui';
import type {TimelineKey} from './timeline.catalogue.js';

/** When a milestone is, as it is written. */
export interface EntryDate {
  readonly text: ShownText;
  /** For `<time datetime>`; absent for a range, which HTML has no form for. */
  readonly machine?: string;
  /** The text is the year alone, which stands beside the entry already. */
  readonly isYear: boolean;
}

interface EntryLink {
  readonly href: string;
  readonly title: ShownText;
}

/** A milestone as it is shown. */
export interface TimelineEntry {
  readonly milestone: Milestone;
  readonly date: EntryDate;
  readonly state: MilestoneState;
  readonly title: ShownText;
  /** Name of the language the text is in, where the reader did not ask for it. */
  readonly onlyIn?: string;
  readonly href?: string;
  readonly text?: ShownText & {readonly blocks: RichText};
  readonly links: readonly EntryLink[];
  readonly images: readonly ShownImage[];
}

/** The entries that begin in one year, in the timeline's order. */
export interface TimelineYear {
  readonly label: string;
  readonly entries: readonly TimelineEntry[];
}

/** What the model is made from, besides the milestones. */
export interface TimelineView {
  readonly feed: Feed;
  readonly locale: Locale<TimelineKey | UiKey>;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly order: TimelineOrder;
  readonly limit: number;
}

const datesOf = (milestone: Milestone, {feed, locale}: TimelineView): EntryDate => {
  const {displayDate} = milestone;
  const span = milestoneSpan(milestone);
  const machine = span && !span.end ? {machine: machineDate(span.start)} : {};
  if (displayDate !== undefined) {
    return {text: locale.show(displayDate, feed.envelope.language), ...machine, isYear: false};
  }
  const text = span ? formatFuzzyRange(span.start, span.end, locale.tag) : milestone.date;
  return {text: {text}, ...machine, isYear: span?.start.precision === 'year' && !span.end};
};

/** The description, or the summary where only that is in the reader's language. */
const textOf = ({description, summary}: Milestone, {feed, locale}: TimelineView): TimelineEntry['text'] => {
  const texts = [description, summary].flatMap((text) =>
    text === undefined ? [] : [locale.show(text, feed.envelope.language)],
  );
  const shown = texts.find(({isForeign}) => !isForeign) ?? texts[0];
  return shown && {...shown, blocks: parseRichText(shown.text, feed.url)};
};

const linksOf = ({links = [], attachments = []}: Milestone, {feed, locale}: TimelineView): EntryLink[] =>
  [...links, ...attachments].flatMap(({url, title}) => {
    const href = resolveLink(url, feed.url);
    return href === undefined ? [] : [{href, title: locale.show(title, feed.envelope.language)}];
  });

const imagesOf = ({image, images = []}: Milestone, {feed, locale}: TimelineView): ShownImage[] =>
  [...(image ? [image] : []), ...images].flatMap((each) => shownImage(each, feed, locale) ?? []);

const onlyInOf = (
  {lang, isForeign}: ShownText,
  locale: TimelineView['locale'],
): Pick<TimelineEntry, 'onlyIn'> =>
  isForeign && lang !== undefined ? {onlyIn: locale.nameOfLanguage(lang)} : {};

const entryOf = (milestone: Milestone, view: TimelineView, today: CivilDate): TimelineEntry => {
  const {feed, locale} = view;
  const title = locale.show(milestone.title, feed.envelope.language);
  const text = textOf(milestone, view);
  const href = milestone.url === undefined ? undefined : resolveLink(milestone.url, feed.url);
  return {
    milestone,
    date: datesOf(milestone, view),
    state: milestoneState(milestone, today) ?? 'done',
    title,
    ...onlyInOf(text ?? title, locale),
    ...(href !== undefined && {href}),
    ...(text && {text}),
    links: linksOf(milestone, view),
    images: imagesOf(milestone, view),
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
