import {FeedController} from '@mitmach/ui';
import type {ReactiveControllerHost} from 'lit';

/** When a feed was last asked for by a ticker, by its address: several on a page ask once. */
const asked = new Map<string, number>();

/** Something between the interval and a tenth more, so that the visitors of a site do not all ask at once. */
export const jittered = (interval: number, random: () => number): number => interval * (1 + random() / 10);

/**
 * Asks for a feed again from time to time, while the page is visible. What falls due while it is hidden is made up for
 * when it is seen again. The request is conditional: the store revalidates what the browser has (`cache: 'no-cache'`).
 */
export class Refresher {
  readonly #source: FeedController;
  readonly #random: () => number;
  #interval: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDue = false;

  /** @param random a number from 0 to 1 */
  constructor(host: ReactiveControllerHost & HTMLElement, random: () => number = Math.random) {
    this.#source = new FeedController(host, []);
    this.#random = random;
  }

  /** Asks every so many milliseconds; the same again changes nothing. */
  every(interval: number, src: string): void {
    this.#source.setSource(src);
    if (interval === this.#interval) return;
    this.stop();
    this.#interval = interval;
    document.addEventListener('visibilitychange', this.#onVisible);
    this.#wait(interval);
  }

  stop(): void {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#onVisible);
    this.#interval = undefined;
    this.#isDue = false;
  }

  #wait(interval: number): void {
    this.#timer = setTimeout(
      () => {
        if (document.visibilityState === 'visible') this.#ask();
        else this.#isDue = true;
        this.#wait(interval);
      },
      jittered(interval, this.#random),
    );
  }

  #ask(): void {
    this.#isDue = false;
    const {url} = this.#source;
    const now = Date.now();
    if (url === undefined || now - (asked.get(url) ?? 0) < (this.#interval ?? 0) / 2) return;
    asked.set(url, now);
    this.#source.retry();
  }

  readonly #onVisible = (): void => {
    if (this.#isDue && document.visibilityState === 'visible') this.#ask();
  };
}
