import {css} from 'lit';

/** For the groups of values to filter by, beside `controlsStyles`. */
export const facetsStyles = css`
  .facet {
    border-block-end: 1px solid var(--_line);
  }

  .facet > summary {
    padding-block: var(--_space);
    line-height: 1.35;
    box-sizing: border-box;
  }

  fieldset {
    margin: 0;
    padding: var(--_space) 0 calc(3 * var(--_space));
    border: 0;
    min-inline-size: 0;
  }

  fieldset > input {
    margin-block: var(--_space) calc(2 * var(--_space));
  }

  .options {
    max-block-size: 20em;
    overflow: auto;
    list-style: none;
  }

  .option {
    display: flex;
    gap: var(--_space);
    align-items: center;
    justify-content: space-between;
  }

  .option label {
    display: flex;
    flex: 1;
    gap: calc(2 * var(--_space));
    align-items: center;
    min-block-size: 32px;
    cursor: pointer;
  }

  .option .label {
    flex: 1;
    padding-block: var(--_space);
    line-height: 1.35;
    hyphens: auto;
  }

  .option.exclude .label {
    text-decoration: line-through;
  }

  .option.none .label,
  .count {
    color: var(--_quiet);
  }

  .count {
    min-inline-size: 2ch;
    font-size: 0.875em;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  input[type='checkbox'] {
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--_accent);
  }

  .not {
    min-block-size: 26px;
    padding: 0 var(--_space);
    border-color: transparent;
    color: var(--_quiet);
    font-size: 0.8125em;
  }

  .not:is(:hover, :focus-visible, [aria-pressed='true']) {
    border-color: currentcolor;
    color: var(--_accent);
  }

  .active-filters {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    list-style: none;
  }

  .active-filters button {
    padding-inline: calc(3 * var(--_space));
    text-align: start;
  }

  @media (forced-colors: active) {
    .option.exclude .label {
      text-decoration-thickness: 2px;
    }
  }

  @media print {
    .facet,
    .active-filters {
      display: none;
    }
  }
`;
