import {css} from 'lit';
import {offerStyles} from './offer.styles.js';

/** Search and results; the parts that come later bring their own. */
const frame = css`
  .search-bar {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space)) calc(3 * var(--_space));
    align-items: end;
    margin-block-end: calc(5 * var(--_space));
  }

  .field {
    flex: 1 1 16em;
    max-inline-size: 40em;
    font-weight: 600;
  }

  .field .search {
    min-block-size: 44px;
    margin-block-start: var(--_space);
    padding-inline: calc(3 * var(--_space));
    font-weight: 400;
  }

  .search-bar button {
    min-block-size: 44px;
  }

  .skip {
    position: absolute;
    z-index: 2;
    background: var(--mitmach-background, Canvas);
  }

  .skip:not(:focus) {
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_space)) calc(10 * var(--_space));
  }

  .columns.beside {
    grid-template-columns: minmax(13em, 17em) minmax(0, 1fr);
  }

  .columns > .filters > summary {
    padding-inline: calc(3 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .columns > .filters > .groups {
    padding-block-start: calc(2 * var(--_space));
  }

  .results-bar {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space)) calc(3 * var(--_space));
    align-items: center;
    padding-block-end: calc(3 * var(--_space));
    border-block-end: 1px solid var(--_line);
  }

  .results-bar > :is(h2, h3, h4, h5, h6) {
    flex: 1 1 10em;
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.3;
  }

  .results > .active-filters {
    margin-block: calc(3 * var(--_space));
  }

  .results-title:focus {
    outline: none;
  }

  select {
    min-block-size: 36px;
    max-inline-size: 100%;
    padding-inline: calc(2 * var(--_space));
    border: 1px solid color-mix(in srgb, currentcolor 65%, transparent);
    border-radius: var(--_radius);
    background: var(--mitmach-background, Canvas);
    color: inherit;
    font: inherit;
  }

  .nothing {
    margin-block: calc(5 * var(--_space)) calc(2 * var(--_space));
    font-size: 1.0625em;
  }

  .skeleton .bar {
    block-size: 44px;
    max-inline-size: 40em;
    margin-block-end: calc(8 * var(--_space));
  }

  .skeleton .short {
    inline-size: 40%;
    margin-block: calc(6 * var(--_space)) calc(2 * var(--_space));
  }

  .skeleton .bone {
    margin-block-end: calc(2 * var(--_space));
  }

  @media print {
    .search-bar,
    .results-bar :is(.layouts, .sort),
    .groups {
      display: none;
    }

    .columns.beside {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;

export const finderStyles = [frame, offerStyles];
