import {css} from 'lit';

/** What comes of it: the preview, and what can be copied. */
export const resultStyles = css`
  .preview-bar {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space)) calc(5 * var(--_space));
    align-items: center;
    margin-block-end: calc(3 * var(--_space));
  }

  .preview-bar button .hint {
    color: inherit;
  }

  .switches {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(4 * var(--_space));
  }

  .switches .hint {
    margin-inline-start: 0.35em;
  }

  .stage {
    overflow: hidden;
    block-size: min(var(--_height) * var(--_scale), var(--_room, 100dvh));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .stage.phone,
  .stage.tablet {
    max-inline-size: var(--_width);
  }

  .stage iframe {
    display: block;
    inline-size: var(--_width);
    block-size: calc(100% / var(--_scale));
    border: 0;
    transform: scale(var(--_scale));
    transform-origin: 0 0;
  }

  .stage:dir(rtl) iframe {
    transform-origin: 100% 0;
  }

  .reading {
    display: grid;
    gap: calc(1 * var(--_space));
    max-block-size: 24em;
    margin-block-start: calc(2 * var(--_space));
    padding: calc(3 * var(--_space)) calc(3 * var(--_space)) calc(3 * var(--_space)) 2.8em;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .said .kind {
    color: var(--_accent);
    font-size: 0.875em;
  }

  .said.heading .name {
    font-weight: 600;
  }

  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1 * var(--_space));
    margin-block-end: calc(4 * var(--_space));
    border-block-end: 1px solid var(--_line);
  }

  .tabs button {
    padding-inline: calc(3 * var(--_space));
    border: 0;
    border-block-end: 3px solid transparent;
    border-radius: 0;
    color: inherit;
  }

  .tabs [aria-selected='true'] {
    border-block-end-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }

  [role='tabpanel'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_space));
  }

  .piece {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_space));
  }

  .what {
    font-weight: 600;
  }

  pre {
    max-block-size: 18em;
    margin: 0;
    padding: calc(3 * var(--_space));
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    font:
      0.875em/1.5 ui-monospace,
      'Cascadia Code',
      Menlo,
      Consolas,
      'Liberation Mono',
      monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .copy {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space)) calc(3 * var(--_space));
    align-items: center;
  }

  [role='tabpanel'] + .copy {
    margin-block-start: calc(5 * var(--_space));
  }

  [role='tabpanel'] details {
    border-block-start: 1px solid var(--_line);
  }

  [role='tabpanel'] details > :not(summary) {
    margin-block-end: calc(3 * var(--_space));
  }
`;
