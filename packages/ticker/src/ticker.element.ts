import {news, organizations} from '@mitmach/feed';
import {
  choice,
  choices,
  duration,
  flag,
  ids,
  property,
  text,
  WidgetElement,
  wholeNumber,
  type Shown,
} from '@mitmach/ui';
import type {CSSResultGroup, TemplateResult} from 'lit';
import type {StreamKind} from '@mitmach/logic';
import {tickerCatalogue} from './ticker.catalogue.js';
import type {TickerTexts} from './ticker-context.js';
import {TickerController} from './ticker-controller.js';
import type {FilterName, Layout, TickerSettings} from './ticker-settings.js';
import {tickerSkeleton} from './ticker.skeleton.js';
import {tickerStyles} from './ticker.styles.js';

/**
 * News, and what is on, from a feed.
 *
 * @tagname mitmach-ticker
 * @summary News as a list, as cards, one at a time or as a moving line; with events and opportunities where wanted.
 * @slot - What is shown when there is no JavaScript or no feed: a link to the same content.
 * @slot heading - A heading above the ticker.
 * @slot empty - What is said when there is nothing new.
 * @slot item - What is shown of the item that is open, in place of the ticker's own; fill it on `mitmach-select`.
 * @fires {MitmachReadyEvent} mitmach-ready - The feed is shown for the first time.
 * @fires {MitmachErrorEvent} mitmach-error - The feed failed, or something in it is wrong.
 * @fires {MitmachSelectEvent} mitmach-select - An item is about to be opened; cancelable.
 * @csspart frame - Everything.
 * @csspart alerts - The banner with emergencies.
 * @csspart filters - The filters behind their button.
 * @csspart facet - One filter with its values.
 * @csspart active-filters - The values chosen, each with a button that takes it away.
 * @csspart arrivals - The button that shows what has come since.
 * @csspart list - The items one below the other.
 * @csspart cards - The items as cards.
 * @csspart headline - One item at a time.
 * @csspart marquee - The moving line.
 * @csspart controls - Pause, previous, next.
 * @csspart item - One item, in every layout.
 * @csspart date - When it was published, or begins.
 * @csspart mark - A word that stands out: urgent, pinned, cancelled.
 * @csspart feeds - The links to RSS and JSON Feed.
 * @csspart dialog - The item that is open.
 * @csspart detail - An item in full.
 * @csspart figure - A picture with its credit.
 * @csspart share - The buttons that share an item.
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
export class MitmachTicker extends WidgetElement<TickerTexts> {
  static override styles: CSSResultGroup = [WidgetElement.styles, tickerStyles];

  /** How the items are shown: one below the other, as cards, one at a time, or as a moving line. @default list */
  @property({converter: choice('list', 'cards', 'headline', 'marquee')}) layout?: Layout;
  /** What is shown: news, events, opportunities, or several of them in one stream. @default news */
  @property({converter: choices('news', 'events', 'opportunities')}) kinds?: readonly StreamKind[];
  /** Seconds that a headline stands before the next one comes. @default 8 @appliesTo layout headline */
  @property({converter: wholeNumber(4, 120)}) interval?: number;
  /** How often to ask for news while the page is visible, such as `15m` or `1h`; without it, never. */
  @property({converter: duration}) refresh?: number;
  /** Only news and events of these categories (space-separated ids). */
  @property({converter: ids}) categories?: readonly string[];
  /** Where an item opens: over the page, or on a page of its own where it has one. @default dialog */
  @property({converter: choice('dialog', 'link')}) detail?: 'dialog' | 'link';
  /** Which filters there are, in which order. @default none */
  @property({
    converter: choices('none', 'kinds', 'age', 'categories', 'topics', 'organizations', 'districts'),
  })
  filters?: readonly (FilterName | 'none')[];
  /** Filters whose values visitors cannot change. @takes names as in `filters`, separated by spaces */
  @property({converter: ids}) locked?: readonly string[];
  /** The ticker's name in the page's address. @default ticker @appliesTo deep-links */
  @property({converter: text}) key?: string;
  /** Keeps filters and the open item in the page's address, so that they can be sent to others. */
  @property({attribute: 'deep-links', converter: flag('deep-links')}) deepLinks?: boolean;
  /** Describes the news shown to search engines (schema.org). */
  @property({attribute: 'json-ld', converter: flag('json-ld')}) jsonLd?: boolean;
  /** Whether emergencies are shown above everything, whatever the ticker's kinds and filters. @default on */
  @property({converter: choice('on', 'off')}) alerts?: 'on' | 'off';

  readonly #ticker = new TickerController(this, {
    settings: () => this.#settings(),
    addTexts: (catalogue) => {
      this.addTexts(catalogue);
    },
  });

  constructor() {
    super({kinds: [news, organizations], catalogues: [tickerCatalogue]});
  }

  protected override content(shown: Shown<TickerTexts>): TemplateResult | undefined {
    const content = this.#ticker.render(shown);
    this.announcement = this.#ticker.announcement;
    return content;
  }

  protected override skeleton(): TemplateResult {
    return tickerSkeleton(this.setting('layout') ?? 'list');
  }

  #settings(): TickerSettings {
    return {
      ...this.#looks(),
      src: this.setting('src') ?? '',
      kinds: this.setting('kinds') ?? ['news'],
      refresh: this.setting('refresh'),
      categories: this.setting('categories') ?? [],
      filters: this.setting('filters')?.filter((name) => name !== 'none') ?? [],
      locked: this.setting('locked') ?? [],
      key: this.setting('key') ?? 'ticker',
      deepLinks: this.setting('deepLinks') ?? false,
      jsonLd: this.setting('jsonLd') ?? false,
      hasAlerts: this.setting('alerts') !== 'off',
    };
  }

  #looks(): Pick<TickerSettings, 'layout' | 'interval' | 'limit' | 'headingLevel' | 'detail'> {
    return {
      layout: this.setting('layout') ?? 'list',
      interval: this.setting('interval') ?? 8,
      limit: this.setting('limit'),
      headingLevel: this.setting('headingLevel') ?? 2,
      detail: this.setting('detail') ?? 'dialog',
    };
  }
}
