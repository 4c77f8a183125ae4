import {css} from 'lit';

/** Forms: the fields of an item, the columns of a table. */
export const formStyles = css`
  .editor,
  .mapping {
    display: grid;
    gap: calc(6 * var(--_space));
  }

  .editor {
    max-inline-size: 46em;
  }

  .fields {
    display: grid;
    gap: calc(5 * var(--_space));
  }

  .field {
    display: grid;
    gap: calc(1 * var(--_space));
    align-content: start;
  }

  .field > .hint {
    margin-block-end: calc(1 * var(--_space));
  }

  label .hint,
  legend .hint {
    margin-inline-start: calc(1 * var(--_space));
  }

  legend {
    margin-block-end: calc(2 * var(--_space));
  }

  .check {
    display: flex;
    gap: calc(2 * var(--_space));
    align-items: center;
    min-block-size: 32px;
    font-weight: 400;
  }

  input[type='checkbox'] {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }

  input[aria-invalid='true']:not([type='checkbox']),
  select[aria-invalid='true'],
  textarea[aria-invalid='true'] {
    border-color: light-dark(#a3262a, #ff9a93);
    box-shadow: inset 0 0 0 1px light-dark(#a3262a, #ff9a93);
  }

  .said p {
    color: light-dark(#8a4b00, #ffc46b);
  }

  .said p.error,
  p.said.error,
  .result.error {
    color: light-dark(#a3262a, #ff9a93);
  }

  .said .hint {
    display: block;
    color: inherit;
  }

  .pair {
    display: grid;
    gap: calc(3 * var(--_space));
  }

  .pair label {
    font-weight: 400;
  }

  .way .pair label {
    font-weight: 600;
  }

  @container (inline-size > 420px) {
    .pair {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .group .fields {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .group .fields > :not(.short) {
      grid-column: 1 / -1;
    }

    .field:is(.number, .date) > input {
      max-inline-size: 14em;
    }
  }

  .group {
    padding-inline-start: calc(4 * var(--_space));
    border-inline-start: 3px solid var(--_line);
  }

  /* A legend that floats leaves the line beside its group whole. */
  .group > legend {
    float: inline-start;
    inline-size: 100%;
  }

  .group > legend + * {
    clear: both;
  }

  .group .group {
    padding-inline-start: 0;
    border-inline-start: 0;
  }

  .group > button {
    margin-block-start: calc(4 * var(--_space));
  }

  .entry {
    padding-block-end: calc(4 * var(--_space));
  }

  .entry + .entry {
    padding-block-start: calc(4 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }

  .entry > .quiet {
    margin-block-start: calc(2 * var(--_space));
    padding-inline: 0;
  }

  .options {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr));
    gap: 0 calc(4 * var(--_space));
    max-block-size: 16em;
    overflow-block: auto;
  }

  .other {
    display: grid;
    gap: calc(1 * var(--_space));
    margin-block-start: calc(2 * var(--_space));
  }

  .other label {
    font-weight: 400;
  }

  /* Where its words are too long for the window, the table moves, and not the page. */
  .slots {
    overflow-inline: auto;
  }

  .slots table {
    border-collapse: collapse;
  }

  .slots :is(th, td) {
    padding: calc(1 * var(--_space)) calc(2 * var(--_space)) calc(1 * var(--_space)) 0;
    font-size: 0.875em;
    font-weight: 400;
    text-align: start;
    overflow-wrap: normal;
  }

  .slots input {
    inline-size: 24px;
    block-size: 24px;
  }

  .more > summary {
    border-block-start: 1px solid var(--_line);
  }

  .more > .fields {
    padding-block: calc(3 * var(--_space));
  }

  .group .more > summary {
    border-block-start: 0;
  }

  .advice {
    display: grid;
    gap: calc(2 * var(--_space));
    padding-inline-start: 1.2em;
  }

  .advice .hint {
    display: block;
  }

  .summary-box {
    display: grid;
    gap: calc(2 * var(--_space));
  }
`;
