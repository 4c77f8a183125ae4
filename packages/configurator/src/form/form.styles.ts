import {css} from 'lit';

/** What can be chosen. */
export const formStyles = css`
  .fields {
    display: grid;
    gap: calc(5 * var(--_space));
  }

  .field {
    display: grid;
    gap: calc(1 * var(--_space));
    min-inline-size: 0;
  }

  .field :is(input, select):disabled {
    border-style: dashed;
    color: var(--_quiet);
    cursor: not-allowed;
  }

  .field:has(:disabled) > :is(label, legend) {
    color: var(--_quiet);
  }

  .reason::before {
    content: '– ';
  }

  .fault {
    padding-inline-start: calc(3 * var(--_space));
    border-inline-start: 3px solid light-dark(#b3261e, #ffb4ab);
  }

  .good {
    padding-inline-start: calc(3 * var(--_space));
    border-inline-start: 3px solid light-dark(#1b6e3c, #7fdba0);
  }

  [role='status']:empty {
    display: none;
  }

  .with-button {
    display: flex;
    gap: calc(2 * var(--_space));
  }

  .with-button > input:first-child {
    flex: 1 1 8em;
    min-inline-size: 0;
  }

  input[type='color']:not([type='checkbox']) {
    flex: none;
    inline-size: 44px;
    padding: 2px;
    cursor: pointer;
  }

  .number input:not([type='checkbox']) {
    inline-size: 10em;
  }

  .date input:not([type='checkbox']) {
    inline-size: 12em;
  }

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(9.5em, 1fr));
    gap: calc(2 * var(--_space));
  }

  .card {
    position: relative;
    display: grid;
    gap: calc(1 * var(--_space));
    align-content: start;
    padding: calc(3 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .card:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: color-mix(in srgb, var(--_accent) 7%, transparent);
  }

  .card:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .card input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .card svg {
    inline-size: 32px;
    block-size: 32px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .card .mark {
    stroke: var(--_accent);
    stroke-width: 2;
  }

  .card .hint {
    line-height: 1.35;
  }

  .radios,
  .checks {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1 * var(--_space)) calc(4 * var(--_space));
  }

  :is(.radios, .checks, .switches) label,
  .flag {
    display: inline-flex;
    gap: calc(2 * var(--_space));
    align-items: center;
    min-block-size: 32px;
    font-weight: 400;
    cursor: pointer;
  }

  :is(.radios, .checks, .switches, .flag) input {
    flex: none;
    inline-size: 18px;
    min-block-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--_accent);
  }

  .radios input:not([type='checkbox']) {
    inline-size: 18px;
    padding: 0;
  }

  .count-line {
    margin-block-end: calc(3 * var(--_space));
    font-variant-numeric: tabular-nums;
  }

  .listed + .listed {
    margin-block-start: calc(-4 * var(--_space));
  }

  .listed .option label {
    font-weight: 400;
  }

  .listed details {
    border-block-end: 1px solid var(--_line);
  }

  .part {
    border-block-start: 1px solid var(--_line);
  }

  .part > .fields {
    padding-block: calc(2 * var(--_space)) calc(4 * var(--_space));
  }

  .choices:has(.part) {
    gap: 0;
  }

  .choices > section {
    margin-block-end: calc(8 * var(--_space));
  }

  .problems ul {
    display: grid;
    gap: calc(2 * var(--_space));
    margin-block: calc(2 * var(--_space));
    padding-inline-start: 1.2em;
    list-style: disc;
  }

  .guards,
  .found {
    display: grid;
    gap: calc(2 * var(--_space));
    list-style: none;
  }

  .guards li,
  .found li {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space)) calc(3 * var(--_space));
    align-items: center;
  }

  .found .joined {
    flex-basis: 100%;
  }

  .sample {
    display: inline-grid;
    place-items: center;
    inline-size: 44px;
    block-size: 32px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-weight: 600;
  }

  .light .sample {
    background: #fff;
  }

  .dark .sample {
    background: #17191d;
  }

  .guards .light,
  .guards .dark {
    padding: 0;
    color: inherit;
    background: none;
  }
`;
