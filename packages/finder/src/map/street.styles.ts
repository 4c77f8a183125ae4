import {css} from 'lit';

/** For the street map and the offer of one. */
export const streetStyles = css`
  .street {
    margin-block-start: calc(6 * var(--_space));
    padding-block-start: calc(4 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }

  .street > .note {
    margin-block: calc(2 * var(--_space)) 0;
  }

  .street > button {
    min-block-size: 44px;
  }

  .street .status:focus {
    outline: none;
  }

  .street-bar {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    margin-block-end: calc(3 * var(--_space));
  }

  .street-bar button:last-child {
    margin-inline-start: auto;
  }

  .street-box {
    position: relative;
    isolation: isolate;
    box-sizing: border-box;
    block-size: clamp(280px, 75cqi, 480px);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .street-about {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(4 * var(--_space));
    justify-content: space-between;
    margin-block: calc(2 * var(--_space));
    color: var(--_quiet);
    font-size: 0.8125em;
  }

  .street-here {
    margin-block-start: calc(3 * var(--_space));
  }

  .street-here p {
    font-weight: 600;
  }

  .street-here ul {
    list-style: none;
  }

  .street-here li button {
    min-block-size: 44px;
    padding-inline: 0;
    border: 0;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  @media print {
    .street {
      display: none;
    }
  }
`;
