import {milestones, type Feed} from '@mitmach/feed';
import {
  choice,
  choices,
  emptyView,
  flag,
  ids,
  MitmachSelectEvent,
  property,
  text,
  WidgetElement,
  type Locale,
  type Shown,
} from '@mitmach/ui';
import {nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {timelineCatalogue, type TimelineKey} from './timeline.catalogue.js';
import type {LayoutName, NavigatorName, TimelineSettings} from './timeline-context.js';
import {TimelineParts} from './timeline-parts.js';
import {shownMilestones, timelineView} from './timeline-screen.js';
import {timelineStyles} from './timeline.styles.js';
import type {TimelineEntry} from './vertical.model.js';
import {verticalSkeleton} from './vertical.view.js';

/**
 * The milestones of a strategy, a project or a club, from its feed.
 *
 * @tagname mitmach-timeline
 * @summary Milestones as a timeline.
 * @slot - What is shown when there is no JavaScript or no feed: a link to the same content.
 * @slot heading - A heading above the timeline.
 * @slot empty - What is said when there are no milestones.
 * @fires {MitmachReadyEvent} mitmach-ready - The feed is shown for the first time.
 * @fires {MitmachErrorEvent} mitmach-error - The feed failed, or something in it is wrong.
 * @fires {MitmachSelectEvent} mitmach-select - A milestone's own page is about to be opened; cancelable.
 * @csspart frame - Everything.
 * @csspart controls - Everything above the timeline.
 * @csspart filters - The filters behind their button.
 * @csspart facet - One filter with its values.
 * @csspart active-filters - The values chosen, each with a button that takes it away.
 * @csspart navigator - The years or phases, each with the number of its milestones.
 * @csspart steps - Previous and next of the horizontal layout.
 * @csspart strip - What scrolls in the horizontal layout.
 * @csspart timeline - The list.
 * @csspart phase - The band of a phase or an era.
 * @csspart today - Where the past ends and what is planned begins.
 * @csspart entry - One milestone.
 * @csspart year - The year beside its first milestone.
 * @csspart date - The date, where it is more than the year.
 * @csspart state - "Under way" or "Planned".
 * @csspart figure - A picture with its credit.
 * @csspart gallery - Several pictures of one milestone.
 * @csspart media - A video, a map or a recording, before and after the click.
 * @csspart share - The button that copies the link to a milestone.
 * @csspart status - The box of the failed and the empty state.
 * @csspart button - The button that tries again.
 * @csspart note - Quiet notes: age of the data, entries with errors.
 * @cssproperty [--mitmach-accent=light-dark(#0b5fae, #8cc0ff)] -
 *   Colour of links and marks; its lightness is adapted so that it can be read.
 * @cssproperty [--mitmach-text=inherit] - Text colour; the page's by default.
 * @cssproperty [--mitmach-background=transparent] - Background; none by default.
 * @cssproperty [--mitmach-quiet=color-mix(in srgb, currentcolor 76%, transparent)] -
 *   Colour of what matters less; the text's, thinned.
 * @cssproperty [--mitmach-line=color-mix(in srgb, currentcolor 22%, transparent)] -
 *   Colour of lines and borders; the text's, much thinner.
 * @cssproperty [--mitmach-surface=color-mix(in srgb, currentcolor 6%, transparent)] -
 *   Background of what stands out a little; a breath of the text's colour.
 * @cssproperty [--mitmach-font=inherit] - Font family; the page's by default.
 * @cssproperty [--mitmach-radius=6px] - Radius of corners.
 * @cssproperty [--mitmach-space=4px] - Unit of all distances; 3px is compact.
 * @cssproperty --mitmach-place - Height that is kept while the feed is on its way; none by default, see `mitmach.css`.
 */
export class MitmachTimeline extends WidgetElement<TimelineKey> {
  static override styles: CSSResultGroup = [WidgetElement.styles, timelineStyles];

  /** How the milestones lie; `auto` is compact, vertical or alternating, whatever there is room for. @default vertical */
  @property({converter: choice('auto', 'vertical', 'alternating', 'horizontal', 'compact')})
  layout?: LayoutName;
  /** Newest or oldest first. @default descending */
  @property({converter: choice('descending', 'ascending')}) order?: 'descending' | 'ascending';
  /** Only milestones of these phases (space-separated ids). */
  @property({converter: ids}) phases?: readonly string[];
  /** A bar that leads to years or phases and tells where one is. @default none */
  @property({converter: choice('none', 'years', 'phases')}) navigator?: NavigatorName;
  /** Whether the distances between milestones tell how much time lies between them. @default even */
  @property({converter: choice('even', 'proportional')}) spacing?: 'even' | 'proportional';
  /** Which controls there are, in which order. @default none */
  @property({converter: choices('none', 'text', 'phases', 'topics', 'organizations', 'order')})
  filters?: readonly string[];
  /** Filters whose values visitors cannot change. @takes names as in `filters`, separated by spaces */
  @property({converter: ids}) locked?: readonly string[];
  /** The timeline's name in the page's address. @default timeline @appliesTo deep-links */
  @property({converter: text}) key?: string;
  /** Keeps filters, order and the milestone that one is at in the page's address, and lets its link be copied. */
  @property({attribute: 'deep-links', converter: flag('deep-links')}) deepLinks?: boolean;

  readonly #parts = new TimelineParts(this, (catalogue) => {
    this.addTexts(catalogue);
  });
  #hasShown = false;

  constructor() {
    super({kinds: [milestones], catalogues: [timelineCatalogue]});
  }

  protected override content({
    scopes,
    ...context
  }: Shown<TimelineKey>): TemplateResult | typeof nothing | undefined {
    const settings = this.#settings();
    const {feed, locale} = context;
    const shown = shownMilestones(context, scopes, settings);
    if (shown.length === 0) return this.#empty(feed, locale);
    const view = timelineView(shown, {
      settings,
      context,
      parts: this.#parts,
      onSelect: this.#select,
      hasShown: this.#hasShown,
    });
    if (!view) return undefined;
    this.#hasShown = true;
    this.announcement = this.#parts.stage.known?.announcement ?? '';
    return view;
  }

  protected override skeleton(): TemplateResult {
    return verticalSkeleton();
  }

  #settings(): TimelineSettings {
    return {
      layout: this.setting('layout', 'vertical'),
      order: this.setting('order', 'descending'),
      navigator: this.setting('navigator', 'none'),
      spacing: this.setting('spacing', 'even'),
      filters: this.setting('filters', []).filter((name) => name !== 'none'),
      locked: this.setting('locked', []),
      phases: this.setting('phases', []),
      topics: this.setting('topics', []),
      organizations: this.setting('organizations', []),
      limit: this.setting('limit', Infinity),
      headingLevel: this.setting('headingLevel', 2),
      key: this.setting('key', 'timeline'),
      deepLinks: this.setting('deepLinks', false),
    };
  }

  /** Where all there is has errors, saying that there is nothing would be wrong: the note below says what is. */
  #empty(feed: Feed, {t}: Locale<TimelineKey>): TemplateResult | typeof nothing {
    const key = feed.select(milestones, {limit: 1}).length ? 'timelineFilteredOut' : 'timelineEmpty';
    return key === 'timelineEmpty' && feed.lost(milestones) ? nothing : emptyView(t(key));
  }

  readonly #select = (event: Event, {milestone}: TimelineEntry): void => {
    if (!this.dispatchEvent(new MitmachSelectEvent('milestones', milestone))) event.preventDefault();
  };
}
