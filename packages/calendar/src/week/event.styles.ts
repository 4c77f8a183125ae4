import {css} from 'lit';

/** The events among the hours and over the days. */
export const eventStyles = css`
  .week-event,
  .week-bar {
    --_given: var(--_category, var(--_accent));
    --_mark: light-dark(var(--_given), color-mix(in oklab, var(--_given) 62%, #fff));
    --_ground: var(--mitmach-background, Canvas);
    --_strength: 14%;

    border-inline-start: 3px solid var(--_mark);
    border-radius: calc(0.6 * var(--_radius));
    background: light-dark(
      color-mix(in srgb, var(--_mark) var(--_strength), var(--_ground)),
      color-mix(in srgb, var(--_mark) calc(1.5 * var(--_strength)), var(--_ground))
    );
  }

  :is(.week-event, .week-bar).past {
    --_strength: 8%;
  }

  :is(.week-event, .week-bar).off {
    --_strength: 4%;

    border-inline-start-style: dashed;
  }

  :is(.week-event, .week-bar):hover {
    --_strength: 24%;
  }

  :is(.week-event, .week-bar):focus-within {
    z-index: 3;
  }

  .week .open {
    display: block;
    inline-size: 100%;
    min-block-size: min(24px, 100%);
    padding: 0.125em calc(1.5 * var(--_space));
    border: 0;
    background: none;
    color: inherit;
    font-size: 0.8125em;
    line-height: 1.25;
    text-align: start;
    hyphens: auto;
  }

  /* All of the event can be hit. */
  .week .open::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }

  .week .open:focus-visible {
    outline: none;
  }

  .week .open:focus-visible::after {
    outline: 3px solid var(--_accent);
    outline-offset: 0;
  }

  .week .words {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .week .what {
    font-weight: 600;
  }

  /* A title in a language of the other direction begins where the others do. */
  .week:dir(rtl) .words:dir(ltr),
  .week:dir(ltr) .words:dir(rtl) {
    justify-content: var(--_far, end);
    text-align: var(--_far, end);
  }

  .week .at {
    margin-inline-end: 0.2em;
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .week .words .mark {
    max-inline-size: 100%;
    padding: 0;
    border: 0;
    overflow: hidden;
    font-size: 1em;
    text-overflow: ellipsis;
  }

  /* What is to be known before all else keeps its room, and the title is cut. */
  .week .marked .words {
    display: flex;
    gap: 0 0.4em;
  }

  .week .marked .what {
    flex: 0 1 auto;
    min-inline-size: 3em;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .week .marked .mark {
    flex: 0 1 auto;
  }
`;
