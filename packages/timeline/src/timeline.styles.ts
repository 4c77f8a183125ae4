import {css} from 'lit';

export const timelineStyles = css`
  .timeline {
    list-style: none;
  }

  .entry {
    --_dot: 13px;
    --_dot-top: 0.55em;
    --_years: 0px;

    position: relative;
    display: grid;
    grid-template: auto auto auto / var(--_years) calc(8 * var(--_space)) minmax(0, 1fr);
    padding-block-end: calc(8 * var(--_space));
    break-inside: avoid;
  }

  /* Of a long list only what is near is laid out; a short one is there at once. */
  .many .entry {
    content-visibility: auto;
    contain-intrinsic-size: auto 160px;
  }

  .year,
  .content {
    grid-column: 3;
  }

  .content {
    grid-row: 3;
  }

  .year {
    grid-row: 2;
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }

  /* The rail and its dot, in the column of their own, below what stands across the list. */
  .entry::before,
  .entry::after {
    content: '';
    position: absolute;
    grid-row: 2 / auto;
    inset-inline-start: var(--_years);
  }

  .entry::before {
    inset-block: calc(var(--_dot-top) + var(--_dot) + 6px) 0;
    margin-inline-start: calc(var(--_dot) / 2 - 1px);
    border-inline-start: 2px solid var(--_rail, var(--_line));
  }

  .entry:last-child {
    padding-block-end: 0;
  }

  .entry::after {
    inset-block-start: var(--_dot-top);
    inline-size: calc(var(--_dot) - 4px);
    block-size: calc(var(--_dot) - 4px);
    border: 2px solid var(--_rail, var(--_accent));
    border-radius: 50%;
  }

  .done::after {
    background: var(--_rail, var(--_accent));
  }

  .current::after {
    box-shadow:
      inset 0 0 0 2px var(--mitmach-background, Canvas),
      inset 0 0 0 9px var(--_rail, var(--_accent));
  }

  .date {
    color: var(--_quiet);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .content > :is(h2, h3, h4, h5, h6) {
    max-inline-size: 40em;
    font-size: 1.1875em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }

  .state {
    display: inline-block;
    margin-block-start: calc(1.5 * var(--_space));
    margin-inline-end: calc(2 * var(--_space));
    padding: 0 calc(2 * var(--_space));
    border: 1px solid var(--_accent);
    border-radius: calc(0.75 * var(--_radius));
    color: var(--_accent);
    font-size: 0.8125em;
    font-weight: 600;
  }

  .state.planned {
    border-style: dashed;
  }

  .text {
    max-inline-size: 42em;
    margin-block-start: calc(2 * var(--_space));
  }

  .content .bone {
    inline-size: min(100%, 32em);
    margin-block-end: calc(2 * var(--_space));
  }

  .content .bone:first-child {
    inline-size: 50%;
  }

  .year .bone {
    inline-size: 2.4em;
  }

  @container (inline-size >= 36em) {
    .entry {
      --_years: 5.5em;

      padding-block-end: calc(10 * var(--_space));
    }

    .year {
      grid-column: 1;
    }

    .content {
      grid-row: 2;
      padding-block-start: 0.2em;
    }
  }

  @media (forced-colors: active) {
    .done::after {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }

  @media print {
    .entry {
      padding-block-end: 14pt;
    }

    .many .entry {
      content-visibility: visible;
    }

    .entry::after {
      print-color-adjust: exact;
    }
  }
`;
