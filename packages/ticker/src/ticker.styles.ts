import {css} from 'lit';

export const tickerStyles = css`
  .frame {
    --_alert: light-dark(#a4161a, #ffaaa3);
  }

  .list {
    list-style: none;
  }

  .item {
    padding-block: calc(4 * var(--_space));
    break-inside: avoid;
  }

  .item + .item {
    border-block-start: 1px solid var(--_line);
  }

  .item:first-child {
    padding-block-start: 0;
  }

  .when {
    color: var(--_quiet);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .date::before {
    content: ' · ';
  }

  .title {
    min-block-size: 28px;
    padding: 0;
    border: 0;
    color: inherit;
    font: inherit;
    line-height: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentcolor 40%, transparent);
    text-underline-offset: 0.2em;
  }

  .title:hover {
    background: none;
    text-decoration-color: currentcolor;
  }

  :is(h2, h3, h4, h5, h6) {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: pretty;
  }

  .summary {
    max-inline-size: 42em;
    margin-block-start: var(--_space);
  }

  .line,
  .labels {
    font-size: 0.875em;
  }

  .line {
    margin-block-end: calc(0.5 * var(--_space));
  }

  .labels {
    margin-block-start: var(--_space);
    color: var(--_quiet);
  }

  .when + .line,
  .when + .what > .line {
    margin-block-start: var(--_space);
  }

  .line > :not(.mark, :last-child)::after,
  .labels > :not(:last-child)::after {
    content: ' ·';
  }

  .kind,
  .mark {
    color: var(--_quiet);
    font-weight: 600;
  }

  .mark {
    margin-inline-end: var(--_space);
  }

  .alert {
    display: inline-block;
    padding: 0 calc(1.5 * var(--_space));
    border: 1px solid currentcolor;
    border-radius: calc(0.75 * var(--_radius));
    color: var(--_alert);
    line-height: 1.4;
  }

  .skeleton .bone {
    inline-size: 40%;
    margin-block-end: calc(2 * var(--_space));
  }

  .skeleton .bone + .bone {
    inline-size: 80%;
  }

  @container (inline-size >= 36em) {
    .list .item {
      display: grid;
      grid-template-columns: 8.5em minmax(0, 1fr);
      gap: calc(4 * var(--_space));
    }

    .list .what {
      grid-column: 2;
    }

    .list .what > .line {
      margin-block-start: 0;
    }

    .list .when {
      padding-block-start: 0.25em;
    }

    .list .date {
      display: block;
    }

    .list .date::before {
      content: none;
    }
  }

  @media (forced-colors: active) {
    .frame {
      --_alert: CanvasText;
    }
  }

  @media print {
    .title {
      display: block;
      min-block-size: 0;
      color: #000;
      text-decoration: none;
    }
  }
`;
