import {html, type TemplateResult} from 'lit';

const lines = [1, 2, 3, 4, 5];

/** The shape of what comes: a bar of buttons and lines of text, which every view fills. */
export const calendarSkeleton = (): TemplateResult => html`
  <div class="skeleton" aria-hidden="true">
    <span class="bone bar"></span>
    ${lines.map(() => html`<span class="bone"></span><span class="bone short"></span>`)}
  </div>
`;
