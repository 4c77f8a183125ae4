import {css} from 'lit';
import {alertsStyles} from './alerts.styles.js';

const own = css`
  .arrivals {
    margin-block-end: calc(4 * var(--_space));
  }

  .arrivals button {
    inline-size: 100%;
  }

  .filters-place {
    min-block-size: 46px;
    margin-block-end: calc(4 * var(--_space));
  }

  .show-more {
    margin-block-start: calc(4 * var(--_space));
  }

  .feeds {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(3 * var(--_space));
    margin-block-start: calc(4 * var(--_space));
    color: var(--_quiet);
    font-size: 0.875em;
  }

  .feeds a {
    display: inline-block;
    min-block-size: 24px;
  }

  @media print {
    .feeds {
      display: none;
    }
  }
`;

export const extrasStyles = [own, alertsStyles];
