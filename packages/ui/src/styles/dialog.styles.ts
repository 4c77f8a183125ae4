import {css} from 'lit';

/** For the dialog with an item in full and what it can be shared by, beside `controlsStyles`. */
export const dialogStyles = css`
  .share {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space)) calc(3 * var(--_space));
    align-items: center;
  }

  dialog {
    /* In a frame as high as its content, only a part of which is on the screen: the frame page says which. */
    inset-block: var(--mitmach-seen-top, 0)
      calc(100% - var(--mitmach-seen-top, 0px) - var(--mitmach-seen-height, 100%));
    inline-size: min(100% - 32px, 42em);
    max-block-size: max(var(--mitmach-seen-height, 100dvh) - 32px, 240px);
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: calc(1.5 * var(--_radius));
    color: inherit;
    color: light-dark(#1d2126, #e9ebee);
    background: light-dark(#fff, #1d2025);
    font: inherit;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  .detail-frame {
    padding: calc(5 * var(--_space)) calc(6 * var(--_space)) calc(7 * var(--_space));
  }

  dialog header {
    display: flex;
    gap: calc(4 * var(--_space));
    align-items: start;
    justify-content: space-between;
    margin-block-end: calc(3 * var(--_space));
  }

  dialog h2 {
    font-size: 1.375em;
    line-height: 1.25;
  }

  dialog h2:focus {
    outline: none;
  }

  .close {
    min-inline-size: 36px;
    padding: 0;
    border-color: transparent;
    color: inherit;
  }

  @media print {
    .share {
      display: none;
    }
  }
`;
