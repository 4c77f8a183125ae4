import {css} from 'lit';
import {resultsStyles} from './results.styles.js';

const own = css`
  .guided {
    --_chip: 44px;

    max-inline-size: 46em;
  }

  .guided-top {
    display: flex;
    gap: calc(4 * var(--_space));
    align-items: center;
    justify-content: space-between;
    margin-block-end: calc(5 * var(--_space));
  }

  .guided-progress {
    display: flex;
    flex: 1 1 12em;
    flex-wrap: wrap;
    gap: var(--_space) calc(4 * var(--_space));
    align-items: center;
    color: var(--_quiet);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .guided-progress progress {
    flex: 1 1 8em;
    max-inline-size: 16em;
    block-size: 4px;
    border: 0;
    border-radius: 2px;
    appearance: none;
    background: var(--_line);
    overflow: hidden;
  }

  .guided-progress progress::-webkit-progress-bar {
    background: transparent;
  }

  .guided-progress progress::-webkit-progress-value {
    border-radius: 2px;
    background: var(--_accent);
  }

  .guided-progress progress::-moz-progress-bar {
    border-radius: 2px;
    background: var(--_accent);
  }

  .guided-leave {
    display: flex;
    flex: none;
    gap: var(--_space);
    align-items: center;
    margin-inline-start: auto;
    padding-inline: calc(2 * var(--_space));
    border-color: transparent;
    color: inherit;
  }

  .guided-question,
  .guided-row {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .guided-question > legend {
    padding: 0;
  }

  .guided :is(h2, h3, h4, h5, h6):has(> .guided-title) {
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }

  .guided-title:focus {
    outline: none;
  }

  .guided-question > p.note {
    margin-block: calc(1 * var(--_space)) calc(4 * var(--_space));
  }

  .guided-chips {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    list-style: none;
  }

  .guided-chip {
    display: inline-flex;
    gap: calc(2 * var(--_space));
    align-items: center;
    box-sizing: border-box;
    min-block-size: var(--_chip);
    padding-block: calc(1.5 * var(--_space));
    padding-inline: calc(3 * var(--_space)) calc(4 * var(--_space));
    border: 1px solid color-mix(in srgb, currentcolor 45%, transparent);
    border-radius: calc(1.5 * var(--_radius));
    line-height: 1.3;
    cursor: pointer;
  }

  .guided-chip:hover,
  .guided-slot:hover {
    background: var(--_surface);
  }

  .guided-chip:not(.unsaid):has(:checked, [type='checkbox']:indeterminate) {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }

  .guided-chip:not(.unsaid):has(:checked) {
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .guided :is(.guided-chip, .guided-slot):has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .guided :is(.guided-chip, .guided-slot) > input {
    flex: none;
    inline-size: 18px;
    min-block-size: 0;
    block-size: 18px;
    margin: 0;
    outline: none;
    accent-color: var(--_accent);
  }

  .guided-further {
    margin-block-start: calc(3 * var(--_space));
  }

  .guided-further > summary {
    inline-size: fit-content;
    font-weight: 400;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.25em;
  }

  .guided-further > summary .icon {
    margin-inline-start: 0;
  }

  .guided-days {
    inline-size: min(100%, 26em);
    margin-block-start: var(--_space);
    border-collapse: collapse;
    table-layout: fixed;
  }

  .guided-days :is(th, td) {
    padding: 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: center;
    overflow-wrap: normal;
  }

  .guided-days thead :is(th, td) {
    padding-block: calc(2 * var(--_space));
    color: var(--_quiet);
    font-size: 0.8125em;
  }

  .guided-days tbody th {
    text-align: start;
  }

  .guided-slot {
    display: flex;
    align-items: center;
    justify-content: center;
    min-block-size: var(--_chip);
    cursor: pointer;
  }

  .guided-row {
    margin-block-start: calc(4 * var(--_space));
  }

  .note + .guided-row {
    margin-block-start: 0;
  }

  .guided-row > legend {
    margin-block-end: calc(2 * var(--_space));
    padding: 0;
    font-weight: 600;
  }

  .guided-nav {
    display: flex;
    flex-wrap: wrap;
    gap: calc(3 * var(--_space));
    align-items: center;
    margin-block-start: calc(7 * var(--_space));
  }

  .guided-nav button {
    min-block-size: var(--_chip);
  }

  .guided-nav .quiet {
    padding-inline: var(--_space);
  }

  .guided-nav .guided-main {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
    font-weight: 600;
  }

  .guided-nav .guided-main:hover {
    background: color-mix(in srgb, var(--_accent) 22%, transparent);
  }

  .guided > .note:last-child {
    margin-block: calc(5 * var(--_space)) 0;
  }

  @container (inline-size >= 34em) {
    .guided-now {
      margin-inline-start: auto;
    }
  }

  @container (inline-size < 34em) {
    .guided-chips {
      display: grid;
      gap: calc(1.5 * var(--_space));
    }

    .guided-chip {
      inline-size: 100%;
    }

    div.guided-chips {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media (forced-colors: active) {
    .guided-chip:has(:checked) {
      border-color: Highlight;
      outline: 1px solid Highlight;
    }

    .guided-progress progress {
      border: 1px solid CanvasText;
      block-size: 8px;
      background: Canvas;
    }
  }

  @media print {
    .guided-top,
    .guided-nav {
      display: none;
    }
  }
`;

/** For the guided search, beside the shared styles of controls. */
export const guidedStyles = [own, resultsStyles];
