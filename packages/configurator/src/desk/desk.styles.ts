import {css} from 'lit';

/** The desk: its start, its bar, its tabs. */
export const deskStyles = css`
  .desk {
    display: grid;
    gap: calc(6 * var(--_space));
  }

  h2,
  h3,
  h4 {
    line-height: 1.25;
    text-wrap: balance;
  }

  h2 {
    font-size: 1.6em;
  }

  h3,
  .start h2 {
    font-size: 1.25em;
  }

  h4 {
    font-size: 1em;
  }

  :is(h2, h3, .notice):focus {
    outline: none;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    align-items: center;
  }

  button:disabled {
    border-color: var(--_line);
    background: transparent;
    color: var(--_quiet);
    cursor: default;
  }

  .promise {
    max-inline-size: 46em;
    padding-block-start: calc(4 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }

  .start {
    display: grid;
    gap: calc(5 * var(--_space));
  }

  .drop,
  .way {
    display: grid;
    align-content: start;
    gap: calc(3 * var(--_space));
    padding: clamp(calc(4 * var(--_space)), 4cqi, calc(8 * var(--_space)));
    border: 1px solid var(--_line);
    border-radius: calc(2 * var(--_radius));
  }

  .drop {
    border: 2px dashed color-mix(in srgb, var(--_accent) 55%, transparent);
    background: color-mix(in srgb, var(--_accent) 5%, transparent);
  }

  .way .buttons {
    margin-block-start: calc(1 * var(--_space));
  }

  @container (inline-size > 720px) {
    .start {
      grid-template-columns: 1fr 1fr;
    }

    .drop {
      grid-column: 1 / -1;
      padding-block: calc(12 * var(--_space));
    }
  }

  .dropping {
    position: fixed;
    inset: 0;
    z-index: 10;
    display: grid;
    place-items: center;
    padding: calc(6 * var(--_space));
    background: color-mix(in srgb, Canvas 88%, transparent);
    outline: 4px dashed var(--_accent);
    outline-offset: calc(-4 * var(--_space));
    font-size: 1.4em;
    font-weight: 600;
    pointer-events: none;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: calc(3 * var(--_space)) calc(6 * var(--_space));
    align-items: end;
    justify-content: space-between;
  }

  .bar-title {
    display: grid;
    flex: 1 1 16em;
    gap: calc(1 * var(--_space));
  }

  .notices,
  .offers {
    display: grid;
    gap: calc(2 * var(--_space));
    list-style: none;
  }

  .notice,
  .offers li {
    display: flex;
    gap: calc(3 * var(--_space));
    align-items: start;
    justify-content: space-between;
    padding: calc(3 * var(--_space)) calc(4 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_surface);
    outline: 1px solid transparent;
  }

  .offers li {
    flex-wrap: wrap;
    align-items: center;
  }

  .notice > div {
    min-inline-size: 0;
  }

  :is(.bar-title, .notice) .quiet {
    padding-inline: 0;
  }

  .notice .notes {
    font-size: 0.9375em;
    list-style: none;
  }

  .notice .notes .hint {
    display: block;
  }

  .close {
    flex: none;
    inline-size: 36px;
    padding: 0;
    border-color: transparent;
    color: inherit;
  }

  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(6 * var(--_space));
    border-block-end: 1px solid var(--_line);
  }

  .tabs button {
    flex: none;
    min-block-size: 44px;
    padding: 0 2px;
    border: 0;
    border-block: 3px solid transparent;
    border-radius: 0;
    color: inherit;
  }

  .tabs button:focus-visible {
    outline-offset: -3px;
  }

  .tabs [aria-selected='true'] {
    border-block-end-color: var(--_accent);
    font-weight: 600;
  }
`;
