import {css} from 'lit';

export const alertsStyles = css`
  .alerts {
    margin-block-end: calc(5 * var(--_space));
    padding: calc(4 * var(--_space));
    border: 1px solid var(--_alert);
    border-inline-start-width: 4px;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_alert) 6%, transparent);
  }

  .alerts ul {
    list-style: none;
  }

  .alert-item + .alert-item {
    margin-block-start: calc(4 * var(--_space));
    padding-block-start: calc(4 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }

  .alerts .about {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(3 * var(--_space));
    align-items: baseline;
    margin-block-start: var(--_space);
  }

  .alerts .labels {
    margin: 0;
  }
`;
