import {css} from 'lit';

/** What takes whole days, and what found no place. */
export const allDayStyles = css`
  @media screen {
    .all-day {
      display: grid;
      grid-template-columns: var(--_scale) minmax(0, 1fr);
      padding-block: 3px;
    }

    .week-dates + .all-day {
      border-block-start: 1px solid var(--_hair);
    }

    .row-name {
      padding-inline-end: calc(2 * var(--_space));
      color: var(--_quiet);
      font-size: 0.75em;
      line-height: 1.25;
      padding-block-start: 0.45em;
      text-align: end;
      hyphens: auto;
    }

    .all-day ol {
      display: grid;
      grid-template-columns: repeat(var(--_days), minmax(0, 1fr));
      grid-auto-rows: minmax(1.625em, auto);
      gap: 2px 0;
    }

    .all-day li {
      grid-column: calc(var(--_column) + 1) / span var(--_span);
      grid-row: calc(var(--_lane) + 1);
      min-inline-size: 0;
    }

    .week-bar {
      position: relative;
      display: flex;
      align-items: center;
      margin-inline: 3px 2px;
    }

    .week-bar.marked .words {
      flex-wrap: wrap;
    }

    .week-bar.marked .what {
      flex: 0 1 auto;
    }

    .week-bar.continued {
      margin-inline-start: 0;
      border-inline-start-style: dotted;
      border-start-start-radius: 0;
      border-end-start-radius: 0;
    }

    .week-bar.goes-on {
      margin-inline-end: 0;
      border-inline-end: 3px dotted var(--_mark);
      border-start-end-radius: 0;
      border-end-end-radius: 0;
    }

    .bar-dates {
      display: none;
    }

    .week .rest {
      min-block-size: 24px;
      padding: 0 calc(1.5 * var(--_space));
      border-color: transparent;
      border-radius: calc(0.6 * var(--_radius));
      font-size: 0.8125em;
      font-variant-numeric: tabular-nums;
    }

    .week-hours .week-rest {
      position: absolute;
      inset-block-start: calc((var(--_top) - var(--_from)) / 60 * var(--_hour) + 1px);
      inset-inline-end: 2px;
      inline-size: calc(1.75em - 2px);
      block-size: calc(var(--_height) / 60 * var(--_hour) - 2px);
    }

    .week-hours .rest {
      display: flex;
      align-items: start;
      justify-content: center;
      inline-size: 100%;
      block-size: 100%;
      padding: 2px 0;
      background: var(--_surface);
      font-size: 0.75em;
      white-space: nowrap;
    }

    .week-rest.long span {
      writing-mode: vertical-rl;
    }

    /* It stays in sight beside a long crowd. */
    .week-hours .rest span {
      position: sticky;
      inset-block-start: 4px;
    }
  }
`;
