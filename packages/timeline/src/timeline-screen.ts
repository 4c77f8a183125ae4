import {isValidOn, milestones, type Milestone} from '@mitmach/feed';
import {formatIsoDate, isInScope, todayIn, type Scope} from '@mitmach/logic';
import {html, type TemplateResult} from 'lit';
import type {TimelineContext, TimelineSettings} from './timeline-context.js';
import type {Staged} from './stage/index.js';
import {neededParts, type TimelineParts} from './timeline-parts.js';
import {verticalModel, type TimelineEntry} from './vertical.model.js';
import {verticalView, type VerticalOptions} from './vertical.view.js';

/** A text of each part, which tells that its texts are there. */
const samples = {extras: 'readMore', marks: 'todayIs', stage: 'oldestFirst'};

/** What a timeline is shown with. */
export interface TimelineScreen {
  readonly settings: TimelineSettings;
  readonly context: TimelineContext;
  readonly parts: TimelineParts;
  readonly onSelect: (event: Event, entry: TimelineEntry) => void;
  /** Milestones are there to be seen. */
  readonly hasShown: boolean;
}

const todayOf = ({feed, now}: TimelineContext): string => formatIsoDate(todayIn(feed.envelope.timeZone, now));

/** The milestones that the page lets through. What visitors may change is where they begin, and holds nothing back. */
export const shownMilestones = (
  context: TimelineContext,
  [own, ...outer]: readonly Scope[],
  {filters, locked, phases, topics, organizations}: TimelineSettings,
): readonly Milestone[] => {
  const held = (name: string, ids: readonly string[]): readonly string[] =>
    filters.includes(name) && !locked.includes(name) ? [] : ids;
  const scope = {
    districts: own?.districts ?? [],
    topics: held('topics', topics),
    organizations: held('organizations', organizations),
  };
  const inPhases = held('phases', phases);
  const isValid = isValidOn(todayOf(context));
  return context.feed.select(milestones, {
    where: (raw) =>
      isValid(raw) &&
      [scope, ...outer].every((each) => isInScope('milestones', raw, each)) &&
      (inPhases.length === 0 || inPhases.includes(raw['phase'] as string)),
  });
};

interface UsedParts {
  readonly extras: TimelineParts['extras']['known'];
  readonly marks: TimelineParts['marks']['known'];
  readonly stage: TimelineParts['stage']['known'];
  /** Something that changes how the timeline lies is still on its way. */
  readonly wait: boolean;
}

/** Those parts that are needed and there; asking for the others begins to load them. */
const partsFor = (shown: readonly Milestone[], {settings, context, parts}: TimelineScreen): UsedParts => {
  const needed = neededParts(shown, settings, todayOf(context));
  const names = (Object.keys(needed) as (keyof TimelineParts)[]).filter((name) => needed[name]);
  const missing = names.filter((name) => !parts[name].value && !parts[name].hasFailed);
  // The texts of a part may come a moment after it.
  const use = <N extends keyof TimelineParts>(name: N): TimelineParts[N]['known'] =>
    needed[name] && context.locale.has(samples[name]) ? parts[name].known : undefined;
  return {
    extras: use('extras'),
    marks: use('marks'),
    stage: use('stage'),
    wait: missing.length > 0,
  };
};

/** What the parts add to the list. */
const optionsFor = (
  entries: readonly TimelineEntry[],
  {used, staged}: {readonly used: UsedParts; readonly staged: Staged},
  {settings, context, onSelect}: TimelineScreen,
): VerticalOptions => {
  const {marks, extras} = used;
  const marked = marks?.(entries, context, staged.view.order);
  return {
    locale: context.locale,
    headingLevel: settings.headingLevel,
    onSelect,
    ...staged.options,
    classOf: (entry) => `${marked?.classOf(entry) ?? ''} ${staged.classOf(entry)}`,
    above: marked?.above,
    remark: marked?.remark,
    body: extras?.body(context, staged.isCompact),
  };
};

/**
 * The milestones as a timeline, with those parts that they and the settings need. Undefined while something that changes
 * how it lies is on its way; later on what is shown stays until such a part is there.
 */
export const timelineView = (
  shown: readonly Milestone[],
  screen: TimelineScreen,
): TemplateResult | undefined => {
  const {settings, context} = screen;
  const used = partsFor(shown, screen);
  const {extras, stage} = used;
  const staged: Staged = stage?.arrange(shown, settings, context) ?? {
    milestones: shown,
    view: settings,
    options: {},
    classOf: () => '',
    isCompact: false,
    wait: false,
  };
  if ((used.wait || staged.wait) && !screen.hasShown) return undefined;
  const years = verticalModel(staged.milestones, {...context, ...settings, ...staged.view});
  const entries = years.flatMap((year) => year.entries);
  const list = verticalView(years, optionsFor(entries, {used, staged}, screen));
  const above = extras?.above(entries, context, staged.isCompact);
  return stage?.frame(list, years, above) ?? html`${above}${list}`;
};
