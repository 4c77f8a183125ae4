import {svg, html, type SVGTemplateResult, type TemplateResult} from 'lit';

/** Drawn for this library on a grid of 24, lines of 2. */
const shapes = {
  close: svg`<path d="M6 6l12 12M18 6L6 18" />`,
  more: svg`<path d="M6 9l6 6 6-6" />`,
  back: svg`<path d="M15 6l-6 6 6 6" />`,
  forward: svg`<path d="M9 6l6 6-6 6" />`,
  print: svg`<path d="M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z" />`,
  calendar: svg`<path d="M4 6h16v15H4zM4 11h16M8 3v5M16 3v5" />`,
  copy: svg`<path d="M9 9h10v11H9zM5 15V4h10" />`,
  share: svg`<path d="M12 15V4M8 7l4-4 4 4M5 12v8h14v-8" />`,
  mark: svg`<path d="M7 4h10v16l-5-4-5 4z" />`,
} as const satisfies Record<string, SVGTemplateResult>;

/** An icon beside words; it carries no meaning of its own and is not read. */
export const icon = (name: keyof typeof shapes): TemplateResult =>
  html`<svg class="icon ${name}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${shapes[name]}
  </svg>`;
