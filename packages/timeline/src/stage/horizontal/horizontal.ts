import {icon, type Locale} from '@mitmach/ui';
import {html, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import type {StageKey} from '../stage.catalogue.js';
import {nextByKey} from '../stage.keys.js';

/** A pixel more or less comes from rounding. */
const tolerance = 2;

/** A listener that never keeps the page from scrolling. */
const passive = (handleEvent: () => void): EventListenerObject & AddEventListenerOptions => ({
  handleEvent,
  passive: true,
});

/** Milestones side by side in a strip that snaps: by touch, by keys, by two buttons, without dragging. */
export class HorizontalStrip implements ReactiveController {
  readonly #host: LitElement;
  #index = 0;
  /** Where the strip is on its way to. */
  #goal: number | undefined;
  #count = 0;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#stretchBands();
    this.#onScroll();
  }

  /** @param list the milestones */
  render(list: TemplateResult, count: number, {t}: Locale<StageKey>): TemplateResult {
    this.#count = count;
    const position = t('position', {number: Math.min(this.#index + 1, count), total: count});
    const stepView = (step: 1 | -1): TemplateResult => {
      const isEnd = step < 0 ? this.#index <= 0 : this.#index >= count - 1;
      const onClick = (): void => {
        this.#go(this.#index + step);
      };
      return html`<button
        type="button"
        class="step"
        aria-disabled=${isEnd ? 'true' : 'false'}
        @click=${onClick}
      >
        ${icon(step < 0 ? 'back' : 'forward')}
        <span class="visually-hidden">${t(step < 0 ? 'previousMilestone' : 'nextMilestone')}</span>
      </button>`;
    };
    return html`
      <p class="steps" part="steps">${stepView(-1)} <span class="note">${position}</span> ${stepView(1)}</p>
      <div
        class="strip"
        role="group"
        aria-label=${t('sideBySide')}
        tabindex="0"
        part="strip"
        @scroll=${this.#onScroll}
        @wheel=${passive(this.#onHand)}
        @pointerdown=${this.#onHand}
        @keydown=${this.#onKey}
      >
        ${list}
      </div>
    `;
  }

  /** Somebody is led to a milestone, which comes into sight by other means. */
  arrive(index: number): void {
    this.#goal = index;
    this.#take(index);
  }

  get #strip(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.strip');
  }

  get #isRtl(): boolean {
    return this.#host.renderRoot.querySelector('.frame')?.getAttribute('dir') === 'rtl';
  }

  /** How far each milestone is from where the strip begins, in pixels, whatever the direction. */
  #distances(strip: HTMLElement): readonly number[] {
    const {left, right} = strip.getBoundingClientRect();
    return [...strip.querySelectorAll('.timeline > li')].map((entry) => {
      const box = entry.getBoundingClientRect();
      return this.#isRtl ? right - box.right : box.left - left;
    });
  }

  /** The strict policy allows no style attribute. */
  #stretchBands(): void {
    for (const above of this.#strip?.querySelectorAll<HTMLElement>('.above[data-span]') ?? []) {
      above.style.setProperty('--_span', above.dataset['span'] ?? '1');
    }
  }

  #go(to: number): void {
    const strip = this.#strip;
    const index = Math.max(0, Math.min(this.#count - 1, to));
    const distance = strip ? this.#distances(strip)[index] : undefined;
    if (!strip || distance === undefined) return;
    this.#goal = index;
    strip.scrollBy({left: this.#isRtl ? -distance : distance});
    this.#take(index);
  }

  #take(index: number): void {
    if (index === this.#index) return;
    this.#index = index;
    this.#host.requestUpdate();
  }

  /** Whoever scrolls by hand goes somewhere else. */
  readonly #onHand = (): void => {
    this.#goal = undefined;
  };

  readonly #onScroll = (): void => {
    const strip = this.#strip;
    if (!strip) return;
    const {scrollLeft, scrollWidth, clientWidth} = strip;
    const distances = this.#distances(strip);
    const isAtEnd = Math.abs(scrollLeft) + clientWidth >= scrollWidth - tolerance;
    if (this.#goal !== undefined) {
      const isThere = isAtEnd || Math.abs(distances[this.#goal] ?? 0) <= tolerance;
      if (isThere) this.#goal = undefined;
      return;
    }
    const first = distances.findIndex((distance) => distance >= -tolerance);
    // At its end the last ones stand on the far side, and never come to where the strip begins.
    if (first >= 0 && !(isAtEnd && this.#index > first)) this.#take(first);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || /^Arrow(Up|Down)$/.test(event.key)) return;
    const next = nextByKey(event, {from: this.#index, count: this.#count, isRtl: this.#isRtl});
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#go(next);
  };
}
