import {events, milestones, news, opportunities, organizations} from '@mitmach/feed';
import {FeedController, type FeedState} from '@mitmach/ui';
import type {ReactiveControllerHost} from 'lit';
import {FeedValues} from './feed-values.model.js';

/** All kinds of items: a feed is checked as a whole, whatever is shown of it. */
const kinds = [events, opportunities, milestones, news, organizations];

/** The feed that is chosen from, and what is in it. */
export class FeedInUse {
  readonly #feed: FeedController;
  #source = '';
  #values: FeedValues | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#feed = new FeedController(host, kinds);
  }

  /** Sets where the feed is; empty: where the page says. */
  use(source: string): void {
    this.#source = source;
    this.#feed.setSource(source);
  }

  retry(): void {
    this.#feed.retry();
  }

  get state(): FeedState {
    return this.#feed.state;
  }

  /** Absolute, but for one that is no address; empty where there is none. */
  get address(): string {
    return this.#feed.url ?? this.#source;
  }

  /** Undefined as long as no feed is there. */
  get values(): FeedValues | undefined {
    const {state} = this;
    if (state.status !== 'ready') return undefined;
    if (this.#values?.feed !== state.feed) this.#values = new FeedValues(state.feed, Date.now());
    return this.#values;
  }
}
