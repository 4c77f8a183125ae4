import type {Feed} from '@mitmach/feed';
import type {LitElement, ReactiveController} from 'lit';
import type {TimelineContext, TimelineLocale} from '../timeline-context.js';
import type {TimelineEntry} from '../vertical.model.js';
import {extrasModel, type EntryExtras} from './extras.model.js';
import {bodyView, hasMore, readAllView, type ExtrasLocale} from './extras.view.js';

/** Texts in full, links, documents, pictures and films of a timeline's milestones, and which of them are open. */
export class Extras implements ReactiveController {
  readonly #host: LitElement;
  /** By id, what somebody opened or closed; the rest is as all are. */
  #open = new Map<string, boolean>();
  #areAllOpen = false;
  readonly #playing = new Set<string>();
  /** What is shown of each milestone, as long as feed and language stay: texts are read once. */
  #models = new WeakMap<object, EntryExtras>();
  #feed: Feed | undefined;
  #locale: TimelineLocale | undefined;
  /** Selects what gets the focus once it is shown. */
  #focus: string | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#focus === undefined) return;
    const target = this.#host.renderRoot.querySelector<HTMLElement>(this.#focus);
    this.#focus = undefined;
    target?.focus();
  }

  /**
   * How an entry's text is shown, with all that belongs to it.
   * @param isCompact all but the title is closed at first
   */
  body(context: TimelineContext, isCompact: boolean): (entry: TimelineEntry) => unknown {
    this.#take(context);
    const locale = context.locale as unknown as ExtrasLocale;
    return (entry) => {
      const {id} = entry.milestone;
      return bodyView(this.#modelOf(entry, context), {
        entry,
        locale,
        isCompact,
        isOpen: this.#isOpen(id),
        isPlaying: this.#playing.has(id),
        onToggle: (isOpen) => {
          this.#open.set(id, isOpen);
          this.#host.requestUpdate();
        },
        onPlay: (isPlaying) => {
          this.#play(id, isPlaying);
        },
      });
    };
  }

  /** A button that opens all texts, where there are several to open. */
  above(entries: readonly TimelineEntry[], context: TimelineContext, isCompact: boolean): unknown {
    this.#take(context);
    const long = entries.filter((entry) => hasMore(this.#modelOf(entry, context), isCompact));
    if (long.length < 2) return undefined;
    const areOpen = long.every(({milestone: {id}}) => this.#isOpen(id));
    return readAllView(areOpen, context.locale as unknown as ExtrasLocale, () => {
      this.#open = new Map();
      this.#areAllOpen = !areOpen;
      this.#host.requestUpdate();
    });
  }

  #isOpen(id: string): boolean {
    return this.#open.get(id) ?? this.#areAllOpen;
  }

  #play(id: string, isPlaying: boolean): void {
    if (isPlaying) this.#playing.add(id);
    else this.#playing.delete(id);
    // The button that was pressed is gone: the focus stays with what came in its place.
    this.#focus = `[data-media="${CSS.escape(id)}"] ${isPlaying ? ':is(iframe, video, audio)' : 'button'}`;
    this.#host.requestUpdate();
  }

  #take({feed, locale}: TimelineContext): void {
    if (feed === this.#feed && locale === this.#locale) return;
    this.#feed = feed;
    this.#locale = locale;
    this.#models = new WeakMap();
  }

  #modelOf(entry: TimelineEntry, context: TimelineContext): EntryExtras {
    const known = this.#models.get(entry.milestone) ?? extrasModel(entry, context);
    this.#models.set(entry.milestone, known);
    return known;
  }
}
