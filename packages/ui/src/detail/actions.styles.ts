import {css} from 'lit';

/** The links to what an item's detail leads to: to register, to apply. */
export const actionsStyles = css`
  .detail-actions {
    display: grid;
    gap: calc(2 * var(--_space)) calc(3 * var(--_space));
  }

  .detail-actions a {
    display: flex;
    align-items: center;
    justify-content: center;
    box-sizing: border-box;
    min-block-size: 44px;
    padding: calc(2 * var(--_space)) calc(6 * var(--_space));
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    font-weight: 600;
    line-height: 1.25;
    text-decoration: none;
  }

  .detail-actions a:hover {
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }

  /* Only where the accent is sure to have a lightness on which this text can be read. */
  @supports (color: oklch(from red l c h)) {
    .detail-actions .primary {
      color: light-dark(#fff, #111);
      background: var(--_accent);
    }

    .detail-actions .primary:hover {
      background: color-mix(in srgb, var(--_accent) 86%, light-dark(#000, #fff));
    }
  }

  @container (inline-size >= 30em) {
    .detail-actions {
      display: flex;
      flex-wrap: wrap;
    }
  }

  @media (forced-colors: active) {
    .detail-actions .primary {
      border-width: 3px;
      color: LinkText;
      background: none;
    }
  }

  @media print {
    .detail-actions,
    .item-detail .detail-actions a {
      display: block;
      padding: 0;
      border: 0;
      color: #000;
      background: none;
      text-align: start;
    }
  }
`;
