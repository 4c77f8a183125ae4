import {css} from 'lit';

/** For what a guided search leads to. */
export const resultsStyles = css`
  .guided-answers {
    margin-block: calc(4 * var(--_space));
    padding: 0 calc(4 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .guided-answers dl {
    margin: 0 0 calc(3 * var(--_space));
  }

  .guided-answers dl > div {
    padding-block: calc(1.5 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }

  .guided-answers dt {
    color: var(--_quiet);
    font-size: 0.875em;
  }

  .guided-answers dd {
    display: flex;
    gap: calc(3 * var(--_space));
    align-items: baseline;
    justify-content: space-between;
    margin: 0;
  }

  .guided-answers dd button {
    flex: none;
    padding-inline: var(--_space);
    font-size: 0.875em;
  }

  .guided .show-more {
    margin-block-start: calc(6 * var(--_space));
  }

  .guided-reasons {
    display: grid;
    gap: calc(2 * var(--_space));
    margin-block-start: calc(3 * var(--_space));
    padding-inline-start: calc(3 * var(--_space));
    border-inline-start: 3px solid var(--_accent);
    font-size: 0.9375em;
  }

  .guided-reasons p {
    font-weight: 600;
  }

  .guided-reasons ul {
    padding-inline-start: 1.2em;
    list-style: disc;
  }

  .guided-against {
    color: var(--_quiet);
    font-size: 0.9375em;
  }

  .guided-against p {
    font-weight: 400;
  }

  @container (inline-size >= 34em) {
    .guided-answers dl > div {
      display: grid;
      grid-template-columns: 15em 1fr;
      gap: calc(3 * var(--_space));
      align-items: baseline;
    }
  }

  @media print {
    .guided-answers dd button {
      display: none;
    }
  }
`;
