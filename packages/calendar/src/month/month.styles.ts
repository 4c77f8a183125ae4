import {css} from 'lit';
import {otherMedia} from './other-media.styles.js';

export const monthStyles = [
  css`
    .month {
      inline-size: 100%;
      border-spacing: 0;
      border-collapse: separate;
      table-layout: fixed;
      border-block-start: 1px solid var(--_line);
    }

    .month th {
      padding: calc(1.5 * var(--_space)) calc(2 * var(--_space));
      color: var(--_quiet);
      font-size: 0.8125em;
      font-weight: 500;
      text-align: start;
    }

    .month .week-number {
      inline-size: 2.6em;
      padding-inline: 0 var(--_space);
      font-variant-numeric: tabular-nums;
      vertical-align: top;
      line-height: 28px;
    }

    .month thead .week-number {
      line-height: inherit;
    }

    .day {
      position: relative;
      block-size: 7.5em;
      padding: 2px 0 calc(1.5 * var(--_space));
      border-block-start: 1px solid var(--_line);
      vertical-align: top;
    }

    .day + .day {
      border-inline-start: 1px solid var(--_line);
    }

    .number {
      min-inline-size: 28px;
      min-block-size: 28px;
      margin: 1px 2px;
      padding: 0 5px;
      border-color: transparent;
      color: inherit;
      font-size: 0.875em;
      font-variant-numeric: tabular-nums;
      line-height: 1;
    }

    .outside {
      background: var(--_surface);
    }

    .outside .number {
      color: var(--_quiet);
    }

    .today .number {
      border-color: var(--_accent);
      border-radius: 14px;
      background: var(--_accent);
      color: light-dark(#fff, #111);
      font-weight: 700;
    }

    .number:focus-visible {
      outline-offset: 1px;
    }

    .chip {
      --_mark: var(--_category, var(--_accent));

      display: block;
      inline-size: calc(100% - 6px);
      min-block-size: 24px;
      margin: 1px 3px;
      padding: 2px;
      padding-inline: 8px 4px;
      border: 0;
      border-radius: calc(0.6 * var(--_radius));
      color: inherit;
      font-size: 0.8125em;
      line-height: 1.3;
      text-align: start;
      hyphens: auto;
      /* The category's colour as a bar: beside the words, never instead of them. */
      background: linear-gradient(var(--_mark), var(--_mark)) 2px 4px / 3px calc(100% - 8px) no-repeat;
    }

    .chip:dir(rtl) {
      background-position: calc(100% - 2px) 4px;
    }

    .chip:hover {
      background-color: var(--_surface);
    }

    .day > .chip {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }

    /* Else a title that runs the other way would lose its beginning. */
    .day > .chip:has([dir]) {
      display: block;
    }

    .day > .chip > [dir] {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }

    /* It runs the other way, but begins where the others do. */
    .chip:dir(rtl) > [dir='ltr'],
    .chip:dir(ltr) > [dir='rtl'] {
      text-align: end;
    }

    .day > .marked {
      -webkit-line-clamp: 3;
    }

    .at {
      margin-inline-end: 0.2em;
      color: var(--_quiet);
      font-variant-numeric: tabular-nums;
    }

    .chip .mark {
      padding: 0;
      border: 0;
      font-size: 1em;
    }

    .chip.past .what {
      color: var(--_quiet);
    }

    .lane {
      inline-size: calc(var(--_span) * 100%);
      block-size: 26px;
    }

    .lane .chip {
      position: relative;
      z-index: 1;
      margin-block: 0;
      background: color-mix(in srgb, var(--_mark) 16%, var(--mitmach-background, Canvas));
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }

    .lane .chip:hover {
      background: color-mix(in srgb, var(--_mark) 26%, var(--mitmach-background, Canvas));
    }

    .continued .chip {
      border-start-start-radius: 0;
      border-end-start-radius: 0;
      margin-inline-start: 0;
    }

    .goes-on .chip {
      border-start-end-radius: 0;
      border-end-end-radius: 0;
      inline-size: calc(100% - 3px);
    }

    .more {
      min-block-size: 24px;
      margin: 1px 3px;
      padding: 0 5px;
      border-color: transparent;
      font-size: 0.8125em;
    }

    .narrow .day {
      block-size: 3.25em;
      padding: 1px;
      border: 0;
      text-align: center;
    }

    .narrow th {
      padding-inline: 0;
      text-align: center;
    }

    .narrow .number {
      inline-size: 100%;
      max-inline-size: 3.4em;
      min-block-size: 44px;
      margin: 0;
      padding: 0;
      border-radius: var(--_radius);
      font-size: 1em;
    }

    .narrow .outside {
      background: none;
    }

    .narrow .current .number {
      border-color: var(--_accent);
    }

    .dots {
      display: flex;
      gap: 3px;
      justify-content: center;
      block-size: 6px;
      margin-block-start: 5px;
    }

    .dot {
      inline-size: 6px;
      block-size: 6px;
      border-radius: 50%;
      background: var(--_category, var(--_accent));
    }

    .today .dot {
      background: currentcolor;
    }

    .panel {
      margin-block-start: calc(4 * var(--_space));
    }

    .panel-title {
      font-size: 1.0625em;
      font-weight: 650;
    }

    .panel-title:focus {
      outline: none;
    }
  `,
  otherMedia,
];
