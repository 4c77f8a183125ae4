import {html, type TemplateResult} from 'lit';
import type {TickerEntry} from '../entry.model.js';
import {labelsView, lineView, timeView, titleView, type EntryOptions} from '../entry.view.js';
import {headingView} from '@mitmach/ui';
import {controlsView, type MotionControls} from './controls.view.js';

/** One item at a time. */
export interface HeadlineOptions extends EntryOptions {
  readonly index: number;
  readonly isMoving: boolean;
  readonly controls: MotionControls;
  readonly onSwipe: (step: 1 | -1) => void;
}

/** Shortest way in pixels that a finger goes for a swipe. */
const swipeFrom = 40;

/** Tells swipes from scrolling: more across than along, and far enough. */
const swipeListener = (onSwipe: HeadlineOptions['onSwipe']) => {
  let start: PointerEvent | undefined;
  return (event: PointerEvent): void => {
    if (event.type === 'pointerdown') start = event.pointerType === 'mouse' ? undefined : event;
    if (event.type !== 'pointerup' || !start) return;
    const [across, along] = [event.clientX - start.clientX, event.clientY - start.clientY];
    start = undefined;
    if (Math.abs(across) < swipeFrom || Math.abs(across) < 2 * Math.abs(along)) return;
    const isRtl = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
    onSwipe(across < 0 === isRtl ? -1 : 1);
  };
};

const slideView = (entry: TickerEntry, isCurrent: boolean, options: HeadlineOptions): TemplateResult => html`
  <div class="item slide ${isCurrent ? 'current' : ''}" part="item" ?inert=${!isCurrent}>
    ${lineView(entry)} ${headingView(options.headingLevel, titleView(entry, options))}
    <div class="about">${timeView(entry)} ${labelsView(entry, options.locale)}</div>
  </div>
`;

/** All slides lie in one place, so that it is as high as the highest of them and nothing below moves. */
export const headlineView = (entries: readonly TickerEntry[], options: HeadlineOptions): TemplateResult => {
  const {index, isMoving, controls, onSwipe, locale} = options;
  const onPointer = swipeListener(onSwipe);
  return html`
    <div class="headline" role="group" part="headline" aria-label=${locale.t('headlines')}>
      ${entries.length > 1 ? controlsView(controls) : ''}
      <div
        class="slides"
        aria-live=${isMoving ? 'off' : 'polite'}
        @pointerdown=${onPointer}
        @pointerup=${onPointer}
        @pointercancel=${onPointer}
      >
        ${entries.map((entry, place) => slideView(entry, place === index, options))}
      </div>
    </div>
  `;
};
