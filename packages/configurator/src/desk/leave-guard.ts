import type {ReactiveController, ReactiveControllerHost} from 'lit';

const ask = (event: BeforeUnloadEvent): void => {
  event.preventDefault();
};

/** Asks before the page is left as long as something would be lost; else it listens to nothing, so that "back" is fast. */
export class LeaveGuard implements ReactiveController {
  readonly #isNeeded: () => boolean;

  constructor(host: ReactiveControllerHost, isNeeded: () => boolean) {
    this.#isNeeded = isNeeded;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#isNeeded()) addEventListener('beforeunload', ask);
    else removeEventListener('beforeunload', ask);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', ask);
  }
}
