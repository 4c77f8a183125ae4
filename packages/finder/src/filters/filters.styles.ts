import {facetsStyles} from '@mitmach/ui';
import {css} from 'lit';
import {deadEndStyles} from './dead-end.styles.js';

const own = css`
  .slots {
    inline-size: 100%;
    border-spacing: 0;
    font-size: 0.8125em;
  }

  .slots :is(th, td) {
    padding: 0;
    border-block-start: 1px solid var(--_line);
    font-weight: 400;
  }

  .slots thead :is(th, td) {
    border: 0;
  }

  .slots button {
    inline-size: 100%;
    min-block-size: 32px;
    padding: 0 1px;
    border-color: transparent;
    text-align: start;
    overflow-wrap: normal;
  }

  .slots button[aria-pressed='true'] {
    border-color: transparent;
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .slots label {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    align-items: center;
    min-block-size: 36px;
    padding: 3px var(--_space);
    box-sizing: border-box;
    cursor: pointer;
  }

  .slots label:hover {
    background: var(--_surface);
  }

  .slots .count {
    min-inline-size: 0;
    font-size: 1em;
    white-space: nowrap;
  }

  .slots .include {
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
  }

  .slots .include .count {
    color: inherit;
    font-weight: 600;
  }

  .slots .exclude .count {
    text-decoration: line-through;
  }

  .near {
    display: grid;
    gap: calc(3 * var(--_space));
    justify-items: start;
  }

  .near label {
    inline-size: 100%;
  }

  .near label > span {
    display: block;
    margin-block-end: var(--_space);
    font-size: 0.9375em;
  }

  .near select {
    inline-size: 100%;
    min-block-size: 36px;
  }

  .near p.note {
    margin: 0;
  }

  /* Takes back the gap; a live region must be there before it speaks. */
  .near p:empty {
    margin-block-start: calc(-3 * var(--_space));
  }

  .near .location p:empty {
    margin-block-start: calc(-2 * var(--_space));
  }

  .near .suggestions {
    inline-size: 100%;
    margin-block-start: calc(-1 * var(--_space));
    list-style: none;
  }

  .suggestions button {
    inline-size: 100%;
    padding-inline: calc(2 * var(--_space));
    padding-block: var(--_space);
    border-color: transparent;
    text-align: start;
  }

  .location {
    display: grid;
    gap: calc(2 * var(--_space));
    justify-items: start;
  }
`;

/** Groups of values, the table of times, distance, what is chosen, and the ways on where nothing fits. */
export const filtersStyles = [facetsStyles, own, deadEndStyles];
