import {css} from 'lit';

/** The days side by side, the hours beside them, and the time it is. */
export const gridStyles = css`
  @media screen {
    .week.grid {
      --_hour: max(3.25em, 52px);
      --_scale: 4.25em;
      --_hair: color-mix(in srgb, currentcolor 13%, transparent);
    }

    /* Whole pixels: else some of the lines are thicker than others. Half an hour can always be hit. */
    @supports (block-size: round(1em, 1px)) {
      .week.grid {
        --_hour: max(round(3.25em, 1px), 52px);
      }
    }

    .week.grid ol {
      list-style: none;
    }

    .week.scrolling .week-hours {
      max-block-size: 40em;
      overflow: hidden auto;
    }

    /* The same scroll bar is kept free above: the columns stay below their days. */
    .week.scrolling :is(.week-head, .week-hours) {
      scrollbar-gutter: stable;
      scrollbar-width: thin;
    }

    .week.scrolling .week-head {
      overflow: hidden;
    }

    .week-hours:focus-visible {
      outline-offset: 0;
    }

    .week-head {
      border-block-end: 1px solid var(--_line);
    }

    .week-dates {
      display: grid;
      grid-template-columns: repeat(var(--_days), minmax(0, 1fr));
      margin-inline-start: var(--_scale);
    }

    .week-dates button {
      display: flex;
      flex-direction: column;
      justify-content: space-between;
      inline-size: 100%;
      block-size: 100%;
      padding: calc(1.5 * var(--_space)) calc(2 * var(--_space)) calc(2 * var(--_space));
      border: 0;
      border-radius: 0;
      color: inherit;
      text-align: start;
    }

    .week-dates button:focus-visible {
      outline-offset: -3px;
    }

    .week-dates .weekday {
      color: var(--_quiet);
      font-size: 0.8125em;
      line-height: 1.4;
    }

    .week-dates strong {
      color: var(--_accent);
      font-weight: 650;
    }

    .date-number {
      font-size: 1.375em;
      line-height: 1.2;
      font-variant-numeric: tabular-nums;
    }

    .week-dates .today {
      box-shadow: inset 0 3px var(--_accent);
    }

    .week-dates .today .date-number {
      color: var(--_accent);
      font-weight: 700;
    }

    .week-hours {
      position: relative;
      display: grid;
      grid-template-columns: var(--_scale) repeat(var(--_days), minmax(0, 1fr));
      border-block-end: 1px solid var(--_line);
    }

    .week-scale,
    .week-day {
      position: relative;
      block-size: calc(var(--_hours) * var(--_hour) - 1px);
    }

    .week-scale p {
      position: absolute;
      inset-block-start: calc((var(--_top) - var(--_from)) / 60 * var(--_hour));
      inset-inline-end: calc(2 * var(--_space));
      translate: 0 -50%;
      line-height: 1;
    }

    .week-scale span {
      display: block;
      color: var(--_quiet);
      font-size: 0.75em;
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }

    .week-day {
      border-inline-start: 1px solid var(--_hair);
      background: linear-gradient(var(--_hair) 1px, transparent 1px) 0 -1px / 100% var(--_hour);
    }

    .week:not(.one-day) .week-day.today {
      background-color: color-mix(in srgb, var(--_accent) 5%, transparent);
    }

    .now-line {
      position: absolute;
      inset-block-start: calc((var(--_top) - var(--_from)) / 60 * var(--_hour) - 1px);
      inset-inline: -1px 0;
      z-index: 2;
      border-block-start: 2px solid var(--_accent);
      pointer-events: none;
    }

    .now-line::before {
      content: '';
      position: absolute;
      inset-block-start: -6px;
      inset-inline-start: -5px;
      inline-size: 10px;
      block-size: 10px;
      border-radius: 50%;
      background: var(--_accent);
    }
  }
`;
