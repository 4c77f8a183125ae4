import {css} from 'lit';

/** What holds for every widget: nothing of the page's habits comes in but its font and colours. */
export const base = css`
  :host {
    display: block !important;
    /* Beside others in a row, where it would be as narrow as what it contains is said to be. */
    flex: 1 1 100%;
  }

  :host([hidden]) {
    display: none !important;
  }

  .frame {
    all: initial;
    position: relative;
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    /* Where the place is as wide as its content, as in tables and floats: a container itself would have no width. */
    contain-intrinsic-inline-size: 240px;
    color-scheme: inherit;
    color: var(--mitmach-text, inherit);
    background: var(--mitmach-background, transparent);
    font-family: var(--mitmach-font, inherit);
    font-size: clamp(15px, 1em, 20px);
    line-height: 1.5;
    overflow-wrap: anywhere;
  }

  .frame[aria-busy='true'] {
    min-block-size: var(--mitmach-place);
  }

  .light,
  .dark {
    padding: calc(4 * var(--_space));
    border-radius: var(--_radius);
  }

  .light {
    color-scheme: light;
    color: var(--mitmach-text, #1d2126);
    background: var(--mitmach-background, #fff);
  }

  .dark {
    color-scheme: dark;
    color: var(--mitmach-text, #e9ebee);
    background: var(--mitmach-background, #17191d);
  }

  .frame:focus {
    outline: none;
  }

  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ol,
  ul,
  figure {
    margin: 0;
    padding: 0;
  }

  img {
    max-inline-size: 100%;
    block-size: auto;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }

  a:hover {
    text-decoration-thickness: 2px;
  }

  .rich-text > * + * {
    margin-block-start: 0.65em;
  }

  .rich-text :is(ul, ol) {
    padding-inline-start: 1.4em;
  }

  .rich-text ul {
    list-style: disc;
  }

  button {
    min-block-size: 36px;
    padding: 0 calc(4 * var(--_space));
    border: 1px solid currentcolor;
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
    font: inherit;
    cursor: pointer;
  }

  button:hover {
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .note {
    color: var(--_quiet);
    font-size: 0.875em;
  }

  p.note {
    margin-block: calc(3 * var(--_space));
  }

  .status + slot {
    display: block;
    margin-block-start: calc(3 * var(--_space));
  }

  .status {
    display: flex;
    flex-wrap: wrap;
    gap: calc(3 * var(--_space)) calc(4 * var(--_space));
    align-items: center;
    padding: calc(4 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .status p {
    flex: 1 1 16em;
  }

  .bone {
    display: block;
    block-size: 1em;
    border-radius: var(--_radius);
    background: var(--_surface);
    /* Seen where colours are forced, which leave no backgrounds. */
    outline: 1px solid transparent;
  }

  @media (forced-colors: active) {
    .frame {
      --_quiet: CanvasText;
      --_line: CanvasText;
      --_accent: LinkText;
    }
  }

  @media print {
    .frame {
      color: #000;
      background: transparent;
    }

    button {
      display: none;
    }

    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.85em;
      overflow-wrap: anywhere;
    }
  }
`;
