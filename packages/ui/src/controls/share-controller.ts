import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What came of copying: nothing yet, done, or the link is shown to be copied by hand. */
export type CopyState = 'idle' | 'copied' | 'by-hand';

const shownFor = 4_000;

/** Copies and shares links without a permission dialog; where the page's policy forbids it, the link is shown instead. */
export class ShareController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #url = '';
  #state: CopyState = 'idle';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the device can share. */
  get canShare(): boolean {
    return 'share' in navigator;
  }

  /** What came of copying this link. */
  stateOf(url: string): CopyState {
    return url === this.#url ? this.#state : 'idle';
  }

  /** Copies a link; never throws. */
  async copy(url: string): Promise<void> {
    // Not there where the page is not served securely.
    const {clipboard} = navigator as Partial<Navigator>;
    const isCopied = await clipboard?.writeText(url).then(
      () => true,
      () => false,
    );
    this.#set(url, isCopied ? 'copied' : 'by-hand');
  }

  /** Opens the device's own dialog; a person who closes it has not failed. */
  async share(title: string, url: string): Promise<void> {
    await navigator.share({title, url}).catch((error: unknown) => {
      if (!(error instanceof DOMException && error.name === 'AbortError')) this.#set(url, 'by-hand');
    });
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #set(url: string, state: CopyState): void {
    clearTimeout(this.#timer);
    this.#url = url;
    this.#state = state;
    this.#host.requestUpdate();
    if (state === 'copied') {
      this.#timer = setTimeout(() => {
        this.#set('', 'idle');
      }, shownFor);
    }
  }
}
