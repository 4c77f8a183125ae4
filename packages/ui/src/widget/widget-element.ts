import type {Feed, Kind} from '@mitmach/feed';
import type {Scope} from '@mitmach/logic';
import {html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property} from './property.js';
import type * as failuresPart from '../failures/index.js';
import {FeedController} from '../feed/feed-controller.js';
import type {FeedState, ReadyState} from '../feed/feed-state.js';
import {Part} from '../page/part.js';
import {warnOnce} from '../page/warn-once.js';
import {base} from '../styles/base.styles.js';
import {tokens} from '../styles/tokens.styles.js';
import type {Locale} from '../texts/locale.js';
import {LocaleController} from '../texts/locale-controller.js';
import type {Catalogue} from '../texts/texts.js';
import {uiCatalogue, type UiKey} from '../texts/ui.catalogue.js';
import {failureView, statusText, type Fault} from '../views/status.view.js';
import type {Config} from './config-store.js';
import {StateReporter} from './state-reporter.js';
import {choice, ids, readOption, text, wholeNumber} from './options.js';

/** What a widget needs to show a feed. */
export interface Shown<Key extends string> {
  readonly feed: Feed;
  readonly locale: Locale<Key | UiKey>;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Filters that an item must pass: the widget's own and that of its `<mitmach-feed>`. */
  readonly scopes: readonly Scope[];
}

/** What a kind of widget is made of. */
export interface WidgetParts {
  /** The kinds of items it shows; only these are taken up. */
  readonly kinds: readonly Kind[];
  /** What it says. */
  readonly catalogues: readonly Catalogue[];
}

/**
 * The common properties of all widgets and the switch between their states, nothing else. A widget gives `content` and
 * `skeleton`.
 */
export abstract class WidgetElement<Key extends string = never> extends LitElement {
  static override styles: CSSResultGroup = [tokens, base];

  /** Address of the feed; without it the surrounding `<mitmach-feed>`, else the page's `<link rel="alternate">`. */
  @property({converter: text}) src?: string;
  /** Address of a JSON file with options by attribute name; attributes win over it. */
  @property({converter: text}) config?: string;
  /** Level of the widget's first headings. @default 2 */
  @property({attribute: 'heading-level', converter: wholeNumber(2, 6)}) headingLevel?: number;
  /** Only items on one of these topics (space-separated ids). */
  @property({converter: ids}) topics?: readonly string[];
  /** Only items of one of these organizations (space-separated ids). */
  @property({converter: ids}) organizations?: readonly string[];
  /** Only items in one of these districts (space-separated ids). */
  @property({converter: ids}) districts?: readonly string[];
  /** How many items to show at most. */
  @property({converter: wholeNumber(1, 10_000)}) limit?: number;
  /** `auto` follows the page's `color-scheme`. @default auto */
  @property({converter: choice('auto', 'light', 'dark')}) theme?: 'auto' | 'light' | 'dark';

  readonly #feed: FeedController;
  readonly #locale: LocaleController<Key | UiKey>;
  readonly #reporter = new StateReporter(this);
  /** The words for what is wrong, and what finds it in data that are shown all the same. */
  readonly #failures = new Part(this, () => import('../failures/index.js'));
  #config: Config | undefined;
  /** What the live region says of what a visitor did; `content` may set it. */
  protected announcement = '';
  #isComing = true;
  #takesFocus = false;

  constructor({kinds, catalogues}: WidgetParts) {
    super();
    this.#feed = new FeedController(this, kinds);
    this.#locale = new LocaleController(this, [uiCatalogue, ...catalogues]);
  }

  /** The widget showing its feed; undefined while a part that it cannot do without is on its way. */
  protected abstract content(shown: Shown<Key>): TemplateResult | typeof nothing | undefined;
  /** The shape of what comes, while it is loading. */
  protected abstract skeleton(): TemplateResult;

