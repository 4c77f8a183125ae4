import {css} from 'lit';

/** A month in few colours and on paper. */
export const otherMedia = css`
  @media (forced-colors: active) {
    .chip,
    .dot,
    .today .number {
      forced-color-adjust: none;
      border: 1px solid CanvasText;
      color: CanvasText;
      background: Canvas;
    }

    .today .number {
      color: HighlightText;
      background: Highlight;
    }

    .dot {
      background: CanvasText;
    }
  }

  @media print {
    .month :is(.number, .chip) {
      display: block;
      color: #000;
    }

    .today .number {
      border: 1px solid;
      background: none;
    }

    .day {
      block-size: auto;
      min-block-size: 1.6cm;
      break-inside: avoid;
    }

    .more {
      display: block;
      color: #000;
    }

    .month + .list {
      margin-block-start: 12pt;
    }
  }
`;
