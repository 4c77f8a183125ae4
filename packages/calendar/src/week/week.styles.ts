import {css, type CSSResultGroup} from 'lit';
import {allDayStyles} from './all-day.styles.js';
import {eventStyles} from './event.styles.js';
import {gridStyles} from './grid.styles.js';
import {hoursStyles} from './hours.styles.js';

const stackStyles = css`
  /* The line is quiet already when it is past: quiet twice could not be read. */
  .week.stack .what {
    color: inherit;
  }

  .week.stack > .list-day > .note {
    margin-block: calc(2 * var(--_space));
  }
`;

const forcedColors = css`
  @media (forced-colors: active) {
    .week.grid {
      --_hair: GrayText;
    }

    .week-event,
    .week-bar {
      border: 1px solid CanvasText;
      border-inline-start-width: 3px;
      background: Canvas;
    }

    .now-line::before {
      background: Highlight;
      forced-color-adjust: none;
    }

    .week-dates .today {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;

/** On paper the days stand below each other, each with a plain list. */
const paper = css`
  @media print {
    .week :is(.week-scale, .week-dates, .now-line, .rest span),
    .week-day:not(:has(ol)) {
      display: none;
    }

    .week.grid ol {
      list-style: none;
    }

    .day-name,
    .row-name {
      position: static;
      inline-size: auto;
      block-size: auto;
      margin: 8pt 0 2pt;
      clip-path: none;
      font-weight: 600;
      break-after: avoid;
    }

    .day-name > * {
      font-size: 1em;
    }

    .week-event,
    .week-bar {
      display: flex;
      flex-wrap: wrap;
      gap: 0 8pt;
      margin-block-end: 2pt;
      padding-inline-start: 6pt;
      background: none;
      break-inside: avoid;
    }

    .week :is(.open, .rest) {
      display: block;
      inline-size: auto;
      padding: 0;
      border: 0;
      color: inherit;
      font-size: 1em;
    }

    .week .open::after {
      content: none;
    }

    .week .rest::before {
      content: attr(aria-label);
    }

    .week .words,
    .week .marked .words {
      display: inline;
      white-space: normal;
    }

    .event-more .place::before {
      content: '· ';
    }
  }
`;

/** For the week and the day, beside the calendar's own styles. */
export const weekStyles: CSSResultGroup = [
  gridStyles,
  eventStyles,
  hoursStyles,
  allDayStyles,
  stackStyles,
  forcedColors,
  paper,
];
