import {css} from 'lit';

/** Where an event lies among the hours, and how much of it is written out in the room that it has. */
export const hoursStyles = css`
  @media screen {
    .week-event {
      --_lines: calc((var(--_height) / 60 * 3.25 - 0.38) / 1.016 - 0.5);
      --_room: calc(100% - 4px - var(--_rest, 0px));

      container: event / size;
      position: absolute;
      inset-block-start: calc((var(--_top) - var(--_from)) / 60 * var(--_hour) + 1px);
      inset-inline-start: calc(3px + var(--_column) / var(--_columns) * var(--_room));
      inline-size: calc(var(--_span) / var(--_columns) * var(--_room) - 2px);
      block-size: calc(var(--_height) / 60 * var(--_hour) - 2px);
      box-sizing: border-box;
    }

    .week-event.crowded {
      --_rest: 1.75em;
    }

    .week-event.continued {
      border-start-start-radius: 0;
      border-start-end-radius: 0;
      border-block-start: 2px dotted var(--_mark);
    }

    .event-more {
      display: none;
      padding-inline: calc(1.5 * var(--_space));
      overflow: hidden;
      color: var(--_quiet);
      font-size: 0.75em;
      line-height: 1.35;
      text-overflow: ellipsis;
      white-space: nowrap;
    }

    .from-to {
      display: none;
      font-variant-numeric: tabular-nums;
    }

    .one-day .from-to {
      display: inline;
    }

    .one-day .place::before {
      content: '· ';
    }

    /* As many whole lines as there is room for: half a line is never seen. */
    @container event (block-size >= 1.9em) {
      .week .words {
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: max(1, var(--_lines));
        white-space: normal;
      }

      .week .marked .words {
        flex-flow: row wrap;
      }

      .week .marked .what {
        display: -webkit-box;
        flex: 1 0 100%;
        order: 1;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: max(1, var(--_lines) - 1);
      }
    }

    @container event (block-size >= 3.2em) {
      .week :not(.marked) > .open .at {
        margin: 0;
      }

      .week :not(.marked) > .open .at::after {
        content: '\\a';
        white-space: pre;
      }
    }

    @container event (inline-size < 6em) {
      .week .open {
        padding-inline: var(--_space) 2px;
      }
    }

    @container event (block-size >= 3.2em) and (inline-size < 8em) {
      .week .marked .what {
        -webkit-line-clamp: max(1, var(--_lines) - 2);
      }
    }

    @container event (block-size >= 4.5em) and (inline-size >= 8em) {
      .week .words {
        -webkit-line-clamp: max(1, var(--_lines) - 1);
      }

      .week .marked .what {
        -webkit-line-clamp: max(1, var(--_lines) - 2);
      }

      .event-more {
        display: block;
      }

      .one-day .at {
        display: none;
      }
    }

    /* In a lane of some letters words would fall to pieces: they are written downwards. */
    @container event (block-size >= 4em) and (inline-size < 4em) {
      .week .open {
        --_far: start;

        padding: 3px;
      }

      .week .words {
        display: block;
        inline-size: calc(100cqh - 8px);
        max-block-size: calc(100cqw - 4px);
        overflow-wrap: normal;
        writing-mode: vertical-rl;
      }

      .week .words:dir(rtl) {
        writing-mode: sideways-lr;
      }

      .week :not(.marked) > .open .at {
        margin-inline-end: 0.4em;
      }

      .week :not(.marked) > .open .at::after {
        content: none;
      }

      .week .marked .words {
        display: flex;
      }

      .week .marked .what {
        display: block;
        white-space: nowrap;
      }
    }

    @container event (block-size >= 4em) and (inline-size < 2.1em) {
      .week .open {
        padding-inline: 0;
      }

      .week .words {
        white-space: nowrap;
      }

      .week .marked .words {
        flex-wrap: nowrap;
      }

      .week .marked .what {
        flex: 0 1 auto;
      }
    }

    /* Whole lines here, too. */
    @supports (block-size: round(down, 1cqw, 1em)) {
      @container event (block-size >= 4em) and (inline-size < 4em) {
        .week .words {
          max-block-size: max(1.25em, round(down, calc(100cqw - 2px), 1.25em));
        }
      }
    }
  }
`;
