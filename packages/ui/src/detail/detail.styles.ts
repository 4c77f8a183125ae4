import {css} from 'lit';
import {actionsStyles} from './actions.styles.js';
import {disclosureStyles} from './disclosure.styles.js';

const ownStyles = css`
  .item-detail {
    --_alert: light-dark(#a4161a, #ffaaa3);
    --_gap: calc(5 * var(--_space));

    container-type: inline-size;
  }

  .item-detail > * {
    margin-block: 0 var(--_gap);
  }

  .item-detail > :last-child {
    margin-block-end: 0;
  }

  .item-detail dd {
    margin: 0;
  }

  .item-detail .more {
    color: var(--_quiet);
  }

  .item-detail ul {
    list-style: none;
  }

  .item-detail .rich-text ul {
    list-style: disc;
  }

  .item-detail s {
    color: var(--_quiet);
  }

  .item-detail span.mark {
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

  .item-detail span.mark:is(.off, .full) {
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

  .item-detail .only-in {
    margin-block-end: calc(2 * var(--_space));
    font-style: italic;
  }

  /* Label over value; beside it where there is room. */
  .item-detail dl {
    display: grid;
    gap: calc(3 * var(--_space));
  }

  .item-detail dl ~ dl {
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

  .fact-where dd > :first-child {
    font-weight: 600;
  }

  .item-detail * + .apart {
    margin-block-start: calc(2 * var(--_space));
  }

  .item-detail .quiet-line {
    color: var(--_quiet);
    font-size: 0.9375em;
  }

  .item-detail dd a,
  .item-detail .link {
    display: inline-block;
    min-block-size: 24px;
  }

  .item-detail .link {
    padding: 0;
    border: 0;
    border-radius: 0;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .item-detail .link:hover {
    background: none;
    text-decoration-thickness: 2px;
  }

  .item-detail .chips {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1.5 * var(--_space));
    padding-block: calc(0.5 * var(--_space));
  }

  .chips li {
    padding: 0 calc(2.5 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: 1em;
    font-size: 0.875em;
  }

  .item-detail figure img {
    display: block;
    inline-size: 100%;
    max-inline-size: 640px;
    max-block-size: 24em;
    object-fit: contain;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .item-detail figcaption {
    margin-block-start: var(--_space);
  }

  .detail-text {
    max-inline-size: 42em;
  }

  .item-detail .footnotes {
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
  }

  @media (forced-colors: active) {
    .item-detail {
      --_alert: CanvasText;
    }

    .notice {
      border: 1px solid CanvasText;
      border-inline-start-width: 4px;
    }
  }

  @media print {
    .item-detail .share {
      display: none;
    }

    .item-detail .link {
      display: inline;
      color: inherit;
      text-decoration: none;
    }
  }
`;

/** For the detail of an item, wherever it stands: it asks for its own room, not for the widget's. */
export const detailStyles = css`
  ${ownStyles}
  ${actionsStyles}
  ${disclosureStyles}
`;
