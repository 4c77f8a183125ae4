import {css} from 'lit';
import {disclosureStyles} from './disclosure.styles.js';

const ownStyles = css`
  .event-detail {
    --_alert: light-dark(#a4161a, #ffaaa3);
    --_gap: calc(5 * var(--_space));

    container-type: inline-size;
  }

  .event-detail > * {
    margin-block: 0 var(--_gap);
  }

  .event-detail > :last-child {
    margin-block-end: 0;
  }

  .event-detail dd {
    margin: 0;
  }

  .event-detail .more {
    color: var(--_quiet);
  }

  .event-detail ul {
    list-style: none;
  }

  .event-detail .rich-text ul {
    list-style: disc;
  }

  .event-detail s {
    color: var(--_quiet);
  }

  .event-detail .mark {
    display: inline-block;
    padding: 0 calc(2 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: calc(0.75 * var(--_radius));
    color: inherit;
    background: none;
    font-size: 0.8125em;
    font-weight: 600;
    text-decoration: none;
  }

  .event-detail .mark:is(.off, .full) {
    border-color: currentcolor;
    color: var(--_alert);
  }

  .notice {
    padding: calc(3 * var(--_space)) calc(4 * var(--_space));
    border-inline-start: 4px solid var(--_accent);
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: color-mix(in srgb, var(--_accent) 8%, transparent);
  }

  .notice strong {
    display: block;
  }

  .notice-off,
  .notice-full {
    border-color: var(--_alert);
    background: color-mix(in srgb, var(--_alert) 8%, transparent);
  }

  .notice-off strong,
  .notice-full strong {
    color: var(--_alert);
  }

  .notice-note {
    border-color: var(--_quiet);
    background: var(--_surface);
  }

  .event-detail .only-in {
    margin-block-end: calc(2 * var(--_space));
    font-style: italic;
  }

  /* Label over value; beside it where there is room. */
  .event-detail dl {
    display: grid;
    gap: calc(3 * var(--_space));
  }

  .event-detail dl ~ dl {
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }

  .fact {
    break-inside: avoid;
  }

  .fact dt {
    color: var(--_quiet);
    font-size: 0.875em;
  }

  .fact-when dd > :first-child {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.35;
    font-variant-numeric: tabular-nums;
  }

  .fact-where dd > :first-child {
    font-weight: 600;
  }

  .event-detail .quiet-line {
    color: var(--_quiet);
    font-size: 0.9375em;
  }

  .event-detail dd a,
  .event-detail .link {
    display: inline-block;
    min-block-size: 24px;
  }

  .event-detail .link {
    padding: 0;
    border: 0;
    border-radius: 0;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .event-detail .link:hover {
    background: none;
    text-decoration-thickness: 2px;
  }

  .fact-dates ul {
    display: grid;
    gap: var(--_space);
    font-variant-numeric: tabular-nums;
  }

  .fact-topics ul {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1.5 * var(--_space));
    padding-block: calc(0.5 * var(--_space));
  }

  .fact-topics li {
    padding: 0 calc(2.5 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: 1em;
    font-size: 0.875em;
  }

  .detail-actions {
    display: grid;
    gap: calc(2 * var(--_space)) calc(3 * var(--_space));
  }

  .detail-actions a {
    display: flex;
    align-items: center;
    justify-content: center;
    box-sizing: border-box;
    min-block-size: 44px;
    padding: calc(2 * var(--_space)) calc(6 * var(--_space));
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    font-weight: 600;
    line-height: 1.25;
    text-decoration: none;
  }

  .detail-actions a:hover {
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }

  /* Only where the accent is sure to have a lightness on which this text can be read. */
  @supports (color: oklch(from red l c h)) {
    .detail-actions .primary {
      color: light-dark(#fff, #111);
      background: var(--_accent);
    }

    .detail-actions .primary:hover {
      background: color-mix(in srgb, var(--_accent) 86%, light-dark(#000, #fff));
    }
  }

  .event-detail figure img {
    display: block;
    inline-size: 100%;
    max-inline-size: 640px;
    max-block-size: 24em;
    object-fit: contain;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .event-detail figcaption {
    margin-block-start: var(--_space);
  }

  .detail-text {
    max-inline-size: 42em;
  }

  .event-detail .footnotes {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(4 * var(--_space));
  }

  @container (inline-size >= 30em) {
    .fact {
      display: grid;
      grid-template-columns: 8.5em minmax(0, 1fr);
      gap: calc(4 * var(--_space));
      align-items: baseline;
    }

    .detail-actions {
      display: flex;
      flex-wrap: wrap;
    }
  }

  @media (forced-colors: active) {
    .event-detail {
      --_alert: CanvasText;
    }

    .notice {
      border: 1px solid CanvasText;
      border-inline-start-width: 4px;
    }

    .detail-actions .primary {
      border-width: 3px;
      color: LinkText;
      background: none;
    }
  }

  @media print {
    .event-detail .share {
      display: none;
    }

    .event-detail .link {
      display: inline;
      color: inherit;
      text-decoration: none;
    }

    .detail-actions,
    .event-detail .detail-actions a {
      display: block;
      padding: 0;
      border: 0;
      color: #000;
      background: none;
      text-align: start;
    }
  }
`;

/** For the detail of an event, wherever it stands: it asks for its own room, not for the widget's. */
export const detailStyles = css`
  ${ownStyles}
  ${disclosureStyles}
`;
