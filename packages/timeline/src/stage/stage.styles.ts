import {controlsStyles} from '@mitmach/ui';
import {css} from 'lit';

const own = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space)) calc(3 * var(--_space));
    align-items: start;
    margin-block-end: calc(4 * var(--_space));
  }

  .controls .search {
    flex: 1 1 14em;
  }

  .search input {
    min-block-size: 44px;
  }

  /* The name stands above the row, so that what is beside the field keeps its place when it opens. */
  .controls:has(.search) {
    padding-block-start: 1.3em;
  }

  .search .note {
    display: block;
    margin-block-start: -1.5em;
  }

  .controls .filters {
    flex: 1 1 14em;
    border: 1px solid color-mix(in srgb, currentcolor 65%, transparent);
    border-radius: var(--_radius);
  }

  .controls .filters > summary {
    min-block-size: 42px;
    padding-inline: calc(3 * var(--_space));
  }

  .controls .groups {
    padding: 0 calc(3 * var(--_space)) var(--_space);
  }

  .controls .facet:last-child {
    border: 0;
  }

  .controls .order {
    min-block-size: 44px;
  }

  .active-filters {
    margin-block-end: calc(5 * var(--_space));
  }

  .copy-link {
    margin-block-start: calc(2 * var(--_space));
  }

  .copy-link button {
    margin-inline-start: calc(-2 * var(--_space));
    padding-inline: calc(2 * var(--_space));
    border-color: transparent;
    color: var(--_quiet);
    font-size: 0.875em;
  }

  .copy-link button:is(:hover, :focus-visible) {
    color: var(--_accent);
  }

  .at > .content {
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_accent) 7%, transparent);
    box-shadow: 0 0 0 6px color-mix(in srgb, var(--_accent) 7%, transparent);
  }

  .entry {
    scroll-margin-block-start: 16px;
  }

  :is(h2, h3, h4, h5, h6):focus-visible {
    border-radius: 2px;
  }

  .gap-0 {
    padding-block-end: calc(4 * var(--_space));
  }

  .gap-1 {
    padding-block-end: calc(6 * var(--_space));
  }

  .gap-3 {
    padding-block-end: calc(14 * var(--_space));
  }

  .gap-4 {
    padding-block-end: calc(18 * var(--_space));
  }

  .gap-5 {
    padding-block-end: calc(22 * var(--_space));
  }

  .gap-6 {
    padding-block-end: calc(26 * var(--_space));
  }

  .gap-7 {
    padding-block-end: calc(30 * var(--_space));
  }

  .gap-8 {
    padding-block-end: calc(36 * var(--_space));
  }

  @media print {
    .controls,
    .active-filters,
    .copy-link {
      display: none;
    }
  }
`;

const compact = css`
  .compact .entry {
    --_dot: 9px;
    --_dot-top: 0.5em;

    grid-template-columns: 0 calc(5 * var(--_space)) minmax(0, 1fr);
    padding-block-end: calc(3 * var(--_space));
    contain-intrinsic-block-size: auto 64px;
  }

  .compact .year {
    grid-column: 3;
    font-size: 1.0625em;
  }

  .compact .content {
    grid-row: 3;
    padding: 0;
  }

  .compact .content > :is(h2, h3, h4, h5, h6) {
    font-size: 1em;
  }

  .compact .read-more {
    min-block-size: 28px;
    margin-block-start: 0;
    font-size: 0.875em;
  }

  .compact .state {
    margin-block-start: var(--_space);
  }

  .compact .above {
    padding-block: calc(2 * var(--_space)) calc(3 * var(--_space));
  }

  .compact .entry::before,
  .compact .entry::after {
    inset-inline-start: 0;
  }
`;

const alternating = css`
  @media not print {
    @container (inline-size >= 52em) {
      .alternating .entry {
        --_side: 1;
        --_far: 3;

        grid-template-columns: minmax(0, 1fr) calc(14 * var(--_space)) minmax(0, 1fr);
        min-block-size: 88px;
      }

      .alternating .entry:nth-child(even) {
        --_side: 3;
        --_far: 1;
      }

      .alternating .content {
        grid-column: var(--_side);
      }

      .alternating .entry:nth-child(odd) > .year {
        grid-column: 3;
        text-align: start;
      }

      .alternating .entry:nth-child(even) > .year {
        grid-column: 1;
        text-align: end;
      }

      .alternating .entry::before,
      .alternating .entry::after {
        inset-inline-start: calc(50% - var(--_dot) / 2);
      }
    }
  }
`;

/* Nothing fades: what is read has its full contrast at any moment. */
const motion = css`
  @media (prefers-reduced-motion: no-preference) {
    @supports (animation-timeline: view()) {
      .entry > .content {
        animation: settle linear both;
        animation-timeline: view();
        animation-range: entry 0% entry 60%;
      }

      @keyframes settle {
        from {
          transform: translateY(14px);
        }
      }
    }
  }

  @media print {
    .entry > .content {
      animation: none;
    }
  }
`;

/** For layouts and controls. */
export const stageStyles = [controlsStyles, own, compact, alternating, motion];
