import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {DeskDocument} from './document.model.js';
import {fileText, publishedFeed} from './feed.model.js';

/** An address under which pages of this browser can read the feed as it is now; nobody else can. */
export class FeedAddress implements ReactiveController {
  address: string | undefined;
  readonly #host: ReactiveControllerHost;
  #document: DeskDocument | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.show(undefined, 0);
  }

  /** @param document to be read; undefined for none @param now ms since 1970 */
  show(document: DeskDocument | undefined, now: number): void {
    if (document === this.#document) return;
    this.#document = document;
    if (this.address !== undefined) URL.revokeObjectURL(this.address);
    this.address = undefined;
    if (document) void this.#make(document, now);
  }

  async #make(document: DeskDocument, now: number): Promise<void> {
    const text = fileText(await publishedFeed(document, now));
    if (document !== this.#document) return;
    this.address = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
    this.#host.requestUpdate();
  }
}
