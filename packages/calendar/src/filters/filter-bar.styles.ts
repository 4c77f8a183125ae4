import {css} from 'lit';

/** The bar to narrow events by; what opens in it brings its own. */
export const filterBarStyles = css`
  .filter-bar {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space)) calc(3 * var(--_space));
    align-items: end;
    margin-block-end: calc(4 * var(--_space));
  }

  .search {
    flex: 1 1 12em;
    max-inline-size: 26em;
  }

  .filters > summary {
    min-block-size: 34px;
    padding-inline: calc(3 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-weight: 400;
  }

  .filters[open] {
    flex: 1 0 100%;
    order: 1;
  }

  .filters[open] > summary {
    inline-size: fit-content;
  }

  .when {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1.5 * var(--_space));
  }

  .when button {
    padding-inline: calc(3 * var(--_space));
    border-color: var(--_line);
    border-radius: 18px;
    color: inherit;
    font-size: 0.9375em;
  }

  .when button[aria-pressed='true'] {
    border-color: var(--_accent);
    color: var(--_accent);
  }

  @container (inline-size < 30em) {
    .when button {
      padding-inline: calc(2.5 * var(--_space));
    }
  }

  @media print {
    .filter-bar {
      display: none;
    }
  }
`;
