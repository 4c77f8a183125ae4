import {detailStyles} from '@mitmach/ui';
import {css} from 'lit';

const own = css`
  .fact-when dd > :first-child {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.35;
    font-variant-numeric: tabular-nums;
  }

  .fact-dates ul {
    display: grid;
    gap: var(--_space);
    font-variant-numeric: tabular-nums;
  }

  .item-detail summary .icon.calendar {
    margin-inline-start: 0;
    rotate: none;
    color: var(--_accent);
  }

  .add-to-calendar li > * {
    display: flex;
    gap: var(--_space);
    align-items: center;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    padding: var(--_space) 0;
    border: 0;
    border-radius: 0;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .add-to-calendar li > *:hover {
    background: none;
    text-decoration-thickness: 2px;
  }

  @container (inline-size >= 30em) {
    .add-to-calendar ul {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: calc(5 * var(--_space));
    }
  }

  @media print {
    .item-detail .add-to-calendar {
      display: none;
    }
  }
`;

/** For the detail of an event, wherever it stands. */
export const eventDetailStyles = [detailStyles, own];
