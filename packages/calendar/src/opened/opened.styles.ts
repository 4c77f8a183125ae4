import {dialogStyles} from '@mitmach/ui';
import {css} from 'lit';
import {eventDetailStyles} from '../detail/index.js';

const own = css`
  .back button {
    display: inline-flex;
    gap: var(--_space);
    align-items: center;
    margin-block-end: calc(3 * var(--_space));
    padding-inline: calc(2 * var(--_space));
    border-color: transparent;
    text-align: start;
  }

  .inline {
    margin-block: calc(4 * var(--_space));
    padding: calc(4 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .inline > header {
    display: flex;
    gap: calc(4 * var(--_space));
    align-items: start;
    justify-content: space-between;
  }

  .inline-title {
    font-size: 1.1875em;
    font-weight: 650;
  }

  .inline-title:focus {
    outline: none;
  }
`;

/** For the day or the event that is open. */
export const openedStyles = [dialogStyles, eventDetailStyles, own];
