import {noteView} from '@mitmach/ui';
import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {BoundarySource} from './boundary-source.js';
import {districtsModel} from './districts.model.js';
import {districtsView} from './districts.view.js';
import type {MapHandlers, MapLocale, MapOptions} from './map-context.js';
import {StreetPanel} from './street-panel.js';
import {tileServer} from './tile-server.js';

/**
 * The districts as a map and as a list that does the same, and, where the page names a tile server and the visitor asks
 * for it, the places on a street map.
 */
export class DistrictMap {
  readonly #host: LitElement;
  readonly #boundaries: BoundarySource;
  readonly #street: StreetPanel;

  constructor(host: LitElement) {
    this.#host = host;
    this.#boundaries = new BoundarySource(host);
    this.#street = new StreetPanel(host);
  }

  /** Begins to load the boundaries when it is first shown. */
  view(options: MapOptions, handlers: MapHandlers): TemplateResult {
    const {context, counts, chosen, tiles} = options;
    const locale = context.locale as MapLocale;
    // Texts of another language than English and German come a moment later.
    if (!locale.has('mapDistricts')) return noteView(locale.t('loadingPart'));
    const boundaries = this.#boundaries.of(context.feed);
    const map = boundaries.status === 'ready' ? boundaries.map : undefined;
    const model = districtsModel({counts, chosen, map}, context);
    const server = tiles === undefined ? undefined : tileServer(tiles, document.baseURI);
    const districtHandlers = {
      onChange: handlers.onChange,
      onRetry: this.#retry,
      onPoint: this.#point,
    };
    return html`<div class="map">
      ${districtsView(model, boundaries.status, {handlers: districtHandlers, locale})}
      ${server ? this.#street.view(server, options, handlers) : nothing}
    </div>`;
  }

  readonly #retry = (): void => {
    this.#boundaries.retry();
    // The button goes away; the list is there whatever comes of it.
    this.#host.renderRoot.querySelector<HTMLElement>('.map-list')?.focus();
  };

  /** Marks a district on the map and in the list; without rendering all results anew for each move of the pointer. */
  readonly #point = (district: string | undefined): void => {
    for (const element of this.#host.renderRoot.querySelectorAll<HTMLElement | SVGElement>(
      '[data-district]',
    )) {
      element.toggleAttribute('data-pointed', element.dataset['district'] === district);
    }
  };
}
