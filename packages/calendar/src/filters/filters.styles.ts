import {facetsStyles} from '@mitmach/ui';
import {css} from 'lit';

/** What opens in the filter bar, and the values chosen. */
const own = css`
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 0 calc(6 * var(--_space));
    padding-block-start: calc(2 * var(--_space));
  }

  .groups summary {
    font-weight: 500;
  }

  .active-filters {
    flex: 1 0 100%;
    order: 2;
  }
`;

export const filtersStyles = [facetsStyles, own];
