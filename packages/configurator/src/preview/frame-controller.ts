import {directionOf} from '@mitmach/feed';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {lookNames} from '../look/look.model.js';
import {readAloud, type Utterance} from '../reading/read-aloud.js';
import type {Shown} from './preview.model.js';

const queryOf = ({widget, attributes, look, preset, lang}: Shown): string =>
  new URLSearchParams({widget, lang, ...attributes, ...look, ...(preset !== '' && {preset})}).toString();

const dress = ({documentElement: root, head, body}: Document, {look, preset, lang, isDark}: Shown): void => {
  root.lang = lang;
  root.dir = directionOf(lang);
  root.style.setProperty('color-scheme', isDark ? 'dark' : 'light');
  // As in a page: the widget does not begin at the edge of the screen.
  body.style.setProperty('padding', '16px');
  for (const name of lookNames) root.style.setProperty(`--mitmach-${name}`, look[name] ?? null);
  const known = head.querySelector<HTMLLinkElement>('link[data-preset]');
  const href = preset === '' ? '' : `presets/${preset}.css`;
  if (known?.getAttribute('href') === href) return;
  known?.remove();
  if (href === '') return;
  const link = head.ownerDocument.createElement('link');
  link.rel = 'stylesheet';
  link.setAttribute('href', href);
  link.dataset['preset'] = preset;
  head.append(link);
};

const setAttributes = (element: Element, attributes: Readonly<Record<string, string>>): void => {
  for (const name of element.getAttributeNames()) {
    if (!Object.hasOwn(attributes, name)) element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
};

const tagOf = ({widget}: Shown): string => `mitmach-${widget}`;

/** The widget in the page, with these options; another widget takes its place. */
const place = (page: Document, shown: Shown): void => {
  const {attributes} = shown;
  const tag = tagOf(shown);
  const known = page.querySelector(tag);
  if (known) {
    setAttributes(known, attributes);
    return;
  }
  const element = page.createElement(tag);
  setAttributes(element, attributes);
  page.querySelector('main')?.replaceChildren(element);
};

/**
 * Shows a widget in a frame, which is a page of its own: with its own width, language, colours and scripts. Where the
 * frame is on the same server it is changed in place, else it is loaded anew.
 */
export class FrameController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #frame: HTMLIFrameElement | undefined;
  #shown: Shown | undefined;
  #isLoaded = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#frame = undefined;
    this.#isLoaded = false;
  }

  /** Takes the frame that the view has made. */
  readonly take = (element: Element | undefined): void => {
    if (!(element instanceof HTMLIFrameElement) || element === this.#frame) return;
    this.#frame = element;
    this.#isLoaded = false;
    element.addEventListener('load', this.#onLoad);
    this.#load();
  };

  show(shown: Shown): void {
    const isSame = JSON.stringify(shown) === JSON.stringify(this.#shown);
    this.#shown = shown;
    if (isSame || !this.#frame) return;
    if (this.#isLoaded && this.#page) this.#apply();
    else this.#load();
  }

  /** What a screen reader says of the widget; undefined where the page cannot be looked into. */
  read(): readonly Utterance[] | undefined {
    const page = this.#page;
    if (!page || !this.#shown) return undefined;
    const widget = page.querySelector(tagOf(this.#shown));
    return widget ? readAloud(widget) : [];
  }

  /** The page in the frame; null where it is another server's. */
  get #page(): Document | null {
    const page = this.#frame?.contentDocument ?? null;
    return page?.querySelector('main') ? page : null;
  }

  #load(): void {
    const {frame} = this.#shown ?? {};
    if (!this.#frame || frame === undefined || !this.#shown) return;
    const address = `${frame}?${queryOf(this.#shown)}`;
    if (this.#frame.src !== address) this.#frame.src = address;
  }

  readonly #onLoad = (): void => {
    const page = this.#page;
    this.#isLoaded = page !== null;
    if (!page) return;
    // What is followed in a preview shall not carry the tool away.
    page.querySelector('base')?.setAttribute('target', '_blank');
    for (const type of ['mitmach-ready', 'mitmach-error', 'click', 'change']) {
      page.addEventListener(type, this.#onChange);
    }
    this.#apply();
  };

  readonly #onChange = (): void => {
    setTimeout(() => {
      this.#host.requestUpdate();
    });
  };

  #apply(): void {
    const page = this.#page;
    if (!page || !this.#shown) return;
    dress(page, this.#shown);
    place(page, this.#shown);
    this.#onChange();
  }
}
