import {css} from 'lit';

/** The columns of a table, and what each becomes. */
export const mappingStyles = css`
  .questions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: calc(4 * var(--_space));
    max-inline-size: 46em;
  }

  .again {
    display: grid;
    gap: calc(2 * var(--_space));
    max-inline-size: 46em;
    padding: calc(3 * var(--_space)) calc(4 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_surface);
    outline: 1px solid transparent;
  }

  .columns {
    inline-size: 100%;
    border-collapse: collapse;
  }

  .columns :is(th, td) {
    padding: calc(2 * var(--_space)) calc(4 * var(--_space)) calc(2 * var(--_space)) 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }

  .columns thead th {
    color: var(--_quiet);
    font-size: 0.875em;
    font-weight: 400;
  }

  .samples {
    color: var(--_quiet);
    font-size: 0.875em;
  }

  .samples span {
    display: block;
    max-block-size: 3em;
    overflow: hidden;
  }

  .result {
    font-weight: 600;
  }

  @container (inline-size <= 640px) {
    .columns,
    .columns tbody,
    .columns tr,
    .columns :is(td, tbody th) {
      display: block;
    }

    .columns thead {
      display: none;
    }

    .columns :is(td, tbody th) {
      padding-block: calc(1 * var(--_space));
      border: 0;
    }

    .columns tr {
      padding-block: calc(3 * var(--_space));
      border-block-end: 1px solid var(--_line);
    }
  }
`;
