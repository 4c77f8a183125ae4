import {css} from 'lit';

/** What of a detail is closed at first, such as the text in plain language. */
export const disclosureStyles = css`
  .item-detail details {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .item-detail summary {
    box-sizing: border-box;
    padding: calc(2 * var(--_space)) calc(4 * var(--_space));
    border-radius: var(--_radius);
    line-height: 1.25;
  }

  .item-detail summary .icon {
    flex: none;
  }

  .item-detail summary:hover {
    background: var(--_surface);
  }

  .item-detail details > :not(summary) {
    margin-inline: calc(4 * var(--_space));
  }

  .item-detail details > :last-child {
    margin-block-end: calc(4 * var(--_space));
  }

  @media print {
    .item-detail .plain-language {
      border: 0;
    }

    .item-detail .plain-language > * {
      margin-inline: 0;
      padding: 0;
    }

    .item-detail details::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    .item-detail summary .icon {
      display: none;
    }
  }
`;
