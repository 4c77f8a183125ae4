import {css} from 'lit';

export const listStyles = css`
  .lines {
    list-style: none;
  }

  .list-day > :is(h3, h4, h5, h6) {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    gap: calc(2 * var(--_space));
    padding-block: calc(2 * var(--_space));
    border-block-end: 1px solid var(--_line);
    background: color-mix(in srgb, var(--mitmach-background, Canvas) 60%, transparent);
    backdrop-filter: blur(12px);
    font-size: 1em;
    font-weight: 650;
  }

  .list-day + .list-day {
    margin-block-start: calc(3 * var(--_space));
  }

  .list-day.today .weekday {
    color: var(--_accent);
  }

  .list-day .date {
    color: var(--_quiet);
    font-weight: 400;
  }

  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 calc(4 * var(--_space));
    padding-block: calc(3 * var(--_space));
    break-inside: avoid;
  }

  .line + .line {
    border-block-start: 1px solid var(--_line);
  }

  .time {
    color: var(--_quiet);
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }

  .line .title {
    min-block-size: 28px;
    padding: 0;
    border: 0;
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.35;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentcolor 40%, transparent);
    text-underline-offset: 0.2em;
  }

  .line .title:hover {
    background: none;
    text-decoration-color: currentcolor;
  }

  .line.past .title {
    color: var(--_quiet);
  }

  .where {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(2 * var(--_space));
    color: var(--_quiet);
    font-size: 0.9375em;
  }

  .place:not(:last-child)::after {
    content: ' ·';
  }

  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(3 * var(--_space));
    align-items: center;
    margin-block-start: var(--_space);
  }

  .long-running {
    margin-block-end: calc(3 * var(--_space));
    padding-inline: calc(3 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .long-running summary {
    font-weight: 500;
  }

  @container (inline-size >= 34em) {
    .line {
      grid-template-columns: 8.5em minmax(0, 1fr);
    }

    .line > :nth-child(n + 3) {
      grid-column: 1 / -1;
    }

    .time {
      padding-block-start: 0.2em;
    }
  }

  @media print {
    .line .title {
      display: block;
      min-block-size: 0;
      color: #000;
      text-decoration: none;
    }

    .line {
      padding-block: 4pt;
    }

    .list-day > :is(h3, h4, h5, h6) {
      position: static;
      break-after: avoid;
    }
  }
`;
