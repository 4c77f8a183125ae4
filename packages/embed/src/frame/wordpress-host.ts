/** The part of an address that WordPress adds to the frames it makes of pasted addresses. */
const secretPattern = /[#?&]secret=(\w{10})(?:&|$)/;

/** WordPress takes no lower and no higher frames. */
const lowest = 200;
const highest = 1000;

/**
 * A WordPress page that has made a frame of a pasted address: it gives the frame a secret, and hears its height and its
 * links by messages that bear it (wp-embed.js, since WordPress 4.4). Its frames may not lead the page elsewhere themselves.
 */
export class WordPressHost {
  readonly #parent: Window;
  readonly #secret: string;

  private constructor(parent: Window, secret: string) {
    this.#parent = parent;
    this.#secret = secret;
    addEventListener('click', this.#onClick);
  }

  /** @param hash of the frame's address; undefined where no WordPress has made the frame */
  static of(hash: string, parent: Window): WordPressHost | undefined {
    const secret = secretPattern.exec(hash)?.[1];
    return secret === undefined ? undefined : new WordPressHost(parent, secret);
  }

  tellHeight(height: number): void {
    this.#send('height', Math.min(Math.max(height, lowest), highest));
  }

  #send(message: string, value: unknown): void {
    this.#parent.postMessage({message, value, secret: this.#secret}, '*');
  }

  readonly #onClick = (event: MouseEvent): void => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    // WordPress follows only links to the site that the frame is of; others stay the browser's.
    if (!link || event.defaultPrevented || new URL(link.href).host !== location.host) return;
    event.preventDefault();
    this.#send('link', link.href);
  };
}
