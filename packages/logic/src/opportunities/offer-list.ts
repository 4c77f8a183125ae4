import {opportunities, type Feed, type RawItem} from '@mitmach/feed';

/**
 * The offers of a feed by position. A position stays an offer's own: one that turns out broken leaves a gap, and those
 * of a further page come behind.
 */
export class OfferList {
  readonly feed: Feed;
  readonly #offers: RawItem[] = [];
  readonly #gone = new Set<number>();
  #seen: readonly RawItem[] | undefined;
  #revision = 0;

  constructor(feed: Feed) {
    this.feed = feed;
  }

  /** All offers by position, as they stand in the feed, broken ones included. */
  get all(): readonly RawItem[] {
    return this.#offers;
  }

  /** Another number whenever an offer was added or turned out broken. */
  get revision(): number {
    return this.#revision;
  }

  /** Whether the offer at a position turned out broken. */
  isGone(position: number): boolean {
    return this.#gone.has(position);
  }

  /** Takes up what has changed in the feed. */
  update(): void {
    const current = this.feed.raw(opportunities);
    if (current === this.#seen) return;
    this.#seen = current;
    this.#revision += 1;
    // The feed keeps its order, takes away what is broken and appends what comes.
    let next = 0;
    this.#offers.forEach((raw, position) => {
      if (current[next] === raw) next += 1;
      else this.#gone.add(position);
    });
    // Not by spreading: a region may have more offers than a call takes arguments.
    for (const raw of current.slice(next)) this.#offers.push(raw);
  }
}
