import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {icon} from '@mitmach/ui';
import type {TickerLocale} from '../ticker-context.js';

/** What can be done with what moves. */
export interface MotionControls {
  readonly locale: TickerLocale;
  readonly isOn: boolean;
  /** "2 of 7"; undefined where there is no such place. */
  readonly position: string | undefined;
  readonly onSwitch: () => void;
  readonly onStep: (step: 1 | -1) => void;
}

/** Drawn for this library on a grid of 24, lines of 2. */
const shapes = {
  pause: svg`<path d="M9 6v12M15 6v12" />`,
  play: svg`<path d="M8 6l10 6-10 6z" />`,
} as const satisfies Record<string, SVGTemplateResult>;

const iconOf = (name: keyof typeof shapes): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shapes[name]}</svg>`;

/**
 * Pause first, so that it is the first thing that the tab key meets (APG carousel pattern); its name says what it does
 * now, and it is not pressed at the same time.
 */
export const controlsView = (controls: MotionControls): TemplateResult => {
  const {locale, isOn, position, onSwitch, onStep} = controls;
  const {t} = locale;
  return html`<div class="motion-controls" part="controls" role="group" aria-label=${t('headlines')}>
    <button type="button" class="switch" @click=${onSwitch}>
      ${iconOf(isOn ? 'pause' : 'play')}<span>${t(isOn ? 'pause' : 'play')}</span>
    </button>
    <button
      type="button"
      class="step"
      @click=${() => {
        onStep(-1);
      }}
    >
      ${icon('back')}<span class="visually-hidden">${t('previous')}</span>
    </button>
    ${position === undefined ? nothing : html`<span class="position">${position}</span>`}
    <button
      type="button"
      class="step"
      @click=${() => {
        onStep(1);
      }}
    >
      ${icon('forward')}<span class="visually-hidden">${t('next')}</span>
    </button>
  </div>`;
};
