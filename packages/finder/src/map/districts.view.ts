import {noteView, type FacetState} from '@mitmach/ui';
import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Boundaries} from './boundary-source.js';
import type {DistrictRow, DistrictShape, DistrictsModel, Drawing} from './districts.model.js';
import type {LabelSet, LabelSize, MapLabel} from './labels.model.js';
import type {MapLocale} from './map-context.js';

export interface DistrictsHandlers {
  readonly onChange: (district: string, state: FacetState) => void;
  readonly onRetry: () => void;
  /** The pointer or the focus is on a district, or on none. */
  readonly onPoint: (district: string | undefined) => void;
}

const next = (state: FacetState): FacetState => (state === 'off' ? 'include' : 'off');

const shapeView = (
  {id, name, path, shade, state}: DistrictShape,
  {onChange, onPoint}: DistrictsHandlers,
): SVGTemplateResult => {
  const onClick = (): void => {
    onChange(id, next(state));
  };
  return svg`<path
    class="district shade-${shade} ${state}"
    data-district=${id}
    fill-rule="evenodd"
    d=${path}
    @click=${onClick}
    @pointerenter=${(): void => {
      onPoint(id);
    }}
    @pointerleave=${(): void => {
      onPoint(undefined);
    }}
  ><title>${name}</title></path>`;
};

const labelView = ({id, x, y, name, count}: MapLabel, fontSize: number): SVGTemplateResult => {
  const lines = [...name, count];
  // The middle of all lines lies on the spot; a line's own middle is a third of a letter above where it stands.
  const top = y - ((lines.length - 1) / 2) * 1.2 * fontSize + 0.35 * fontSize;
  return svg`<text data-label=${id}>${lines.map(
    (line, at) =>
      svg`<tspan class=${at === lines.length - 1 ? 'number' : 'name'} x=${x} y=${Math.round(top + at * 1.2 * fontSize)}>${line}</tspan>`,
  )}</text>`;
};

const labelsView = ({fontSize, labels}: LabelSet, size: LabelSize): SVGTemplateResult =>
  svg`<g class="labels ${size}" font-size=${fontSize} text-anchor="middle">
    ${labels.map((label) => labelView(label, fontSize))}
  </g>`;

const labelSizes = ['small', 'medium', 'large'] as const;

const legendView = ({legend}: Drawing, {t}: MapLocale): TemplateResult => html`
  <figcaption class="map-legend">
    <span>${t('mapLegend')}</span>
    <ul>
      ${legend.map(
        ({shade, text}) =>
          html`<li>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <rect class="district shade-${shade}" x="1" y="1" width="14" height="14" rx="2" /></svg
            ><span dir="ltr">${text}</span>
          </li>`,
      )}
    </ul>
  </figcaption>
`;

/**
 * The drawing is for pointers alone and not read: a map's shapes have no order, and thirteen tab stops without names on
 * them tell a keyboard user nothing. The list beside it is the same control with names, counts and states.
 */
const drawingView = (
  drawing: Drawing,
  handlers: DistrictsHandlers,
  locale: MapLocale,
): TemplateResult => html`
  <figure class="map-drawing" part="map">
    <svg viewBox=${drawing.viewBox} aria-hidden="true" focusable="false">
      ${repeat(
        drawing.shapes,
        ({id}) => id,
        (shape) => shapeView(shape, handlers),
      )}
      ${labelSizes.map((size) => labelsView(drawing.labels[size], size))}
    </svg>
    ${legendView(drawing, locale)}
  </figure>
`;

const rowView = (
  {id, name, count, state}: DistrictRow,
  {onChange, onPoint}: DistrictsHandlers,
  {t}: MapLocale,
): TemplateResult => {
  const onClick = (): void => {
    onChange(id, next(state));
  };
  const onEnter = (): void => {
    onPoint(id);
  };
  const onLeave = (): void => {
    onPoint(undefined);
  };
  const isChosen = state === 'include';
  return html`<li>
    <button
      type="button"
      class="map-district ${state} ${count === 0 ? 'none' : ''}"
      data-district=${id}
      aria-pressed=${isChosen ? 'true' : 'false'}
      @click=${onClick}
      @pointerenter=${onEnter}
      @pointerleave=${onLeave}
      @focus=${onEnter}
      @blur=${onLeave}
    >
      <span class="label">${name}</span>
      ${state === 'exclude' ? html`<span class="left-out">${t('mapExcluded')}</span>` : nothing}
      <span class="count" aria-hidden="true">${count}</span>
      <span class="visually-hidden">${t('mapCount', {count})}</span>
    </button>
  </li>`;
};

const listView = (
  rows: readonly DistrictRow[],
  handlers: DistrictsHandlers,
  locale: MapLocale,
): TemplateResult => html`
  <div class="map-list" role="group" tabindex="-1" aria-label=${locale.t('mapDistricts')}>
    <p class="note">${locale.t('mapHint')}</p>
    <ul>
      ${repeat(
        rows,
        ({id}) => id,
        (row) => rowView(row, handlers, locale),
      )}
    </ul>
  </div>
`;

const placeView = (
  status: Boundaries['status'],
  {onRetry}: DistrictsHandlers,
  {t}: MapLocale,
): TemplateResult | typeof nothing => {
  switch (status) {
    case 'loading':
      return html`<div class="map-drawing">
        <span class="bone map-bone"></span><span class="visually-hidden">${t('mapLoading')}</span>
      </div>`;
    case 'failed':
      return html`<div class="map-drawing">
        <div class="status">
          <p>${t('mapFailed')}</p>
          <button type="button" @click=${onRetry}>${t('retry')}</button>
        </div>
      </div>`;
    case 'none':
    case 'ready':
      return nothing;
  }
};

/** The map of the districts with the list that does the same; the list alone where there is no map. */
export const districtsView = (
  {rows, drawing}: DistrictsModel,
  status: Boundaries['status'],
  {handlers, locale}: {readonly handlers: DistrictsHandlers; readonly locale: MapLocale},
): TemplateResult => {
  if (rows.length === 0) return noteView(locale.t('mapNoDistricts'));
  return html`<div class="map-districts">
    ${drawing ? drawingView(drawing, handlers, locale) : placeView(status, handlers, locale)}
    ${listView(rows, handlers, locale)}
  </div>`;
};
