import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {devices, type Device} from './preview.model.js';

/** Makes a screen of a certain width fit into the room that there is, smaller if need be. */
export class StageController implements ReactiveController {
  #stage: HTMLElement | undefined;
  #device: Device = 'desktop';
  // Not at once: a stage that changes its height while it is being measured makes the browser report an error.
  readonly #observer = new ResizeObserver(() => {
    requestAnimationFrame(() => {
      this.#fit();
    });
  });

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#stage = undefined;
  }

  /** Takes the place that the view has made. */
  readonly take = (element: Element | undefined): void => {
    if (!(element instanceof HTMLElement) || element === this.#stage) return;
    this.#stage = element;
    this.#observer.disconnect();
    this.#observer.observe(element);
  };

  show(device: Device): void {
    this.#device = device;
    this.#fit();
  }

  #fit(): void {
    if (!this.#stage) return;
    const [width, height] = devices[this.#device];
    const scale = Math.min(1, this.#stage.clientWidth / width);
    const set = (name: string, value: string): void => {
      this.#stage?.style.setProperty(name, value);
    };
    set('--_width', `${String(width)}px`);
    set('--_height', `${String(height)}px`);
    set('--_scale', String(scale));
  }
}
