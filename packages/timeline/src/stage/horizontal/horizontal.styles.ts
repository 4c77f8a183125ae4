import {css} from 'lit';

/** Milestones side by side. */
export const horizontalStyles = css`
  .horizontal-body {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
  }

  .horizontal-body > * {
    grid-column: 1 / -1;
  }

  .horizontal-body > .read-all {
    grid-area: 1 / 2;
    margin: 0;
  }

  .horizontal-body > .steps {
    grid-area: 1 / 1;
  }

  .steps {
    display: flex;
    gap: calc(2 * var(--_space));
    align-items: center;
    margin-block-end: calc(4 * var(--_space));
    font-variant-numeric: tabular-nums;
  }

  .step {
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 0;
    border-color: var(--_line);
  }

  .step[aria-disabled='true'] {
    color: var(--_quiet);
    opacity: 0.5;
    cursor: default;
  }

  [dir='rtl'] .step .icon {
    scale: -1 1;
  }

  @media not print {
    .strip {
      position: relative;
      overflow: auto hidden;
      overscroll-behavior-inline: contain;
      scroll-snap-type: inline proximity;
      scrollbar-width: thin;
      padding-block-end: calc(4 * var(--_space));
    }

    .horizontal {
      display: grid;
      grid-auto-columns: min(84%, 22em);
      grid-auto-flow: column;
      grid-template-rows: auto auto auto;
    }

    .horizontal .entry {
      --_years: 0px;

      grid-row: 1 / -1;
      grid-template: subgrid / minmax(0, 1fr);
      padding-block-end: 0;
      padding-inline-end: calc(7 * var(--_space));
      content-visibility: visible;
      scroll-snap-align: start;
    }

    .horizontal :is(.above, .year, .content) {
      grid-column: 1;
    }

    /* As long as the phase; its name stays in sight. */
    .horizontal .above {
      grid-row: 1;
      align-self: end;
      inline-size: calc(var(--_span, 1) * (100% + 7 * var(--_space)) - 2 * var(--_space));
    }

    .horizontal .band > span {
      position: sticky;
      inset-inline-start: calc(3 * var(--_space));
      inline-size: fit-content;
    }

    .horizontal .today {
      inline-size: calc(100% / var(--_span, 1));
    }

    .horizontal .year {
      grid-row: 2;
      min-block-size: 1.2em;
    }

    .horizontal .content {
      grid-row: 3;
      padding-block-start: calc(8 * var(--_space));
    }

    .horizontal .entry::before,
    .horizontal .entry::after {
      grid-row: 3;
      inset-inline-start: 0;
    }

    .horizontal .entry::before {
      inset: calc(var(--_dot-top) + var(--_dot) / 2 - 1px) 6px auto calc(var(--_dot) + 6px);
      margin: 0;
      border: 0;
      border-block-start: 2px solid var(--_rail, var(--_line));
    }

    .horizontal .phased::before {
      inset-block-start: calc(var(--_dot-top) + var(--_dot) / 2 - 1.5px);
      border-block-start-width: 3px;
    }

    .horizontal .range::before {
      inset-inline-start: calc(var(--_dot-length) + 6px);
    }

    .horizontal .range::after {
      inline-size: calc(var(--_dot-length) - 4px);
      block-size: calc(var(--_dot) - 4px);
    }

    .horizontal .entry:last-child {
      padding-inline-end: 0;
    }

    .horizontal .entry:last-child .above {
      inline-size: 100%;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .strip {
      scroll-behavior: smooth;
    }
  }

  @media print {
    .steps {
      display: none;
    }
  }
`;
