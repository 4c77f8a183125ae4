import {css} from 'lit';

/** The two columns of the tool. */
export const configuratorStyles = css`
  .tool {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(8 * var(--_space));
  }

  /* At hand at the lower edge of a narrow window, where the parts stand far below each other. */
  .ways {
    position: sticky;
    z-index: 1;
    inset-block-end: 0;
    order: 1;
    display: flex;
    gap: calc(2 * var(--_space));
    padding-block: calc(2 * var(--_space));
    border-block-start: 1px solid var(--_line);
    background: Canvas;
  }

  .ways button {
    flex: 1;
    padding-inline: 0;
    white-space: nowrap;
  }

  .choices,
  h2 {
    scroll-margin-block-start: calc(2 * var(--_space));
  }

  :is(.choices, .result) :is(a, button, input, select, summary, textarea) {
    scroll-margin-block-end: 4em;
  }

  :is(.choices, h2):focus {
    outline: none;
  }

  .choices,
  .result {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(8 * var(--_space));
    align-content: start;
    min-inline-size: 0;
  }

  h2 {
    font-size: 1.125em;
    line-height: 1.3;
  }

  section > h2 {
    margin-block-end: calc(3 * var(--_space));
  }

  @container (width >= 60em) {
    .ways {
      display: none;
    }

    .tool {
      grid-template-columns: minmax(20em, 26em) minmax(0, 1fr);
      gap: calc(12 * var(--_space));
    }
  }

  /* Both stay in sight where there is room: what is chosen, and what comes of it. */
  @container (width >= 60em) {
    .result {
      position: sticky;
      inset-block-start: 0;
      align-self: start;
      max-block-size: 100dvh;
      padding-block: calc(4 * var(--_space));
      margin-block: calc(-4 * var(--_space));
      overflow: auto;
    }

    .stage {
      --_room: max(20em, 42dvh);
    }
  }

  @media print {
    .choices,
    .preview-bar,
    .ways {
      display: none;
    }
  }
`;
