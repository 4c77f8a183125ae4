import {Part} from '@mitmach/ui';
import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import {isForbidden} from './forbidden.js';
import type {MapHandlers, MapLocale, MapOptions, MapPoint} from './map-context.js';
import type * as Streets from './street/index.js';
import {streetView, type StreetHandlers, type StreetModel} from './street.view.js';
import type {TileServer} from './tile-server.js';

type Street = typeof Streets;

const adopt = (host: LitElement, {streetSheet}: Street): void => {
  const root = host.renderRoot;
  const sheet = streetSheet.styleSheet;
  if (!(root instanceof ShadowRoot) || !sheet || root.adoptedStyleSheets.includes(sheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};

/** The street map: closed until it is asked for. */
export class StreetPanel implements ReactiveController {
  readonly #host: LitElement;
  readonly #part: Part<Street>;
  #isWanted = false;
  #isForbidden = false;
  #map: Streets.StreetMap | undefined;
  #here: readonly string[] = [];
  #points: readonly MapPoint[] = [];
  #shown: {readonly server: TileServer; readonly locale: MapLocale} | undefined;
  #focus: string | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#part = new Part(host, async () => {
      try {
        return await import('./street/index.js');
      } catch (error) {
        this.#isForbidden = isForbidden(error);
        throw error;
      }
    });
    host.addController(this);
  }

  hostUpdated(): void {
    this.#map?.show(this.#points);
    if (this.#focus === undefined) return;
    const target = this.#host.renderRoot.querySelector<HTMLElement>(this.#focus);
    if (!target) return;
    this.#focus = undefined;
    target.focus();
  }

  /** A map that is moved with its host is closed, as no server is asked without a click. */
  hostDisconnected(): void {
    this.#close();
  }

  view(server: TileServer, options: MapOptions, {onOpen}: MapHandlers): TemplateResult {
    const locale = options.context.locale as MapLocale;
    this.#shown = {server, locale};
    const handlers: StreetHandlers = {
      onShow: this.#show,
      onHide: this.#hide,
      onZoom: this.#zoom,
      onOpen,
      box: this.#box,
    };
    return streetView(server, this.#model(options), {handlers, locale});
  }

  #model({points}: MapOptions): StreetModel {
    if (!this.#isWanted) return {status: 'closed'};
    if (this.#part.hasFailed) return {status: this.#isForbidden ? 'blocked' : 'failed'};
    if (!this.#part.value) return {status: 'loading'};
    this.#points = points();
    if (this.#points.length === 0) return {status: 'empty'};
    return {status: 'open', here: this.#pressed()};
  }

  /** An offer with several places stands here once. */
  #pressed(): readonly MapPoint[] {
    const byId = new Map(this.#points.map((point) => [point.id, point]));
    return this.#here.flatMap((id) => byId.get(id) ?? []);
  }

  readonly #show = (): void => {
    this.#isWanted = true;
    this.#focus = '.street-box, .street .status';
    this.#part.retry();
    this.#host.requestUpdate();
  };

  readonly #hide = (): void => {
    this.#close();
    this.#focus = '.street-show';
    this.#host.requestUpdate();
  };

  readonly #zoom = (steps: number): void => {
    this.#map?.zoomBy(steps);
  };

  readonly #box = (box?: Element): void => {
    const street = this.#part.known;
    this.#map?.remove();
    this.#map = undefined;
    if (!(box instanceof HTMLElement) || !street || !this.#shown) return;
    adopt(this.#host, street);
    const {server} = this.#shown;
    this.#map = new street.StreetMap(box, {
      template: server.template,
      here: (count) => this.#shown?.locale.t('mapStreetHere', {count}) ?? '',
      onPlace: this.#place,
    });
  };

  readonly #place = (ids: readonly string[]): void => {
    this.#here = [...new Set(ids)];
    this.#focus = '.street-here p';
    this.#host.requestUpdate();
  };

  #close(): void {
    this.#isWanted = false;
    this.#here = [];
    this.#map?.remove();
    this.#map = undefined;
  }
}
