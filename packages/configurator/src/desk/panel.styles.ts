import {css} from 'lit';

/** What the tabs hold: lists, the preview, what the feed says of itself. */
export const panelStyles = css`
  .items,
  .preview,
  .download,
  .about {
    display: grid;
    gap: calc(5 * var(--_space));
  }

  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
  }

  .kinds button {
    padding-inline: calc(3 * var(--_space));
    border-color: var(--_line);
    border-radius: 999px;
    color: inherit;
  }

  .kinds button[aria-pressed='true'] {
    border-color: var(--_accent);
    color: var(--_accent);
  }

  .count {
    color: var(--_quiet);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  .mark {
    display: inline-block;
    min-inline-size: 1.6em;
    margin-inline-start: calc(1 * var(--_space));
    padding-inline: 0.35em;
    border-radius: 999px;
    background: light-dark(#8a4b00, #ffc46b);
    color: light-dark(#fff, #2b1a00);
    font-size: 0.8125em;
    font-weight: 600;
    text-align: center;
    outline: 1px solid transparent;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: calc(3 * var(--_space)) calc(6 * var(--_space));
    align-items: end;
  }

  .tools .search {
    flex: 1 1 14em;
    max-inline-size: 24em;
  }

  .tools .new {
    margin-inline-start: auto;
  }

  .nothing {
    padding-block: calc(6 * var(--_space));
    color: var(--_quiet);
  }

  .rows {
    list-style: none;
    border-block-end: 1px solid var(--_line);
  }

  .row {
    display: grid;
    gap: calc(2 * var(--_space)) calc(6 * var(--_space));
    padding-block: calc(4 * var(--_space));
    border-block-start: 1px solid var(--_line);
    content-visibility: auto;
    contain-intrinsic-size: auto 110px;
  }

  .row .what {
    display: grid;
    gap: calc(1 * var(--_space));
    align-content: start;
  }

  .fact + .fact::before {
    content: ' · ';
  }

  .wrong {
    align-self: start;
  }

  .left-out {
    color: light-dark(#a3262a, #ff9a93);
    font-weight: 600;
  }

  .said-list,
  .summary-box ul {
    list-style: none;
  }

  :is(.said-list, .summary-box ul) > li {
    padding-inline-start: calc(3 * var(--_space));
    border-inline-start: 3px solid light-dark(#b06000, #ffc46b);
  }

  :is(.said-list, .summary-box ul) > li.error {
    border-inline-start-color: light-dark(#a3262a, #ff9a93);
  }

  :is(.said-list, .summary-box ul) > li.note {
    border-inline-start-color: var(--_line);
  }

  :is(.said-list, .summary-box ul) > li + li {
    margin-block-start: calc(2 * var(--_space));
  }

  .said-list .hint {
    display: block;
  }

  @container (inline-size > 640px) {
    .row {
      grid-template-columns: minmax(0, 1fr) max-content;
    }

    .row .buttons {
      grid-row: 1;
      grid-column: 2;
      flex-direction: column;
      align-items: stretch;
      align-self: start;
    }

    .row .wrong {
      grid-column: 1 / -1;
    }
  }

  @container (inline-size > 900px) {
    .row {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) max-content;
    }

    .row .wrong {
      grid-row: 1;
      grid-column: 2;
    }

    .row .buttons {
      grid-column: 3;
    }
  }

  iframe {
    inline-size: 100%;
    block-size: 800px;
    padding: calc(4 * var(--_space));
    box-sizing: border-box;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: #fff;
  }

  .about section {
    display: grid;
    gap: calc(3 * var(--_space));
    max-inline-size: 46em;
    padding-block-end: calc(5 * var(--_space));
    border-block-end: 1px solid var(--_line);
  }

  .about dl {
    display: grid;
    gap: calc(2 * var(--_space));
    margin: 0;
  }

  .about dl > div {
    display: grid;
    grid-template-columns: minmax(7em, 1fr) 3fr;
    gap: calc(4 * var(--_space));
  }

  .about dt {
    color: var(--_quiet);
  }

  .about dd {
    margin: 0;
  }

  .about ul {
    display: grid;
    gap: calc(2 * var(--_space));
    list-style: none;
  }

  .about .sources li {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1 * var(--_space)) calc(4 * var(--_space));
    align-items: baseline;
    justify-content: space-between;
  }

  .vocabulary li,
  .adding {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    gap: calc(2 * var(--_space));
    align-items: center;
  }

  .adding {
    grid-template-columns: minmax(0, 1fr) auto;
    margin-block: calc(3 * var(--_space));
  }

  .vocabulary li .quiet {
    padding-inline: calc(2 * var(--_space));
  }

  .download {
    max-inline-size: 46em;
  }
`;
