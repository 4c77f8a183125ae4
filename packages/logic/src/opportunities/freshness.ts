import {instantIn, type Fields} from './raw-fields.js';

/** From how many days on an offer counts as not checked for long. */
export const staleAfterDays = 90;

const DAY = 86_400_000;
const fields = ['verified', 'updated', 'published'] as const;

/** When somebody last looked at an offer. */
export interface Freshness {
  /** What they did: they checked it, changed it, or wrote it. */
  readonly by: (typeof fields)[number];
  /** RFC 3339, as the feed has it. */
  readonly at: string;
  /** Whole days since then. */
  readonly days: number;
  /** It is `staleAfterDays` or more. */
  readonly isStale: boolean;
}

/**
 * The latest of the times at which an offer was verified, updated and published; at the same time verified counts.
 * Undefined where it tells none. A time in the future is a mistake and tells nothing.
 * @param now ms since 1970
 */
export const freshnessOf = (offer: Fields, now: number): Freshness | undefined => {
  let latest: Freshness | undefined;
  let last = -Infinity;
  for (const by of fields) {
    const instant = instantIn(offer[by]);
    if (!(instant > last && instant <= now)) continue;
    last = instant;
    const days = Math.floor((now - instant) / DAY);
    latest = {by, at: offer[by] as string, days, isStale: days >= staleAfterDays};
  }
  return latest;
};

/** Ms since 1970 of the latest of the times at which an offer was verified, updated and published; 0 where it tells none. */
export const lastTouched = (offer: Fields): number => {
  let last = 0;
  for (const by of fields) {
    const instant = instantIn(offer[by]);
    if (instant > last) last = instant;
  }
  return last;
};
