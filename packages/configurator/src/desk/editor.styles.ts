import {css} from 'lit';

/** What stands around the fields of a form: its languages, and the bar that ends it. */
export const editorStyles = css`
  .languages ul {
    display: grid;
    gap: calc(1 * var(--_space));
    margin-block: calc(2 * var(--_space));
    list-style: none;
  }

  .languages li {
    display: flex;
    gap: calc(3 * var(--_space));
    align-items: center;
    min-block-size: 36px;
  }

  .languages .adding {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    margin: 0;
  }

  .languages select {
    flex: 1 1 12em;
    max-inline-size: 20em;
  }

  .ending {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: grid;
    gap: calc(2 * var(--_space));
    padding-block: calc(3 * var(--_space));
    border-block-start: 1px solid var(--_line);
    background: var(--mitmach-background, Canvas);
  }

  .held {
    color: light-dark(#8a4b00, #ffc46b);
    font-weight: 600;
  }

  .further {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: auto;
  }

  .further .quiet {
    padding-inline: calc(2 * var(--_space));
  }

  @container (inline-size <= 640px) {
    .ending {
      position: static;
    }

    .further {
      margin-inline-start: 0;
    }
  }
`;
