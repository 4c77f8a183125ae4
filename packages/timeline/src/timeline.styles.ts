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
    grid-template-columns: var(--_years) calc(8 * var(--_space)) minmax(0, 1fr);
    padding-block-end: calc(8 * var(--_space));
    break-inside: avoid;
  }

  .year,
  .content {
    grid-column: 3;
  }

  .year {
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }

  /* The rail and its dot, in the column of their own. */
  .entry::before,
  .entry::after {
    content: '';
    position: absolute;
    inset-inline-start: var(--_years);
  }

  .entry::before {
    inset-block: calc(var(--_dot-top) + var(--_dot) + 4px) calc(4px - var(--_dot-top));
    margin-inline-start: calc(var(--_dot) / 2 - 1px);
    border-inline-start: 2px solid var(--_line);
  }

  .entry:last-child {
    padding-block-end: 0;
  }

  .entry:last-child::before {
    inset-block-end: 0;
  }

  .entry::after {
    inset-block-start: var(--_dot-top);
    inline-size: calc(var(--_dot) - 4px);
    block-size: calc(var(--_dot) - 4px);
    border: 2px solid var(--_line);
    border-radius: 50%;
  }

  .done::after {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  .current::after {
    border-color: var(--_accent);
    box-shadow:
      inset 0 0 0 2px var(--mitmach-background, Canvas),
      inset 0 0 0 9px var(--_accent);
  }

  .planned::after {
    border-color: var(--_accent);
    border-style: dashed;
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

  .links {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(5 * var(--_space));
    margin-block-start: calc(2 * var(--_space));
    list-style: none;
  }

  .links a {
    display: inline-block;
    min-block-size: 24px;
  }

  figure {
    margin-block-start: calc(4 * var(--_space));
  }

  img {
    display: block;
    inline-size: min(100%, 560px);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  figcaption {
    margin-block-start: var(--_space);
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
      grid-area: 1 / 1;
    }

    .content {
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

    .entry::after {
      print-color-adjust: exact;
    }

    img {
      inline-size: min(100%, 8cm);
    }
  }
`;
