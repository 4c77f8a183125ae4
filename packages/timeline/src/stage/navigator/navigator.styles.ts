import {css} from 'lit';

/** For the bar that leads to years or phases. */
export const navigatorStyles = css`
  .navigator {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    margin-block-end: calc(6 * var(--_space));
    padding-block: calc(2 * var(--_space));
    border-block-end: 1px solid var(--_line);
    background: var(--mitmach-background, transparent);
  }

  /* Nobody knows what colour the page has there: only what lies over milestones has one of its own. */
  .navigator.stuck {
    background: var(--mitmach-background, Canvas);
  }

  /* A strip is as high as a window at most. */
  .navigator:has(~ .horizontal-body) {
    position: static;
  }

  /* The place that hidden words keep to, so that they do not widen the page. */
  .stops {
    position: relative;
    display: flex;
    gap: var(--_space);
    padding: 3px;
    overflow: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }

  .stop {
    flex: none;
    padding-inline: calc(2.5 * var(--_space));
    border-color: transparent;
    color: inherit;
    font-variant-numeric: tabular-nums;
  }

  .stop .count {
    min-inline-size: 0;
    color: var(--_quiet);
    font-size: 0.8125em;
  }

  .stop[aria-current='true'] {
    border-color: var(--_accent);
    color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
    font-weight: 600;
  }

  .stop[aria-current='true'] .count {
    color: inherit;
  }

  /* What gets the focus, too, going backwards. */
  .navigator ~ .body * {
    scroll-margin-block-start: 72px;
  }

  @container (inline-size >= 60em) {
    .staged.aside {
      display: grid;
      grid-template-columns: minmax(0, 1fr) max-content;
      column-gap: calc(10 * var(--_space));
      align-items: start;
    }

    .aside > :not(.navigator) {
      grid-column: 1;
    }

    .aside > .navigator {
      grid-area: 2 / 2;
      max-inline-size: 16em;
      border: 0;
    }

    .aside > .body {
      grid-row: 2;
    }

    .aside .stops {
      flex-direction: column;
      max-block-size: calc(100dvh - 32px);
      border-inline-start: 1px solid var(--_line);
      padding-inline-start: calc(3 * var(--_space));
    }

    .aside .stop {
      text-align: start;
      white-space: normal;
    }
  }

  @media print {
    .navigator {
      display: none;
    }
  }
`;
