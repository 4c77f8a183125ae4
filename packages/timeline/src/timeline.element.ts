import {isValidOn, milestones, type Feed} from '@mitmach/feed';
import {formatIsoDate, isInScope, todayIn} from '@mitmach/logic';
import {
  choice,
  emptyView,
  MitmachSelectEvent,
  property,
  WidgetElement,
  type Locale,
  type Shown,
} from '@mitmach/ui';
import {nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {timelineCatalogue, type TimelineKey} from './timeline.catalogue.js';
import {timelineStyles} from './timeline.styles.js';
import {verticalModel, type TimelineEntry, type TimelineView} from './vertical.model.js';
import {verticalSkeleton, verticalView} from './vertical.view.js';

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
 * @csspart timeline - The list.
 * @csspart entry - One milestone.
 * @csspart year - The year beside its first milestone.
 * @csspart date - The date, where it is more than the year.
 * @csspart state - "Under way" or "Planned".
 * @csspart figure - A picture with its credit.
 * @csspart status - The box of the failed and the empty state.
 * @csspart button - The button that tries again.
 * @csspart note - Quiet notes: age of the data, entries with errors.
 * @cssproperty --mitmach-accent - Colour of links and marks; its lightness is adapted so that it can be read.
 * @cssproperty --mitmach-text - Text colour; the page's by default.
 * @cssproperty --mitmach-background - Background; none by default.
 * @cssproperty --mitmach-font - Font family; the page's by default.
 * @cssproperty --mitmach-radius - Radius of corners.
 * @cssproperty --mitmach-space - Unit of all distances; 4px by default, 3px is compact.
 */
export class MitmachTimeline extends WidgetElement<TimelineKey> {
  static override styles: CSSResultGroup = [WidgetElement.styles, timelineStyles];

  /** Newest or oldest first. @default descending */
  @property({converter: choice('descending', 'ascending')}) order?: 'descending' | 'ascending';

  constructor() {
    super({kinds: [milestones], catalogues: [timelineCatalogue]});
  }

  protected override content({
    feed,
    locale,
    now,
    scopes,
  }: Shown<TimelineKey>): TemplateResult | typeof nothing {
    const isValid = isValidOn(formatIsoDate(todayIn(feed.envelope.timeZone, now)));
    const selected = feed.select(milestones, {
      where: (raw) => isValid(raw) && scopes.every((scope) => isInScope('milestones', raw, scope)),
    });
    if (selected.length === 0) return this.#empty(feed, locale);
    const view: TimelineView = {
      feed,
      locale,
      now,
      order: this.setting('order', 'descending'),
      limit: this.setting('limit', Infinity),
    };
    return verticalView(verticalModel(selected, view), {
      locale,
      headingLevel: this.setting('headingLevel', 2),
      onSelect: this.#select,
    });
  }

  protected override skeleton(): TemplateResult {
    return verticalSkeleton();
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
