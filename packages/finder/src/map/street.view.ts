import {html, nothing, type TemplateResult} from 'lit';
import {ref, type RefOrCallback} from 'lit/directives/ref.js';
import type {MapLocale, MapPoint} from './map-context.js';
import type {TileServer} from './tile-server.js';

/** What is to be seen of the street map. */
export type StreetModel =
  | {readonly status: 'closed' | 'loading' | 'blocked' | 'failed' | 'empty'}
  | {readonly status: 'open'; readonly here: readonly MapPoint[]};

export interface StreetHandlers {
  readonly onShow: () => void;
  readonly onHide: () => void;
  readonly onZoom: (steps: number) => void;
  readonly onOpen: (id: string) => void;
  /** Takes the element that the map is drawn into. */
  readonly box: RefOrCallback;
}

interface StreetParts {
  readonly handlers: StreetHandlers;
  readonly locale: MapLocale;
}

const offerView = (
  {host}: TileServer,
  isLoading: boolean,
  {handlers, locale: {t}}: StreetParts,
): TemplateResult => html`
  <button
    type="button"
    class="street-show"
    aria-disabled=${isLoading ? 'true' : nothing}
    @click=${handlers.onShow}
  >
    ${isLoading ? t('loadingPart') : t('mapStreetShow', {host})}
  </button>
  <p class="note">${t('mapStreetPrivacy', {host})}</p>
`;

const hereView = (
  here: readonly MapPoint[],
  {onOpen}: StreetHandlers,
  {t}: MapLocale,
): TemplateResult | typeof nothing =>
  here.length === 0
    ? nothing
    : html`<div class="street-here">
        <p tabindex="-1">${t('mapStreetHere', {count: here.length})}</p>
        <ul>
          ${here.map(({id, title}) => {
            const onClick = (): void => {
              onOpen(id);
            };
            return html`<li><button type="button" @click=${onClick}>${title}</button></li>`;
          })}
        </ul>
      </div>`;

const creditView = ({host, isOpenStreetMap}: TileServer, {t}: MapLocale): TemplateResult =>
  isOpenStreetMap
    ? html`<a href="https://www.openstreetmap.org/copyright" rel="noreferrer"
        >© OpenStreetMap contributors</a
      >`
    : html`<span>${t('mapTiles', {host})}</span>`;

const openView = (
  server: TileServer,
  here: readonly MapPoint[],
  {handlers, locale}: StreetParts,
): TemplateResult => {
  const {t} = locale;
  const zoom = (steps: number) => (): void => {
    handlers.onZoom(steps);
  };
  return html`
    <div class="street-bar">
      <button type="button" @click=${zoom(1)}>${t('mapZoomIn')}</button>
      <button type="button" @click=${zoom(-1)}>${t('mapZoomOut')}</button>
      <button type="button" class="quiet" @click=${handlers.onHide}>${t('mapStreetHide')}</button>
    </div>
    <div class="street-box" dir="ltr" role="region" aria-label=${t('mapStreet')} ${ref(handlers.box)}></div>
    <p class="street-about"><span>${t('mapStreetKeys')}</span>${creditView(server, locale)}</p>
    ${hereView(here, handlers, locale)}
  `;
};

/** The street map, or what is said in its place. Nothing is asked of the server before the button is pressed. */
export const streetView = (server: TileServer, model: StreetModel, parts: StreetParts): TemplateResult => {
  const {
    handlers,
    locale: {t},
  } = parts;
  const body = (): TemplateResult => {
    switch (model.status) {
      case 'closed':
      case 'loading':
        return offerView(server, model.status === 'loading', parts);
      case 'blocked':
        return html`<p class="status" tabindex="-1">${t('mapStreetBlocked')}</p>`;
      case 'failed':
        return html`<div class="status" tabindex="-1">
          <p>${t('mapStreetFailed')}</p>
          <button type="button" @click=${handlers.onShow}>${t('retry')}</button>
        </div>`;
      case 'empty':
        return html`<p class="status" tabindex="-1">${t('mapStreetEmpty')}</p>`;
      case 'open':
        return openView(server, model.here, parts);
    }
  };
  return html`<div class="street" part="street-map">${body()}</div>`;
};
