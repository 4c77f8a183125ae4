import {html, type TemplateResult} from 'lit';

/** A heading of a level from 2 to 6; deeper ones stay at 6. */
export const headingView = (level: number, content: unknown): TemplateResult => {
  switch (level) {
    case 2:
      return html`<h2>${content}</h2>`;
    case 3:
      return html`<h3>${content}</h3>`;
    case 4:
      return html`<h4>${content}</h4>`;
    case 5:
      return html`<h5>${content}</h5>`;
    default:
      return html`<h6>${content}</h6>`;
  }
};
