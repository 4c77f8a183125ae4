import {html, type TemplateResult} from 'lit';
import type {Layout} from './ticker-settings.js';

const bones = html`<span class="bone"></span><span class="bone"></span><span class="bone"></span>`;

/** The shape of what comes: lines, cards, or one line for what moves. */
export const tickerSkeleton = (layout: Layout): TemplateResult => {
  const count = layout === 'headline' || layout === 'marquee' ? 1 : 3;
  return html`<div class="skeleton ${layout}" aria-hidden="true">
    ${[1, 2, 3].slice(0, count).map(() => html`<div class="item">${bones}</div>`)}
  </div>`;
};
