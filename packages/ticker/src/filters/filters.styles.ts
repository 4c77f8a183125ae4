import {controlsStyles, facetsStyles} from '@mitmach/ui';
import {css} from 'lit';

const own = css`
  .filter-bar {
    margin-block-end: calc(4 * var(--_space));
  }

  .filters {
    max-inline-size: 17em;
    padding-inline: calc(3 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .filters > .facet:last-child {
    border: 0;
  }

  .active-filters {
    margin-block-start: calc(2 * var(--_space));
  }
`;

export const filtersStyles = [controlsStyles, facetsStyles, own];
