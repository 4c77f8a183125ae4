import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {warnOnce} from '../page/warn-once.js';
import {Locale} from './locale.js';
import {readerLanguage, rootsOf} from './reader-language.js';
import {languageFor, textsIn, type Catalogue, type LoadedTexts} from './texts.js';

interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}

const watches = new WeakMap<Node, Watch>();

/** Calls the listener when a `lang` changes somewhere in the root; one observer a root. Returns what ends it. */
const watchLanguage = (root: Node, listener: () => void): (() => void) => {
  let watch = watches.get(root);
  if (!watch) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => {
      for (const each of [...listeners]) each();
    });
    watch = {observer, listeners};
    watches.set(root, watch);
  }
  const {observer, listeners} = watch;
  if (listeners.size === 0) {
    observer.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) observer.disconnect();
  };
};

/**
 * Gives its host the reader's language: the nearest `lang`, else the feed's. Follows changes of `lang` while shown.
 * `locale` is undefined until the texts of the language are there.
 */
export class LocaleController<Key extends string = string> implements ReactiveController {
  locale: Locale<Key> | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #catalogues: Catalogue[];
  #stops: (() => void)[] = [];
  #feedLanguage: string | undefined;
  #reader: string | undefined;
  /** How often texts were asked for, and which request was answered last: an older answer says less. */
  #asked = 0;
  #heard = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, catalogues: readonly Catalogue[]) {
    this.#host = host;
    this.#catalogues = [...catalogues];
    host.addController(this);
  }

  /** Says which language the feed is in, for pages that say none. */
  setFeedLanguage(language: string): void {
    if (language === this.#feedLanguage || language === 'und') return;
    this.#feedLanguage = language;
    this.#update();
  }

  /** Takes up further texts, for what is said seldom; until they are there, `locale.has` tells that they are not. */
  add(catalogue: Catalogue): void {
    if (this.#catalogues.includes(catalogue)) return;
    this.#catalogues.push(catalogue);
    if (this.#reader !== undefined) this.#speak(this.#reader);
  }

  hostConnected(): void {
    this.#stops = rootsOf(this.#host).map((root) => watchLanguage(root, this.#update));
    this.#update();
  }

  hostDisconnected(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }

  readonly #update = (): void => {
    const reader = readerLanguage(this.#host) ?? this.#feedLanguage ?? navigator.language;
    if (reader === this.#reader) return;
    this.#reader = reader;
    this.#speak(reader);
  };

  #speak(reader: string, language = languageFor(this.#catalogues, reader)): void {
    const texts = textsIn(this.#catalogues, language);
    const request = ++this.#asked;
    const take = (loaded: LoadedTexts): void => {
      if (reader !== this.#reader || request < this.#heard) return;
      this.#heard = request;
      // Of `de-AT-simple` and `de-simple` the feed is asked for the same texts.
      const tag = loaded.language.includes('-') ? loaded.language : reader;
      this.locale = new Locale(tag, loaded.language, loaded.texts);
      this.#host.requestUpdate();
    };
    if (!(texts instanceof Promise)) {
      take(texts);
      return;
    }
    texts.then(take, () => {
      // What is shown in this language already stays, only what was added is missing.
      if (reader !== this.#reader || language === 'en' || this.locale?.language === language) return;
      const next = languageFor(this.#catalogues, language.replace(/-?\w+$/, ''));
      warnOnce('texts-failed', `The texts in "${language}" cannot be loaded; "${next}" is used.`, this.#host);
      this.#speak(reader, next);
    });
  }
}
