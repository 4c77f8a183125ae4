import {streamKey, type StreamItem} from './stream.js';

/** What a reader has before them: nothing of it moves by itself. */
export interface HeldStream {
  /** Keys in the order in which they are shown. */
  readonly keys: readonly string[];
  /** When they were taken up, ms. */
  readonly since: number;
}

/** A stream as it is now, against what is held. */
export interface Arrivals {
  /** What was held and is still there, in the order held. */
  readonly shown: readonly StreamItem[];
  /** What has come since. */
  readonly fresh: readonly StreamItem[];
}

/** Takes up a stream as it is: a list in order becomes what is held. */
export const holdStream = (items: readonly StreamItem[], since: number): HeldStream => ({
  keys: items.map(streamKey),
  since,
});

/** Parts what a reader has before them from what is new, so that nothing moves under their eyes. */
export const arrivalsIn = (items: readonly StreamItem[], held: HeldStream): Arrivals => {
  const places = new Map(held.keys.map((key, place) => [key, place]));
  const placeOf = (item: StreamItem): number => places.get(streamKey(item)) ?? -1;
  const shown = items.filter((item) => placeOf(item) >= 0);
  return {
    shown: shown.sort((a, b) => placeOf(a) - placeOf(b)),
    fresh: items.filter((item) => placeOf(item) < 0),
  };
};

/** Whether something arrived that was there all the time, as the further pages of a feed are. */
export const isLate = ({fresh}: Arrivals, {since}: HeldStream): boolean =>
  fresh.some(({raw}) => !(typeof raw['published'] === 'string' && Date.parse(raw['published']) > since));
