import {controlsStyles} from '@mitmach/ui';
import {css} from 'lit';

const own = css`
  .headline,
  .marquee {
    display: grid;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
    padding-block: calc(3 * var(--_space));
    border-block: 1px solid var(--_line);
  }

  .motion-controls {
    display: flex;
    gap: var(--_space);
    align-items: center;
  }

  .motion-controls button {
    display: inline-flex;
    gap: var(--_space);
    align-items: center;
    justify-content: center;
    min-inline-size: 36px;
    padding-inline: calc(1.5 * var(--_space));
    border-color: var(--_line);
    color: inherit;
    font-size: 0.875em;
  }

  .motion-controls .switch {
    margin-inline-end: calc(2 * var(--_space));
    padding-inline: calc(2 * var(--_space)) calc(3 * var(--_space));
  }

  .step:dir(rtl) .icon {
    scale: -1 1;
  }

  .position {
    min-inline-size: 4.5em;
    color: var(--_quiet);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }

  .slides {
    display: grid;
    min-inline-size: 0;
    touch-action: pan-y;
  }

  .slide {
    grid-area: 1 / 1;
    visibility: hidden;
    opacity: 0;
    padding: 0;
  }

  .slide + .slide {
    border: 0;
  }

  .slide.current {
    visibility: visible;
    opacity: 1;
  }

  .slide .title {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(3 * var(--_space));
    align-items: baseline;
  }

  .about .labels {
    margin: 0;
  }

  .line-box {
    display: flex;
    min-inline-size: 0;
    overflow: auto hidden;
    scrollbar-width: none;
    overscroll-behavior-inline: contain;
    cursor: pointer;
  }

  .line-box::-webkit-scrollbar {
    display: none;
  }

  .flashes {
    display: flex;
    flex: none;
    align-items: center;
    list-style: none;
  }

  .flashes .flash {
    display: flex;
    flex: none;
    gap: calc(2 * var(--_space));
    align-items: center;
    max-inline-size: 40em;
    padding: calc(1.5 * var(--_space)) 0;
    padding-inline-end: calc(10 * var(--_space));
    white-space: nowrap;
  }

  .flashes .flash + .flash {
    border: 0;
  }

  .flash .line {
    flex: none;
    margin: 0;
  }

  .flash :is(h2, h3, h4, h5, h6) {
    min-inline-size: 0;
    font-size: 1em;
  }

  .flash .title {
    display: inline-block;
    max-inline-size: 100%;
    overflow: hidden;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .flash .title:focus-visible {
    outline-offset: -2px;
  }

  .copy .title {
    font-weight: 650;
  }

  .flash .when {
    flex: none;
  }

  @container (inline-size >= 44em) {
    .headline {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: start;
    }

    .headline .motion-controls {
      order: 2;
    }

    .marquee {
      grid-template-columns: auto minmax(0, 1fr);
      align-items: center;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .slide.current {
      transition: opacity 0.3s;
    }
  }

  @media print {
    .motion-controls,
    .copy {
      display: none;
    }

    .slides,
    .line-box,
    .flashes {
      display: block;
      overflow: visible;
    }

    .slide {
      visibility: visible;
      opacity: 1;
      margin-block-end: 8pt;
    }

    .flash {
      flex-wrap: wrap;
      white-space: normal;
    }
  }
`;

export const motionStyles = [controlsStyles, own];
