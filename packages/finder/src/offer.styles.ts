import {css} from 'lit';

/** Offers in a list. */
export const offerStyles = css`
  .offers {
    list-style: none;
  }

  .offer {
    padding-block: calc(5 * var(--_space));
    break-inside: avoid;
  }

  .offers.list .offer + .offer {
    border-block-start: 1px solid var(--_line);
  }

  .offer > :is(h2, h3, h4, h5, h6) {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.35;
  }

  .offer .title {
    min-block-size: 28px;
    padding: 0;
    border: 0;
    font-weight: inherit;
    line-height: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentcolor 40%, transparent);
    text-underline-offset: 0.2em;
  }

  .offer .title:hover {
    background: none;
    text-decoration-color: currentcolor;
  }

  mark {
    border-radius: 2px;
    background: color-mix(in srgb, var(--_accent) 18%, transparent);
    color: inherit;
  }

  :is(.where, .facts, .foot .note) > span + span::before {
    content: ' · ';
  }

  .where {
    color: var(--_quiet);
    font-size: 0.9375em;
  }

  .summary {
    max-inline-size: 44em;
    margin-block-start: calc(1.5 * var(--_space));
  }

  .facts {
    margin-block-start: calc(1.5 * var(--_space));
    font-size: 0.9375em;
    font-weight: 600;
  }

  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(2 * var(--_space));
    margin-block-end: var(--_space);
  }

  .badge {
    padding-inline: calc(1.5 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: calc(0.75 * var(--_radius));
    font-size: 0.8125em;
  }

  .badge.urgent {
    border-color: currentcolor;
    font-weight: 650;
  }

  .foot {
    display: flex;
    gap: calc(3 * var(--_space));
    align-items: last baseline;
    justify-content: space-between;
    margin-block-start: calc(2 * var(--_space));
  }

  .foot .note {
    margin: 0;
    text-wrap: balance;
  }

  .bookmark {
    flex: none;
    min-block-size: 32px;
    padding-inline: 0;
    border-color: transparent;
    font-size: 0.9375em;
  }

  .bookmark[aria-pressed='true'] .icon {
    fill: currentcolor;
  }
`;
