import {css} from 'lit';

/** For widgets with buttons that stay pressed, fields, disclosures and long lists. */
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

  input:not([type='checkbox']) {
    inline-size: 100%;
    min-block-size: 36px;
    padding: 0 calc(2 * var(--_space));
    border: 1px solid color-mix(in srgb, currentcolor 65%, transparent);
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

  button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
    font-weight: 600;
  }

  .joined {
    display: flex;
    flex-wrap: wrap;
    /* Rather a second row than a word in pieces. */
    overflow-wrap: normal;
  }

  .joined button {
    margin-inline-start: -1px;
    padding-inline: calc(3 * var(--_space));
    border-color: var(--_line);
    border-radius: 0;
    color: inherit;
  }

  .joined button:first-child {
    margin-inline-start: 0;
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }

  .joined button:last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }

  .joined button:focus-visible {
    z-index: 1;
  }

  .joined button[aria-pressed='true'] {
    position: relative;
    border-color: var(--_accent);
    color: var(--_accent);
  }

  .quiet {
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .show-more {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space)) calc(3 * var(--_space));
    align-items: center;
  }

  @media print {
    .filters,
    .show-more {
      display: none;
    }
  }
`;
