import {headingView, textView} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import type {TickerEntry} from '../entry.model.js';
import {lineView, titleView, type EntryOptions} from '../entry.view.js';
import {controlsView, type MotionControls} from './controls.view.js';

/** A line that moves. */
export interface MarqueeOptions extends EntryOptions {
  /** It moves, or may: only then there is a copy of it that comes in after its end. */
  readonly isLooped: boolean;
  readonly controls: MotionControls;
}

/** The copy is for the eye alone. What is pressed in it is found by its place. */
const pressedIn = ({currentTarget, target, button, clientX, clientY}: PointerEvent): number => {
  if (button !== 0 || (target as Element).closest('.item')) return -1;
  const copies = [...(currentTarget as Element).querySelectorAll('.copy > .flash')];
  return copies.findIndex((copy) => {
    const {left, right, top, bottom} = copy.getBoundingClientRect();
    return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
  });
};

const timeOf = ({time}: TickerEntry): TemplateResult | typeof nothing =>
  time
    ? html`<span class="when" part="date"
        ><time datetime=${time.machine} title=${time.full}>${time.words}</time></span
      >`
    : nothing;

const flashView = (entry: TickerEntry, options: MarqueeOptions): TemplateResult =>
  html`<li class="item flash" part="item">
    ${lineView(entry)} ${headingView(options.headingLevel, titleView(entry, options))} ${timeOf(entry)}
  </li>`;

const copyView = (entry: TickerEntry): TemplateResult =>
  html`<li class="flash">
    ${lineView(entry)} <span class="title">${textView(entry.title)}</span>
    <span class="when">${entry.time?.words}</span>
  </li>`;

/**
 * Real text in a box that scrolls: it can be moved by hand, and what gets the focus comes into sight by itself. Each
 * item is there once; where the line is looped, a copy for the eye follows it.
 */
export const marqueeView = (entries: readonly TickerEntry[], options: MarqueeOptions): TemplateResult => {
  const {isLooped, controls, onOpen, locale} = options;
  const onPress = (event: PointerEvent): void => {
    const entry = isLooped ? entries[pressedIn(event)] : undefined;
    if (entry) onOpen(entry, event);
  };
  return html`
    <div class="marquee" role="group" part="marquee" aria-label=${locale.t('headlines')}>
      ${controlsView(controls)}
      <div class="line-box" @pointerup=${onPress}>
        <ul class="flashes">
          ${entries.map((entry) => flashView(entry, options))}
        </ul>
        ${
          isLooped
            ? html`<ul class="flashes copy" aria-hidden="true" inert>
                ${entries.map(copyView)}
              </ul>`
            : nothing
        }
      </div>
    </div>
  `;
};
