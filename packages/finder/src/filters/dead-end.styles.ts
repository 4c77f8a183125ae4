import {css} from 'lit';

/** For the ways on where nothing fits. */
export const deadEndStyles = css`
  .dead-end {
    display: grid;
    gap: calc(6 * var(--_space));
    justify-items: start;
    max-inline-size: 36em;
    margin-block: calc(3 * var(--_space)) calc(6 * var(--_space));
  }

  .dead-end p {
    margin-block-end: calc(2 * var(--_space));
  }

  .dead-end ul {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
    list-style: none;
  }

  .dead-end .ways,
  .dead-end .ways ul {
    inline-size: 100%;
  }

  .ways li {
    inline-size: 100%;
  }

  .ways button {
    display: flex;
    gap: calc(4 * var(--_space));
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
    min-block-size: 44px;
    padding-block: calc(1.5 * var(--_space));
    border-color: var(--_line);
    text-align: start;
  }

  .ways .count {
    flex: none;
    color: inherit;
    white-space: nowrap;
  }

  .adviser {
    inline-size: 100%;
    padding-block-start: calc(4 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }

  .dead-end .name {
    margin-block-end: 0;
    font-weight: 600;
  }

  .adviser a {
    display: inline-block;
    min-block-size: 32px;
    line-height: 32px;
  }
`;
