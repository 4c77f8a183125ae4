import {css} from 'lit';

/** For widgets that use the shared controls and the dialog. */
export const controlsStyles = css`
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.25em;
  }

  summary {
    display: flex;
    gap: calc(2 * var(--_space));
    align-items: center;
    min-block-size: 44px;
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary .icon {
    margin-inline-start: auto;
  }

  details[open] > summary .icon {
    rotate: 180deg;
  }

  summary .active {
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 400;
  }

  .facet {
    border-block-end: 1px solid var(--_line);
  }

  fieldset {
    margin: 0;
    padding: var(--_space) 0 calc(3 * var(--_space));
    border: 0;
    min-inline-size: 0;
  }

  fieldset > input {
    margin-block: var(--_space) calc(2 * var(--_space));
  }

  .options {
    max-block-size: 20em;
    overflow: auto;
    list-style: none;
  }

  .option {
    display: flex;
    gap: calc(2 * var(--_space));
    align-items: center;
    justify-content: space-between;
  }

  .option label {
    display: flex;
    flex: 1;
    gap: calc(2 * var(--_space));
    align-items: center;
    min-block-size: 32px;
    cursor: pointer;
  }

  .option .label {
    flex: 1;
  }

  .option.exclude .label {
    text-decoration: line-through;
  }

  .option.none .label,
  .count {
    color: var(--_quiet);
  }

  .count {
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  input[type='checkbox'] {
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--_accent);
  }

  input:not([type='checkbox']) {
    inline-size: 100%;
    min-block-size: 36px;
    padding: 0 calc(2 * var(--_space));
    border: 1px solid color-mix(in srgb, currentcolor 55%, transparent);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    box-sizing: border-box;
  }

  ::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }

  .not {
    min-block-size: 26px;
    padding: 0 calc(2 * var(--_space));
    border-color: var(--_line);
    font-size: 0.8125em;
  }

  button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
    font-weight: 600;
  }

  .active-filters {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    list-style: none;
  }

  .quiet {
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .share,
  .show-more {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space)) calc(3 * var(--_space));
    align-items: center;
  }

  dialog {
    inline-size: min(100% - 32px, 42em);
    max-block-size: calc(100dvh - 32px);
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: calc(1.5 * var(--_radius));
    color: inherit;
    color: light-dark(#1d2126, #e9ebee);
    background: light-dark(#fff, #1d2025);
    font: inherit;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  .detail-frame {
    padding: calc(5 * var(--_space)) calc(6 * var(--_space)) calc(7 * var(--_space));
  }

  dialog header {
    display: flex;
    gap: calc(4 * var(--_space));
    align-items: start;
    justify-content: space-between;
    margin-block-end: calc(3 * var(--_space));
  }

  dialog h2 {
    font-size: 1.375em;
    line-height: 1.25;
  }

  dialog h2:focus {
    outline: none;
  }

  .close {
    min-inline-size: 36px;
    padding: 0;
    border-color: transparent;
    color: inherit;
  }

  @media (forced-colors: active) {
    .option.exclude .label {
      text-decoration-thickness: 2px;
    }
  }

  @media print {
    .facet,
    .filters,
    .active-filters,
    .share,
    .show-more {
      display: none;
    }
  }
`;
