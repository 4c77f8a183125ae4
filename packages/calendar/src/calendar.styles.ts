import {css} from 'lit';
import {filterBarStyles} from './filters/filter-bar.styles.js';
import {listStyles} from './list/list.styles.js';
import {monthStyles} from './month/month.styles.js';

/** What every view has: the toolbar, the marks, the way out. */
const frame = css`
  .toolbar,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
    align-items: center;
  }

  .toolbar {
    margin-block-end: calc(3 * var(--_space));
  }

  .toolbar > :is(h2, h3, h4, h5, h6) {
    flex: 1 1 8em;
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }

  .steps .step {
    min-inline-size: 40px;
    padding: 0;
  }

  :is(.back, .forward):dir(rtl) {
    scale: -1 1;
  }

  .steps button[aria-disabled] {
    color: var(--_quiet);
  }

  .go-to input {
    inline-size: auto;
    font-size: 0.875em;
  }

  .off .what {
    text-decoration: line-through;
  }

  .mark {
    padding: 0 calc(1.5 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: calc(0.75 * var(--_radius));
    font-size: 0.8125em;
    white-space: nowrap;
  }

  .mark.note {
    border-color: transparent;
    padding: 0;
    color: var(--_quiet);
  }

  .mark:is(.off, .changed, .full) {
    border-color: currentcolor;
    font-weight: 600;
  }

  .mark:is(.off, .full) {
    color: light-dark(#a3231c, #ffa79f);
  }

  .mark.changed {
    color: var(--_accent);
  }

  .status {
    margin-block-end: calc(4 * var(--_space));
  }

  .actions {
    margin-block-start: calc(4 * var(--_space));
  }

  .action {
    display: inline-flex;
    gap: calc(1.5 * var(--_space));
    align-items: center;
    min-block-size: 36px;
    padding-inline: 0;
    border-color: transparent;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .skeleton .bone {
    margin-block-end: calc(3 * var(--_space));
  }

  .skeleton .bar {
    block-size: 36px;
    margin-block-end: calc(6 * var(--_space));
  }

  .skeleton .short {
    inline-size: 60%;
    margin-block-end: calc(7 * var(--_space));
  }

  .show-more {
    margin-block: calc(4 * var(--_space));
  }

  @container (inline-size < 30em) {
    .toolbar > :is(h2, h3, h4, h5, h6) {
      flex-basis: 100%;
      order: -1;
    }

    .toolbar {
      gap: calc(2 * var(--_space));
    }

    .toolbar > .views {
      order: 1;
    }

    .go-to input {
      inline-size: 7.6em;
      padding-inline: var(--_space);
    }

    .views button {
      padding-inline: calc(1.5 * var(--_space));
    }
  }

  @media (forced-colors: active) {
    .mark {
      border-color: currentcolor;
    }

    button[aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }

  @media print {
    .steps,
    .views,
    .go-to,
    .actions {
      display: none;
    }

    .paper {
      display: flex;
      gap: 12pt;
      align-items: center;
      justify-content: space-between;
      margin-block-start: 12pt;
      border-block-start: 1px solid;
      padding-block-start: 8pt;
      break-inside: avoid;
    }

    .qr {
      inline-size: 2.6cm;
      block-size: 2.6cm;
    }
  }
`;

export const calendarStyles = [frame, filterBarStyles, listStyles, monthStyles];
