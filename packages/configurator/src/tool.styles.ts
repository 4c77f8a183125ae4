import {css} from 'lit';

/** Fields, panels and messages of the tools, beside what the widgets bring. */
export const toolStyles = css`
  label,
  legend {
    font-weight: 600;
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
  }

  select,
  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 36px;
    padding: 0 calc(2 * var(--_space));
    border: 1px solid color-mix(in srgb, currentcolor 65%, transparent);
    border-radius: var(--_radius);
    background: Canvas;
    color: inherit;
    font: inherit;
  }

  textarea {
    padding-block: calc(1.5 * var(--_space));
  }

  .hint {
    color: var(--_quiet);
    font-size: 0.875em;
    font-weight: 400;
  }

  .primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: Canvas;
    font-weight: 600;
  }

  .primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, currentcolor);
  }
`;
