import type {RawItem} from '@mitmach/feed';
import {BoundedCache} from '../bounded-cache.js';
import type {Sort} from './data-source.js';
import {distanceTo, type Near, type Point} from './distance.js';
import {lastTouched} from './freshness.js';
import type {OfferList} from './offer-list.js';
import {dayIn, instantIn} from './raw-fields.js';

/** A number by which offers are put in order, the smallest first. */
type Key = (raw: RawItem) => number;

/** More than any instant and any distance. */
const FAR = 1e14;

const weightOf = ({emergency, urgent, featured}: RawItem): number =>
  (emergency === true ? 4 : 0) + (urgent === true ? 2 : 0) + (featured === true ? 1 : 0);

/** Emergencies, then what is urgent, then what is featured; each with what somebody looked at last first. */
const byDefault: Key = (raw) => -(weightOf(raw) * FAR + lastTouched(raw));

const since = (value: unknown): number => {
  const instant = instantIn(value);
  return Number.isNaN(instant) ? 0 : instant;
};

const keys = {
  /** What was written or changed last, first. */
  newest: ({published, updated}) => -Math.max(since(published), since(updated)),
  /** What has to be decided soonest, first; behind it what has no deadline. */
  deadline: ({applicationDeadline}) => {
    const day = since(dayIn(applicationDeadline));
    return day === 0 ? FAR : day;
  },
} satisfies Partial<Record<Sort, Key>>;

/** Points that are kept: going to and fro between two does not measure again. */
const pointsKept = 2;

/** The orders of a list of offers, worked out when they are first asked for and again when there are more offers. */
export class OfferOrders {
  readonly #offers: OfferList;
  #size = -1;
  #orders = new Map<string, readonly number[]>();
  #distances = new BoundedCache<Float64Array>(pointsKept);

  constructor(offers: OfferList) {
    this.#offers = offers;
  }

  /** All positions in an order; where that says nothing the default order decides, and at last the feed's own. */
  positions({
    sort,
    near,
  }: {
    readonly sort?: Sort | undefined;
    readonly near?: Near | undefined;
  }): readonly number[] {
    this.#renew();
    if (sort === 'distance' && near) {
      return this.#order(`${near.lat} ${near.lon}`, () => this.#distancesFrom(near));
    }
    const key = sort && sort in keys ? keys[sort as keyof typeof keys] : undefined;
    return key && sort ? this.#order(sort, () => this.#keysBy(key)) : this.#default();
  }

  /** Tells of a position whether the offer is near; what is done from anywhere is near everywhere. */
  nearness(near: Near): (position: number) => boolean {
    this.#renew();
    const {within = Infinity} = near;
    const distances = this.#distancesFrom(near);
    return (position) => (distances[position] as number) <= within || distances[position] === FAR;
  }

  #renew(): void {
    const {length} = this.#offers.all;
    if (this.#size === length) return;
    this.#size = length;
    this.#orders = new Map();
    this.#distances = new BoundedCache(pointsKept);
  }

  #default(): readonly number[] {
    return this.#order('', () => this.#keysBy(byDefault), [...this.#offers.all.keys()]);
  }

  #order(name: string, keysOf: () => Float64Array, before = this.#default()): readonly number[] {
    let order = this.#orders.get(name);
    if (!order) {
      const by = keysOf();
      order = [...before].sort((a, b) => (by[a] as number) - (by[b] as number));
      this.#orders.set(name, order);
    }
    return order;
  }

  #keysBy(key: Key): Float64Array {
    return Float64Array.from(this.#offers.all, key);
  }

  /** Kilometres by position; behind all of them what is done from anywhere, and last what is nobody knows where. */
  #distancesFrom({lat, lon}: Point): Float64Array {
    const {places} = this.#offers.feed.envelope;
    return this.#distances.get(`${lat} ${lon}`, () =>
      this.#keysBy(
        (raw) => distanceTo(raw, {lat, lon}, places) ?? (raw['remote'] === 'fully' ? FAR : 2 * FAR),
      ),
    );
  }
}
