import {events, organizations} from '@mitmach/feed';
import {
  choice,
  choices,
  controlsCatalogue,
  controlsStyles,
  flag,
  ids,
  isoDate,
  property,
  text,
  WidgetElement,
  type Shown,
} from '@mitmach/ui';
import type {CSSResultGroup, TemplateResult} from 'lit';
import {calendarCatalogue} from './calendar.catalogue.js';
import {CalendarController} from './calendar-controller.js';
import type {CalendarSettings} from './calendar-settings.js';
import {calendarSkeleton} from './calendar.skeleton.js';
import {calendarStyles} from './calendar.styles.js';
import type {CalendarTexts, ViewName} from './calendar-view.js';
import type {FilterName} from './filters/filter-names.js';
import type {WhenName} from './filters/when.js';

/**
 * The events of a city, a network or a club, from its feed.
 *
 * @tagname mitmach-calendar
 * @summary Events as a month, a week, a day or a list.
 * @slot - What is shown when there is no JavaScript or no feed: a link to the same content.
 * @slot heading - A heading above the calendar.
 * @slot empty - What is said when there are no events.
 * @slot event - What is shown of the event that is open, in place of the calendar's own; fill it on `mitmach-select`.
 * @fires {MitmachReadyEvent} mitmach-ready - The feed is shown for the first time.
 * @fires {MitmachErrorEvent} mitmach-error - The feed failed, or something in it is wrong.
 * @fires {MitmachSelectEvent} mitmach-select - An event is about to be opened; cancelable.
 * @fires {CalendarNavigateEvent} mitmach-calendar-navigate - Another view or another date is shown.
 * @csspart frame - Everything.
 * @csspart toolbar - Where one is and where one can go.
 * @csspart views - The buttons that choose a view.
 * @csspart filter-bar - Search, filters, spans of days.
 * @csspart filters - The filters behind their button.
 * @csspart facet - One filter with its values.
 * @csspart active-filters - The values chosen, each with a button that takes it away.
 * @csspart month - The table of a month.
 * @csspart week - A week or a day.
 * @csspart list - Events day by day.
 * @csspart day - A day of a month or a week.
 * @csspart event - One event, in every view.
 * @csspart mark - A word on an event's state: cancelled, sold out, places left.
 * @csspart long-running - What lasts longer than a fortnight.
 * @csspart panel - The day under a month of dots.
 * @csspart dialog - The day or the event that is open.
 * @csspart detail - An event in full.
 * @csspart add-to-calendar - The ways to put an event into one's own calendar.
 * @csspart figure - A picture with its credit.
 * @csspart share - The buttons that share an event.
 * @csspart actions - Print and subscribe, below the calendar.
 * @csspart status - The box of the failed and the empty state.
 * @csspart button - The button that tries again.
 * @csspart note - Quiet notes: age of the data, entries with errors, the time zone.
 * @appliesTo limit view list next
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
export class MitmachCalendar extends WidgetElement<CalendarTexts> {
  static override styles: CSSResultGroup = [WidgetElement.styles, controlsStyles, calendarStyles];

  /** How to look at the events. By default a month, in narrow places a list. */
  @property({converter: choice('month', 'week', 'day', 'list', 'next', 'mini')}) view?: ViewName;
  /** The views that visitors can choose. @default month week day list */
  @property({converter: choices('month', 'week', 'day', 'list', 'next', 'mini')}) views?: readonly ViewName[];
  /** The day with which the calendar begins; today by default. */
  @property({converter: isoDate}) date?: string;
  /** Only events in this span of days. */
  @property({converter: choice('today', 'tomorrow', 'weekend', '7', '30')}) when?: WhenName;
  /** Only events of these categories (space-separated ids). */
  @property({converter: ids}) categories?: readonly string[];
  /** Shows the numbers of the weeks (ISO 8601). @appliesTo view month mini */
  @property({attribute: 'week-numbers', converter: flag('week-numbers')}) weekNumbers?: boolean;
  /** Where an event opens. @default dialog */
  @property({converter: choice('dialog', 'inline', 'link')}) detail?: 'dialog' | 'inline' | 'link';
  /** Which filters there are, in which order; all that no attribute presets by default. */
  @property({
    converter: choices(
      'none',
      'text',
      'when',
      'categories',
      'topics',
      'districts',
      'organizations',
      'admission',
      'accessibility',
      'attendance',
      'languages',
      'age',
    ),
  })
  filters?: readonly (FilterName | 'none')[];
  /** Filters whose values visitors cannot change. @takes names as in `filters`, separated by spaces */
  @property({converter: ids}) locked?: readonly string[];
  /** The calendar's name in the page's address. @default calendar @appliesTo deep-links */
  @property({converter: text}) key?: string;
  /** Keeps view, date, filters and the open event in the page's address, so that they can be sent to others. */
  @property({attribute: 'deep-links', converter: flag('deep-links')}) deepLinks?: boolean;
  /** Describes the events shown to search engines (schema.org). */
  @property({attribute: 'json-ld', converter: flag('json-ld')}) jsonLd?: boolean;
  /** Prints a QR code with the page's address, also where the page is printed by the browser's own command. */
  @property({converter: flag('qr')}) qr?: boolean;

  readonly #calendar = new CalendarController(this, {
    settings: () => this.#settings(),
    addTexts: (catalogue) => {
      this.addTexts(catalogue);
    },
  });

  constructor() {
    super({kinds: [events, organizations], catalogues: [controlsCatalogue, calendarCatalogue]});
  }

  protected override content(shown: Shown<CalendarTexts>): TemplateResult {
    const content = this.#calendar.render(shown);
    this.announcement = this.#calendar.announcement;
    return content;
  }

  protected override skeleton(): TemplateResult {
    return calendarSkeleton();
  }

  #settings(): CalendarSettings {
    return {
      view: this.setting('view'),
      views: this.setting('views'),
      date: this.setting('date'),
      when: this.setting('when'),
      categories: this.setting('categories', []),
      filters: this.setting('filters')?.filter((name) => name !== 'none'),
      locked: this.setting('locked', []),
      limit: this.setting('limit'),
      headingLevel: this.setting('headingLevel', 2),
      weekNumbers: this.setting('weekNumbers', false),
      detail: this.setting('detail', 'dialog'),
      key: this.setting('key', 'calendar'),
      deepLinks: this.setting('deepLinks', false),
      jsonLd: this.setting('jsonLd', false),
      qr: this.setting('qr', false),
    };
  }
}
