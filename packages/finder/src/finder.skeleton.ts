import {html, type TemplateResult} from 'lit';

const offers = [1, 2, 3];

/** The shape of what comes: a search field, and offers below it. */
export const finderSkeleton = (): TemplateResult => html`
  <div class="skeleton" aria-hidden="true">
    <span class="bone bar"></span>
    ${offers.map(() => html`<span class="bone short"></span><span class="bone"></span><span class="bone"></span>`)}
  </div>
`;
