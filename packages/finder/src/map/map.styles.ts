import {css} from 'lit';
import {streetStyles} from './street.styles.js';

const own = css`
  /* Filters may stand beside it, so that the widget's width says little of its own. */
  .map {
    container-type: inline-size;
  }

  .map-districts {
    display: grid;
    gap: calc(5 * var(--_space));
  }

  .map-drawing {
    min-inline-size: 0;
    margin: 0;
  }

  .map-drawing > svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }

  .map-bone {
    block-size: auto;
    aspect-ratio: 1;
  }

  .district {
    fill: var(--_surface);
    stroke: light-dark(#fff, #17191d);
    stroke-width: 1.5px;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }

  path.district {
    cursor: pointer;
  }

  .map-legend .district {
    stroke: var(--_line);
    stroke-width: 1px;
  }

  .shade-1 {
    fill: color-mix(in srgb, var(--_accent) 11%, transparent);
  }

  .shade-2 {
    fill: color-mix(in srgb, var(--_accent) 20%, transparent);
  }

  .shade-3 {
    fill: color-mix(in srgb, var(--_accent) 29%, transparent);
  }

  .shade-4 {
    fill: color-mix(in srgb, var(--_accent) 38%, transparent);
  }

  .shade-5 {
    fill: color-mix(in srgb, var(--_accent) 48%, transparent);
  }

  path.district[data-pointed] {
    stroke: currentcolor;
    stroke-width: 2px;
  }

  path.district.include {
    stroke: currentcolor;
    stroke-width: 3px;
  }

  path.district.exclude {
    fill: none;
    stroke: var(--_line);
    stroke-dasharray: 4 4;
  }

  .labels {
    fill: currentcolor;
    pointer-events: none;
    font-variant-numeric: tabular-nums;
  }

  .labels .number {
    font-weight: 700;
  }

  .labels:not(.small) {
    display: none;
  }

  .map-legend {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1 * var(--_space)) calc(4 * var(--_space));
    align-items: center;
    margin-block-start: calc(3 * var(--_space));
    color: var(--_quiet);
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
  }

  .map-legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(3 * var(--_space));
    list-style: none;
  }

  .map-legend li {
    display: flex;
    gap: calc(1.5 * var(--_space));
    align-items: center;
  }

  .map-legend svg {
    inline-size: 16px;
    block-size: 16px;
  }

  .map-list:focus {
    outline: none;
  }

  .map-list > .note {
    margin-block: 0 calc(2 * var(--_space));
  }

  .map-list ul {
    list-style: none;
  }

  .map-list li {
    border-block-start: 1px solid var(--_line);
  }

  .map-list li:last-child {
    border-block-end: 1px solid var(--_line);
  }

  .map-district {
    display: flex;
    gap: calc(2 * var(--_space));
    align-items: center;
    inline-size: 100%;
    min-block-size: 44px;
    padding-inline: calc(2 * var(--_space));
    border: 0;
    border-radius: 0;
    color: inherit;
    text-align: start;
  }

  .map-district .label {
    flex: 1;
  }

  .map-district[data-pointed] {
    background: var(--_surface);
  }

  .map-district[aria-pressed='true'] {
    box-shadow: inset 3px 0 0 var(--_accent);
  }

  .map-district[aria-pressed='true']:dir(rtl) {
    box-shadow: inset -3px 0 0 var(--_accent);
  }

  .map-district.exclude .label {
    text-decoration: line-through;
  }

  .map-district.none .label,
  .left-out {
    color: var(--_quiet);
  }

  .left-out {
    font-size: 0.8125em;
  }

  @container (inline-size >= 30em) {
    .map-list ul {
      columns: 2;
      column-gap: calc(5 * var(--_space));
    }

    .map-list li {
      break-inside: avoid;
      border-block-start: 0;
      border-block-end: 1px solid var(--_line);
    }

    .labels.small {
      display: none;
    }

    .labels.medium {
      display: inline;
    }
  }

  /* The map is this wide below the list, then again beside it. */
  @container (42em <= inline-size < 48em) or (inline-size >= 70em) {
    .labels.medium {
      display: none;
    }

    .labels.large {
      display: inline;
    }
  }

  @container (inline-size >= 48em) {
    .map-districts:has(.map-drawing) {
      grid-template-columns: minmax(460px, 3fr) minmax(14em, 2fr);
      align-items: start;
    }

    .map-drawing ~ .map-list ul {
      columns: 1;
    }

    .map-drawing ~ .map-list .map-district {
      min-block-size: 36px;
    }
  }

  @media (forced-colors: active) {
    .district {
      fill: Canvas;
      stroke: CanvasText;
    }

    path.district.include {
      fill: Highlight;
    }

    path.district[data-pointed] {
      stroke: Highlight;
      stroke-width: 3px;
    }

    .labels {
      fill: CanvasText;
      stroke: Canvas;
      stroke-width: 4px;
      paint-order: stroke;
    }

    .map-legend {
      display: none;
    }

    .map-district[aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }

  @media print {
    .map-drawing > svg {
      max-inline-size: 12cm;
    }

    .district {
      stroke: #000;
      print-color-adjust: exact;
    }

    .map-list button {
      display: flex;
      min-block-size: 0;
    }

    .map-list > .note {
      display: none;
    }
  }
`;

/** For the map, beside the shared styles of controls. */
export const mapStyles = [own, streetStyles];
