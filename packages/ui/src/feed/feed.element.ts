import {html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property} from '../widget/property.js';
import {duration} from '../widget/duration.js';
import {ids, readOption, text} from '../widget/options.js';
import {warnOnce} from '../page/warn-once.js';
import {FeedStore} from './feed-store.js';
import {providedFeed, providedFeedEvent, type ProvidedFeed} from './provided-feed.js';

/**
 * One feed for all widgets inside.
 *
 * @tagname mitmach-feed
 * @summary Gives one feed, and a filter if wanted, to the widgets inside.
 * @slot - The widgets.
 */
export class MitmachFeed extends LitElement {
  /** Address of the feed. */
  @property({converter: text}) src?: string;
  /** How often to ask for news while the page is visible, such as `15m` or `1h`; without it, never. */
  @property({converter: duration}) refresh?: number;
  /** Only items on one of these topics (space-separated ids). */
  @property({converter: ids}) topics?: readonly string[];
  /** Only items of one of these organizations (space-separated ids). */
  @property({converter: ids}) organizations?: readonly string[];
  /** Only items in one of these districts (space-separated ids). */
  @property({converter: ids}) districts?: readonly string[];

  /** @internal What the widgets inside get. */
  [providedFeed]: ProvidedFeed | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#startTimer();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  // Before the first render, so that widgets inside need not wait for it.
  override willUpdate(changed: PropertyValues<this>): void {
    const src = readOption(this, 'src');
    if (src === undefined) {
      warnOnce('no-source', '<mitmach-feed> has no feed; say where it is: src="https://…/feed.json".', this);
      return;
    }
    this[providedFeed] = {
      store: FeedStore.for(src),
      scope: {
        topics: readOption(this, 'topics') ?? [],
        organizations: readOption(this, 'organizations') ?? [],
        districts: readOption(this, 'districts') ?? [],
      },
    };
    this.dispatchEvent(new Event(providedFeedEvent));
    if (changed.has('refresh')) this.#startTimer();
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #startTimer(): void {
    clearInterval(this.#timer);
    const interval = readOption(this, 'refresh');
    if (interval === undefined || !this.isConnected) return;
    this.#timer = setInterval(() => {
      if (document.visibilityState === 'visible') void this[providedFeed]?.store.refresh();
    }, interval);
  }
}
