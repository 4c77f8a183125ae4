import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {choiceFragment, choiceFrom, firstChoice, type Choice} from './choice.model.js';

/** Keeps what is chosen in the fragment of the page's address, so that it survives a reload and can be sent on. */
export class ChoiceController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #choice = firstChoice;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#choice = choiceFrom(location.hash);
    addEventListener('hashchange', this.#onHash);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHash);
  }

  get current(): Choice {
    return this.#choice;
  }

  /** The page's address with what is chosen. */
  get address(): string {
    // Not the address alone: it would be seen from the page's `<base>`.
    return new URL(choiceFragment(this.#choice), location.href).href;
  }

  readonly set = (choice: Choice): void => {
    this.#choice = choice;
    this.#host.requestUpdate();
    try {
      history.replaceState(history.state, '', this.address);
    } catch {
      // In a frame without an address of its own, or where a browser has had too many: the choice counts without.
    }
  };

  readonly #onHash = (): void => {
    if (location.hash === choiceFragment(this.#choice)) return;
    this.#choice = choiceFrom(location.hash);
    this.#host.requestUpdate();
  };
}
