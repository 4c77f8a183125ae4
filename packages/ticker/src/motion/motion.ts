import {
  isRotating,
  restRotation,
  startRotation,
  stepIn,
  switchRotation,
  type Rest,
  type Rotation,
} from '@mitmach/logic';
import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import type {TickerEntry} from '../entry.model.js';
import type {EntryOptions} from '../entry.view.js';
import type {MotionControls} from './controls.view.js';
import {headlineView} from './headline.view.js';
import {MarqueeLine} from './marquee-line.js';
import {marqueeView} from './marquee.view.js';
import {Surroundings} from './surroundings.js';

/** How something is to move. */
export interface MotionOptions extends EntryOptions {
  readonly layout: 'headline' | 'marquee';
  /** Seconds that a headline stands. */
  readonly interval: number;
}

const preference = (): MediaQueryList => matchMedia('(prefers-reduced-motion: reduce)');

/**
 * Headlines that change, and a line that moves (APG carousel pattern, WCAG 2.2.2). It begins by itself only where the
 * reader has nothing against motion, and rests as long as the focus or the pointer is on it, something is open over it
 * or it cannot be seen. Whoever reaches into it with the keyboard stops it until they ask for it again.
 */
export class Motion implements ReactiveController {
  readonly #host: LitElement;
  readonly #line: MarqueeLine;
  readonly #preference = preference();
  #rotation: Rotation = startRotation(this.#preference.matches);
  #index = 0;
  #count = 0;
  #options: MotionOptions | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#line = new MarqueeLine(() => host.renderRoot);
    new Surroundings(host, {
      area: () => host.renderRoot.querySelector<HTMLElement>('.headline, .marquee'),
      onRest: this.#rest,
      onReach: () => {
        this.#switch(false);
      },
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#preference.addEventListener('change', this.#onPreference);
  }

  hostDisconnected(): void {
    this.#preference.removeEventListener('change', this.#onPreference);
    this.#wait(false);
    this.#line.stop();
  }

  hostUpdated(): void {
    // What is taken off the page while it has the focus is rendered once more.
    const isMoving = this.#isMoving && this.#host.isConnected;
    if (this.#options?.layout === 'marquee') {
      this.#line.measure(this.#host);
      this.#wait(false);
      if (isMoving) this.#line.start();
      else this.#line.stop();
    } else {
      this.#line.stop();
      this.#wait(isMoving);
    }
  }

  /** Something is open over the page, or no longer. */
  setOpen(isOpen: boolean): void {
    this.#rotation = restRotation(this.#rotation, 'open', isOpen);
  }

  /** Brings one of the items into sight. */
  show(index: number): void {
    this.#index = index;
    this.#host.requestUpdate();
  }

  view(entries: readonly TickerEntry[], options: MotionOptions): TemplateResult {
    this.#options = options;
    this.#count = entries.length;
    this.#index = Math.min(this.#index, entries.length - 1);
    if (options.layout === 'marquee') {
      return marqueeView(entries, {
        ...options,
        isLooped: this.#line.isLong,
        controls: this.#controls(options, undefined),
      });
    }
    const position = options.locale.t('position', {position: this.#index + 1, count: entries.length});
    return headlineView(entries, {
      ...options,
      index: this.#index,
      isMoving: this.#isMoving,
      controls: this.#controls(options, position),
      onSwipe: this.#onStep,
    });
  }

  get #isMoving(): boolean {
    return this.#count > 1 && isRotating(this.#rotation);
  }

  #controls({locale}: EntryOptions, position: string | undefined): MotionControls {
    const {isOn} = this.#rotation;
    const onSwitch = (): void => {
      this.#switch(!isOn);
    };
    return {locale, isOn, position, onSwitch, onStep: this.#onStep};
  }

  /** Waits for the next headline, or no longer. */
  #wait(isMoving: boolean): void {
    if (isMoving) this.#timer ??= setTimeout(this.#onTime, (this.#options?.interval ?? 8) * 1_000);
    else {
      clearTimeout(this.#timer);
      this.#timer = undefined;
    }
  }

  readonly #onTime = (): void => {
    this.#timer = undefined;
    this.#index = stepIn(this.#count, this.#index, 1);
    this.#host.requestUpdate();
  };

  readonly #onStep = (step: 1 | -1): void => {
    this.#switch(false);
    if (this.#options?.layout === 'marquee') this.#line.step(step);
    else this.show(stepIn(this.#count, this.#index, step));
  };

  #switch(isOn: boolean): void {
    if (isOn === this.#rotation.isOn) return;
    this.#rotation = switchRotation(this.#rotation, isOn);
    this.#host.requestUpdate();
  }

  readonly #rest = (rest: Rest, isThere: boolean): void => {
    const wasMoving = this.#isMoving;
    this.#rotation = restRotation(this.#rotation, rest, isThere);
    if (this.#isMoving !== wasMoving) this.#host.requestUpdate();
  };

  readonly #onPreference = (): void => {
    if (this.#preference.matches) this.#switch(false);
  };
}
