import {loadJson, resolveLink, type Feed} from '@mitmach/feed';
import {
  boundariesInCollection,
  boundariesOfTerms,
  drawDistricts,
  type Boundary,
  type DistrictMap,
} from '@mitmach/logic/map';
import {warnOnce} from '@mitmach/ui';
import type {LitElement, ReactiveController} from 'lit';

/** What there is of a feed's boundaries. */
export type Boundaries =
  {readonly status: 'none' | 'loading' | 'failed'} | {readonly status: 'ready'; readonly map: DistrictMap};

/** More is no map for a web page. */
const mostBytes = 5_000_000;

const none: Boundaries = {status: 'none'};
const loading: Boundaries = {status: 'loading'};
const failed: Boundaries = {status: 'failed'};

/**
 * Draws a feed's districts: the boundaries at its `geometryUrl`, which are loaded as feeds are (no credentials, with a
 * time-out and a limit), else those that its terms carry. Loaded when first asked for, and once an address.
 */
export class BoundarySource implements ReactiveController {
  readonly #host: LitElement;
  #url: string | undefined;
  #feed: Feed | undefined;
  #state: Boundaries = none;
  #abort: AbortController | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whoever asks again after the host was moved gets it loaded then. */
  hostDisconnected(): void {
    if (this.#state.status !== 'loading') return;
    this.#abort?.abort();
    this.#feed = undefined;
    this.#url = undefined;
  }

  /** The boundaries as far as they are there; the host is rendered when that changes. */
  of(feed: Feed): Boundaries {
    if (feed === this.#feed) return this.#state;
    this.#feed = feed;
    const {geometryUrl} = feed.envelope;
    const url = geometryUrl === undefined ? undefined : resolveLink(geometryUrl, feed.url);
    // A refreshed feed still has the same districts.
    if (url !== undefined && url === this.#url && this.#state.status !== 'failed') return this.#state;
    this.#url = url;
    if (url === undefined) this.#take(boundariesOfTerms(feed.envelope.vocabularies?.districts));
    else void this.#load(url);
    return this.#state;
  }

  /** Tries again after a failure. */
  retry(): void {
    if (this.#state.status !== 'failed' || this.#url === undefined) return;
    void this.#load(this.#url);
    this.#host.requestUpdate();
  }

  async #load(url: string): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.#state = loading;
    const result = await loadJson(url, {maxBytes: mostBytes, signal: abort.signal});
    if (abort.signal.aborted) return;
    if (result.ok) this.#take(boundariesInCollection(result.document));
    else this.#state = failed;
    this.#host.requestUpdate();
  }

  #take(boundaries: readonly Boundary[]): void {
    const map = drawDistricts(boundaries);
    const [first] = map.problems;
    if (first) {
      warnOnce(
        'boundaries',
        `${String(map.problems.length)} of ${String(boundaries.length)} boundaries are not drawn, the first is ` +
          `"${first.id}": ${first.reason}. Each needs the id of its district and a Polygon or MultiPolygon.`,
        this.#host,
      );
    }
    this.#state = map.districts.length > 0 ? {status: 'ready', map} : none;
  }
}
