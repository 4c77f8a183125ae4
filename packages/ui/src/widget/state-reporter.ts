import type {Problem} from '@mitmach/feed';
import type {FeedState} from '../feed/feed-state.js';
import {MitmachErrorEvent, MitmachReadyEvent} from '../page/events.js';

/** Tells the page once when a widget is ready, and each time something new went wrong. */
export class StateReporter {
  readonly #element: Element;
  #isReady = false;
  #reason: string | undefined;
  #problemCount = 0;

  constructor(element: Element) {
    this.#element = element;
  }

  report(state: FeedState): void {
    if (state.status === 'ready') this.#reportReady(state.problems);
    else if (state.status === 'failed') this.#reportFailure(state.reason);
  }

  #reportReady(problems: readonly Problem[]): void {
    this.#reason = undefined;
    if (!this.#isReady) this.#element.dispatchEvent(new MitmachReadyEvent());
    this.#isReady = true;
    if (problems.length > this.#problemCount) {
      this.#element.dispatchEvent(new MitmachErrorEvent(undefined, problems));
    }
    this.#problemCount = problems.length;
  }

  #reportFailure(reason: MitmachErrorEvent['reason']): void {
    if (reason === this.#reason) return;
    this.#reason = reason;
    this.#element.dispatchEvent(new MitmachErrorEvent(reason, []));
  }
}
