import {detailStyles, dialogStyles} from '@mitmach/ui';
import {css} from 'lit';

const own = css`
  dialog h2 {
    hyphens: auto;
  }

  .offer-detail .lead {
    max-inline-size: 38em;
    font-size: 1.0625em;
  }

  .fact-effort dd > :first-child {
    font-weight: 600;
  }

  .contact {
    padding: calc(5 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    break-inside: avoid;
  }

  .contact > * + * {
    margin-block-start: calc(2 * var(--_space));
  }

  .contact h3 {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.3;
  }

  .contact .person {
    font-weight: 600;
  }

  .contact .instructions {
    max-inline-size: 38em;
  }

  .contact .caution {
    padding-inline-start: calc(3 * var(--_space));
    border-inline-start: 3px solid var(--_alert);
  }

  .contact .detail-actions {
    margin-block: calc(4 * var(--_space)) calc(3 * var(--_space));
  }

  .contact .detail-actions a {
    padding-inline: calc(4 * var(--_space));
  }

  .to-phone bdi {
    white-space: nowrap;
  }

  .contact .note {
    margin-block: var(--_space) 0;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    align-items: center;
  }

  .tools .share {
    display: contents;
  }

  .tools button {
    border-color: var(--_line);
  }

  .tools .bookmark {
    min-block-size: 36px;
    padding-inline: calc(4 * var(--_space));
    font-size: inherit;
  }

  .tools .bookmark[aria-pressed='true'] {
    border-color: var(--_accent);
  }

  .tools .page {
    margin-inline-start: var(--_space);
  }

  .tools label {
    flex-basis: 100%;
  }

  @media (forced-colors: active) {
    .contact {
      border-color: CanvasText;
    }
  }

  @media print {
    /* It is centred over the page on screens, where what does not fit is scrolled to. */
    dialog[open] {
      inset: 0;
      inline-size: 100%;
      max-inline-size: none;
      max-block-size: none;
      margin: 0;
      border: 0;
      overflow: visible;
      color: #000;
      background: #fff;
    }

    dialog::backdrop {
      display: none;
    }

    .detail-frame {
      padding: 0;
    }

    .contact {
      background: none;
    }

    .contact .detail-actions {
      margin-block: calc(2 * var(--_space));
    }

    /* The address stands below as text. */
    .item-detail .detail-actions .to-mail,
    .offer-detail .tools,
    .fact-others {
      display: none;
    }
  }
`;

/** For the offer that is open. */
export const openedStyles = [dialogStyles, detailStyles, own];
