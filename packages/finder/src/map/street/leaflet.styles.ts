import {css} from 'lit';

/**
 * What Leaflet needs to lay out its panes, in our own words, because its style sheet cannot reach into a shadow root. The
 * map stands in a place that runs from left to right in every language.
 */
export const streetSheet = css`
  .street-box {
    overflow: hidden;
    touch-action: pan-x pan-y;
    cursor: grab;
    -webkit-tap-highlight-color: transparent;
  }

  .street-box:active {
    cursor: grabbing;
  }

  .leaflet-pane,
  .leaflet-tile,
  .leaflet-tile-container,
  .leaflet-layer,
  .street-marker {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
  }

  .leaflet-pane {
    z-index: 1;
  }

  .leaflet-marker-pane {
    z-index: 2;
  }

  .leaflet-tile {
    visibility: hidden;
    max-inline-size: none;
    max-block-size: none;
    padding: 0;
    user-select: none;
    pointer-events: none;
  }

  .leaflet-tile-loaded {
    visibility: inherit;
  }

  .leaflet-container img.leaflet-tile {
    mix-blend-mode: plus-lighter;
  }

  .street-marker {
    inline-size: 0;
    block-size: 0;
  }

  .street-pin {
    position: absolute;
    inset-block-start: -14px;
    inset-inline-start: -14px;
    inline-size: 28px;
    min-block-size: 28px;
    block-size: 28px;
    padding: 0;
    border: 2px solid #fff;
    border-radius: 50%;
    color: #fff;
    background: #0b4f8f;
    box-shadow: 0 0 0 1px #0b4f8f;
    font-size: 0.8125em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1;
    text-align: center;
  }

  .street-pin:hover {
    background: #1d2126;
  }

  .street-pin:focus-visible {
    outline: 3px solid #1d2126;
    outline-offset: 2px;
    z-index: 1;
  }

  @media (forced-colors: active) {
    .street-pin {
      border-color: ButtonText;
      color: ButtonText;
      background: ButtonFace;
      forced-color-adjust: none;
    }
  }
`;
