import {opportunities, organizations} from '@mitmach/feed';
import type {Sort} from '@mitmach/logic/opportunities';
import {
  choice,
  choices,
  controlsCatalogue,
  controlsStyles,
  flag,
  ids,
  property,
  text,
  WidgetElement,
  wholeNumber,
  type Shown,
} from '@mitmach/ui';
import type {CSSResultGroup, TemplateResult} from 'lit';
import {finderCatalogue} from './finder.catalogue.js';
import type {FinderTexts} from './finder-context.js';
import {FinderController} from './finder-controller.js';
import type {FilterWord, FinderSettings, LayoutName} from './finder-settings.js';
import {finderSkeleton} from './finder.skeleton.js';
import {finderStyles} from './finder.styles.js';

/**
 * Ways to help: the volunteering opportunities of a feed, to be searched, narrowed and found by a few questions.
 *
 * @tagname mitmach-finder
 * @summary Volunteering opportunities to search, filter and remember.
 * @slot - What is shown when there is no JavaScript or no feed: a link to the same content.
 * @slot heading - A heading above the finder.
 * @slot empty - What is said when there are no offers.
 * @slot offer - What is shown of the offer that is open, in place of the finder's own; fill it on `mitmach-select`.
 * @fires {MitmachReadyEvent} mitmach-ready - The feed is shown for the first time.
 * @fires {MitmachErrorEvent} mitmach-error - The feed failed, or something in it is wrong.
 * @fires {MitmachSelectEvent} mitmach-select - An offer is about to be opened; cancelable.
 * @fires {FinderSearchEvent} mitmach-finder-search - The visitor looked for something; once they pause.
 * @csspart frame - Everything.
 * @csspart search-bar - The search field and the other ways to begin.
 * @csspart filters - Everything to narrow the results by.
 * @csspart facet - One filter with its values.
 * @csspart active-filters - The values chosen, each with a button that takes it away.
 * @csspart layouts - The buttons that choose a layout.
 * @csspart results - The list of offers.
 * @csspart guided - The guided search.
 * @csspart map - The districts as a map, and their list.
 * @csspart street-map - A map of tiles, where the page has configured one and the visitor asked for it.
 * @csspart offer - One offer.
 * @csspart badge - A word on an offer: urgent, from home.
 * @csspart dialog - The offer that is open.
 * @csspart detail - An offer in full.
 * @csspart contact - Whom to write to or to call, in an offer in full.
 * @csspart remembered - The list of what is remembered.
 * @csspart figure - A picture with its credit.
 * @csspart share - The buttons that share an offer.
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
export class MitmachFinder extends WidgetElement<FinderTexts> {
  static override styles: CSSResultGroup = [WidgetElement.styles, controlsStyles, finderStyles];

  /** How results are laid out. @default list */
  @property({converter: choice('list', 'cards', 'map')}) layout?: LayoutName;
  /** What is looked for to begin with. */
  @property({converter: text}) query?: string;
  /** The order of the results; the most pressing first by default, with a text the best match. */
  @property({converter: choice('relevance', 'newest', 'deadline', 'distance')}) sort?: Sort;
  /** Whether there is a guided search: offered by a button, to start with, or not. @default offer */
  @property({converter: choice('offer', 'start', 'off')}) guided?: 'offer' | 'start' | 'off';
  /** How many results come at a time. @default 20 */
  @property({attribute: 'per-page', converter: wholeNumber(1, 200)}) perPage?: number;
  /** Address of map tiles, such as `https://tile.example.org/{z}/{x}/{y}.png`; asked only after a click. */
  @property({converter: text}) tiles?: string;
  /** Which filters there are, in which order; all that no attribute presets by default. */
  @property({
    converter: choices(
      'none',
      'text',
      'near',
      'causes',
      'target-groups',
      'activities',
      'topics',
      'commitment',
      'availability',
      'districts',
      'remote',
      'languages',
      'age',
      'accessibility',
      'requirements',
      'benefits',
      'suitable-for',
      'organizations',
      'urgent',
    ),
  })
  filters?: readonly (FilterWord | 'none')[];
  /** Filters whose values visitors cannot change. @takes names as in `filters`, separated by spaces */
  @property({converter: ids}) locked?: readonly string[];
  /** The finder's name in the page's address. @default finder @appliesTo deep-links */
  @property({converter: text}) key?: string;
  /** Keeps search, filters, the open offer and what is remembered in the page's address, so that they can be sent to others. */
  @property({attribute: 'deep-links', converter: flag('deep-links')}) deepLinks?: boolean;
  /** Describes the offers shown to search engines (schema.org). */
  @property({attribute: 'json-ld', converter: flag('json-ld')}) jsonLd?: boolean;

  readonly #finder = new FinderController(this, {
    settings: () => this.#settings(),
    addTexts: (catalogue) => {
      this.addTexts(catalogue);
    },
  });

  constructor() {
    super({kinds: [opportunities, organizations], catalogues: [controlsCatalogue, finderCatalogue]});
  }

  protected override content(shown: Shown<FinderTexts>): TemplateResult {
    const content = this.#finder.render(shown);
    this.announcement = this.#finder.announcement;
    return content;
  }

  protected override skeleton(): TemplateResult {
    return finderSkeleton();
  }

  #settings(): FinderSettings {
    return {
      layout: this.setting('layout', 'list'),
      query: this.setting('query', ''),
      sort: this.setting('sort'),
      guided: this.setting('guided', 'offer'),
      perPage: this.setting('perPage', 20),
      limit: this.setting('limit', Infinity),
      tiles: this.setting('tiles'),
      filters: this.setting('filters')?.filter((word) => word !== 'none'),
      locked: this.setting('locked', []),
      headingLevel: this.setting('headingLevel', 2),
      key: this.setting('key', 'finder'),
      deepLinks: this.setting('deepLinks', false),
      jsonLd: this.setting('jsonLd', false),
    };
  }
}
