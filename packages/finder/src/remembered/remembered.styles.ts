import {css} from 'lit';

/** For the list of remembered offers, beside the styles of the results. */
export const rememberedStyles = css`
  .remembered .back button {
    margin-inline-start: calc(-2 * var(--_space));
    padding-inline: calc(2 * var(--_space));
    border-color: transparent;
  }

  .remembered:dir(rtl) .icon.back {
    scale: -1 1;
  }

  .remembered > :is(h2, h3, h4, h5, h6) {
    margin-block-start: calc(2 * var(--_space));
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.3;
  }

  .remembered-title:focus {
    outline: none;
  }

  .remembered .tools {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    align-items: center;
  }

  .remembered .tools .share {
    display: contents;
  }

  .remembered .tools :is(button, .button) {
    border-color: var(--_line);
  }

  .remembered .tools .button {
    display: inline-flex;
    align-items: center;
    box-sizing: border-box;
    min-block-size: 36px;
    padding-inline: calc(4 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    text-decoration: none;
  }

  .remembered .tools .button:hover {
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }

  .remembered .offers {
    margin-block-start: calc(4 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(5 * var(--_space));
    margin-block-start: calc(1.5 * var(--_space));
    list-style: none;
  }

  .ways li {
    min-block-size: 28px;
  }

  .remembered .remove {
    min-block-size: 28px;
    padding-inline: 0;
    font-size: 0.9375em;
  }

  .remembered .gone {
    color: var(--_quiet);
  }

  .on-paper {
    display: none;
  }

  @media print {
    .on-paper {
      display: block;
    }

    .remembered .tools,
    .remembered .back,
    .remembered > .note {
      display: none;
    }

    .remembered .offer .title {
      display: inline;
      color: inherit;
      text-decoration: none;
    }
  }
`;
