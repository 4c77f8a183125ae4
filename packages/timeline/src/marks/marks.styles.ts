import {css} from 'lit';

/** Phases as bands, today, and what lasts. */
export const marksStyles = css`
  .above {
    grid-area: 1 / 1 / auto / -1;
    padding-block-end: calc(4 * var(--_space));
  }

  /* The publisher's colour keeps its hue, and gets a lightness at which it is seen on the page. */
  .phased {
    --_rail: var(--_given, var(--_accent));
  }

  @supports (color: oklch(from red l c h)) {
    .phased {
      --_rail: light-dark(
        oklch(from var(--_given, var(--_accent)) min(l, 0.55) c h),
        oklch(from var(--_given, var(--_accent)) max(l, 0.7) c h)
      );
    }
  }

  .phased::before {
    border-inline-start-width: 3px;
    margin-inline-start: calc(var(--_dot) / 2 - 1.5px);
  }

  .band {
    padding: calc(1.5 * var(--_space)) calc(3 * var(--_space));
    border-inline-start: 4px solid var(--_rail, var(--_line));
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: color-mix(in srgb, var(--_rail, currentcolor) 9%, transparent);
    font-weight: 600;
  }

  .band > span {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(3 * var(--_space));
    align-items: baseline;
  }

  .band .note {
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  .today {
    display: flex;
    gap: calc(3 * var(--_space));
    align-items: center;
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 600;
  }

  .today::after {
    content: '';
    flex: 1;
    border-block-start: 2px dashed;
  }

  .today + .band {
    margin-block-start: calc(4 * var(--_space));
  }

  /* What lasts has a longer mark than what happens. */
  .range {
    --_dot: 13px;
    --_dot-length: 26px;
  }

  .range::before {
    inset-block-start: calc(var(--_dot-top) + var(--_dot-length) + 6px);
  }

  .range::after {
    block-size: calc(var(--_dot-length) - 4px);
    border-radius: 7px;
  }

  .meanwhile {
    display: block;
    margin-block-start: var(--_space);
  }

  @media print {
    .band {
      border-color: currentcolor;
      print-color-adjust: exact;
    }
  }
`;
