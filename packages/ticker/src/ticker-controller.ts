import {news} from '@mitmach/feed';
import {formatIsoDate, todayIn} from '@mitmach/logic';
import {emptyView, MitmachSelectEvent, Part, type Catalogue, type Shown} from '@mitmach/ui';
import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {TickerEntry} from './entry.model.js';
import type {EntryOptions} from './entry.view.js';
import {firstLook} from './first-look.js';
import {listView} from './list/list.view.js';
import type {TickerTexts} from './ticker-context.js';
import type {TickerExtras} from './extras/index.js';
import type {Looked, TickerSettings} from './ticker-settings.js';

/** What a ticker's element gives its controller. */
export interface TickerHost {
  readonly settings: () => TickerSettings;
  /** Takes the texts of a part that is loaded later. */
  readonly addTexts: (catalogue: Catalogue) => void;
}

/** One template, so that the list stays the same elements when what stands around it comes. */
const wholeView = (list: unknown, above: unknown = nothing, below: unknown = nothing): TemplateResult =>
  html`${above} ${list} ${below}`;

const isAnything = (lists: object): boolean =>
  Object.values(lists).some((list: readonly string[]) => list.length > 0);

/**
 * Turns feed and settings into what is shown: a list of news by itself, everything else by the extras, which every
 * ticker loads after its first paint.
 */
export class TickerController {
  readonly #host: LitElement;
  readonly #of: TickerHost;
  readonly #extras;
  /** From then on nothing that is there gives way to something on its way. */
  #hasShown = false;

  constructor(host: LitElement, of: TickerHost) {
    this.#host = host;
    this.#of = of;
    this.#extras = new Part(host, async () => {
      const extras = new (await import('./extras/index.js')).TickerExtras(host, of);
      extras.speak();
      return extras;
    });
  }

  /** What a live region says: that something has come, or how much there is now. */
  get announcement(): string {
    return this.#extras.known?.announcement ?? '';
  }

  /** Undefined until everything is there that decides on what is shown first. */
  render({feed, locale, now, scopes}: Shown<TickerTexts>): TemplateResult | undefined {
    const settings = this.#of.settings();
    const today = formatIsoDate(todayIn(feed.envelope.timeZone, now));
    const isMixed = settings.kinds.length > 1;
    const looked: Looked = {settings, scopes, context: {feed, locale, now, today, isMixed}};
    const options: EntryOptions = {
      locale,
      headingLevel: settings.headingLevel,
      opensPages: settings.detail === 'link',
      onOpen: this.#open,
    };
    const {value} = this.#extras;
    // Their words may come a moment after them.
    const view =
      value && locale.has('readMore') && locale.has('close')
        ? this.#withExtras(value, looked, options)
        : this.#firstView(looked, options);
    this.#hasShown ||= view !== undefined;
    return view;
  }

  #firstView(looked: Looked, options: EntryOptions): TemplateResult | undefined {
    const first = this.#first(looked);
    return first && wholeView(this.#list(first, looked, options));
  }

  #withExtras(extras: TickerExtras, looked: Looked, options: EntryOptions): TemplateResult | undefined {
    const found = extras.find(looked);
    if (!this.#hasShown && extras.isComing(found, options)) return undefined;
    const list = extras.body(found, options) ?? this.#list(found.entries, looked, options);
    return wholeView(list, extras.above(found, options), extras.below(found, options));
  }

  /** The news, where nothing but a list of them is wanted, or to be had. */
  #first(looked: Looked): readonly TickerEntry[] | undefined {
    const {layout, kinds, filters} = looked.settings;
    const isPlain = layout === 'list' && kinds.join() === 'news' && filters.length === 0;
    return isPlain || this.#extras.hasFailed ? firstLook(looked) : undefined;
  }

  /** Where all there is has errors, saying that there is nothing would be wrong: the widget's note says what is. */
  #list(
    entries: readonly TickerEntry[],
    {settings, context, scopes}: Looked,
    options: EntryOptions,
  ): TemplateResult | typeof nothing {
    if (entries.length > 0) return listView(entries, options);
    const {t} = context.locale;
    if ([...scopes, {categories: settings.categories}].some(isAnything)) {
      return emptyView(t('tickerFilteredOut'));
    }
    return context.feed.lost(news) > 0 ? nothing : emptyView(t('tickerEmpty'));
  }

  readonly #open = (entry: TickerEntry, event: Event): void => {
    if (!this.#host.dispatchEvent(new MitmachSelectEvent(entry.kind, entry.item))) event.preventDefault();
    else if (this.#of.settings().detail === 'dialog' || entry.href === undefined) void this.#show(entry);
  };

  /** Where the dialog cannot be loaded, the item's own page is a way on. */
  async #show(entry: TickerEntry): Promise<void> {
    const extras = await this.#extras.loaded();
    if (extras) extras.open(entry.key);
    else if (entry.href !== undefined) open(entry.href, '_self');
  }
}