  /** The value of an option: the attribute's or property's, else the config file's; `usual` where neither is good. */
  protected setting<K extends keyof this & string>(name: K): NonNullable<this[K]> | undefined;
  protected setting<K extends keyof this & string>(
    name: K,
    usual: NonNullable<this[K]>,
  ): NonNullable<this[K]>;
  protected setting<K extends keyof this & string>(
    name: K,
    usual?: NonNullable<this[K]>,
  ): NonNullable<this[K]> | undefined {
    return readOption(this, name, this.#config) ?? usual;
  }

  /** Texts of a part that is loaded later. */
  protected addTexts(catalogue: Catalogue): void {
    this.#locale.add(catalogue);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('config') || !this.hasUpdated) this.#takeConfig();
    if (this.#config) this.#feed.setSource(this.setting('src', ''));
    const {state} = this.#feed;
    if (state.status === 'ready') this.#locale.setFeedLanguage(state.feed.envelope.language);
  }

  protected override render(): TemplateResult {
    const {locale} = this.#locale;
    const {state} = this.#feed;
    const body = locale ? this.#body(state, locale) : this.#waiting();
    return html`
      <div
        class="frame ${this.setting('theme', 'auto')}"
        part="frame"
        tabindex="-1"
        lang=${locale?.language ?? nothing}
        dir=${locale?.direction ?? nothing}
        aria-busy=${this.#isComing}
      >
        <p class="visually-hidden" role="status">
          ${locale ? statusText(state, locale) || this.announcement : ''}
        </p>
        ${body}
      </div>
    `;
  }

  protected override updated(): void {
    const {state} = this.#feed;
    if (this.#isComing) return;
    this.#reporter.report(state);
    if (!this.#takesFocus || state.status !== 'ready') return;
    this.#takesFocus = false;
    this.renderRoot.querySelector<HTMLElement>('.frame')?.focus();
  }

  /** Items that were written into the page (`mitmach prerender`) stay until the feed is there. */
  #waiting(): TemplateResult {
    return this.querySelector('[data-mitmach-prerendered]') ? html`<slot></slot>` : this.skeleton();
  }

  #body(state: FeedState, locale: Locale<Key | UiKey>): TemplateResult {
    this.#isComing = state.status === 'loading';
    switch (state.status) {
      case 'loading':
        return html`${state.isSlow ? this.#whatFailed()?.flawView({key: 'loadingSlow', holes: {}}, locale) : nothing}${this.#waiting()}`;
      case 'failed':
        return this.#failure(state.reason, state.isRetrying, locale);
      case 'ready':
        return this.#ready(state, locale);
    }
  }

  #ready(state: ReadyState, locale: Locale<Key | UiKey>): TemplateResult {
    const {feed} = state;
    const {kinds} = this.#feed;
    const now = Date.now();
    try {
      const content = this.content({feed, locale, now, scopes: [this.#ownScope(), this.#feed.scope]});
      this.#isComing = !content;
      if (!content) return this.#waiting();
      const isOld = state.staleSince !== undefined || Date.parse(feed.envelope.expires ?? '') < now;
      const failed = isOld || kinds.some((kind) => feed.lost(kind) > 0) ? this.#whatFailed() : undefined;
      return html`
        <slot name="heading"></slot>
        ${failed?.flawView(failed.ageOf(state, now, locale.tag), locale)} ${content}
        ${failed?.flawView(failed.lossOf(feed, kinds), locale)}
      `;
    } catch (error) {
      warnOnce(
        'internal',
        `<${this.localName}> cannot show ${feed.url ?? 'its feed'}: ${String(error)}`,
        this,
      );
      return this.#failure('internal', false, locale);
    }
  }

  /** Loaded when something may be wrong; until then there is one sentence for everything. */
  #whatFailed(): typeof failuresPart | undefined {
    const part = this.#failures.value;
    if (part) this.#locale.add(part.failureCatalogue);
    return part;
  }

  #failure(fault: Fault, isRetrying: boolean, locale: Locale<UiKey>): TemplateResult {
    this.#whatFailed();
    const onRetry = (): void => {
      if (isRetrying) return;
      this.#takesFocus = true;
      this.#feed.retry();
    };
    return failureView({fault, isRetrying, url: this.#feed.url, onRetry}, locale);
  }

  #ownScope(): Scope {
    return {
      topics: this.setting('topics', []),
      organizations: this.setting('organizations', []),
      districts: this.setting('districts', []),
    };
  }

  #takeConfig(): void {
    const address = readOption(this, 'config');
    this.#config = address === undefined ? {} : undefined;
    if (address === undefined) return;
    const loading = import('./config-store.js').then(({configAt}) => configAt(address));
    const unknown = (): Config => ({});
    void loading.catch(unknown).then((config) => {
      if (address !== readOption(this, 'config')) return;
      this.#config = config;
      this.requestUpdate();
    });
  }
}
