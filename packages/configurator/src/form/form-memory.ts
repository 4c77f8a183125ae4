import type {PastedColours} from './look.view.js';
import type {ValueSearch} from './listed.view.js';

/** What somebody has typed and opened in the form, and what is no part of the choice. */
export class FormMemory {
  readonly #update: () => void;
  #typed = {address: '', feed: ''};
  #pasted = '';
  readonly #searches = new Map<string, string>();
  readonly #open = new Set<string>(['organizations']);

  /** @param update shows the form again */
  constructor(update: () => void) {
    this.#update = update;
  }

  /** What stands in the field of the address: what was typed since this feed is in use, else where that is. */
  addressOver(feed: string): string {
    const {address, feed: former} = this.#typed;
    return address !== '' && former === feed ? address : feed;
  }

  /** Keeps what is typed; an empty text forgets it. */
  typeAddress(address: string, feed: string): void {
    this.#typed = {address, feed};
  }

  get pasted(): PastedColours {
    return {
      text: this.#pasted,
      onText: (text) => {
        this.#pasted = text;
        this.#update();
      },
    };
  }

  /** Which lists of values are open, and what is searched for in them. */
  readonly search: ValueSearch = {
    textIn: (name) => this.#searches.get(name) ?? '',
    onText: (name, text) => {
      this.#searches.set(name, text);
      this.#update();
    },
    isOpen: (name) => this.#open.has(name),
    onToggle: (name, isOpen) => {
      this.#open[isOpen ? 'add' : 'delete'](name);
      this.#update();
    },
  };
}
