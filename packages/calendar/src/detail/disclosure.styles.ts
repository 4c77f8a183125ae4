import {css} from 'lit';

/** What of an event's detail is closed at first: the ways into a calendar, the text in plain language. */
export const disclosureStyles = css`
  .event-detail details {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .event-detail summary {
    box-sizing: border-box;
    padding: calc(2 * var(--_space)) calc(4 * var(--_space));
    border-radius: var(--_radius);
    line-height: 1.25;
  }

  .event-detail summary .icon {
    flex: none;
  }

  .event-detail summary:hover {
    background: var(--_surface);
  }

  .event-detail summary .icon.calendar {
    margin-inline-start: 0;
    rotate: none;
    color: var(--_accent);
  }

  .event-detail details > :not(summary) {
    margin-inline: calc(4 * var(--_space));
  }

  .event-detail details > :last-child {
    margin-block-end: calc(4 * var(--_space));
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
    .event-detail .add-to-calendar {
      display: none;
    }

    .event-detail .plain-language {
      border: 0;
    }

    .event-detail .plain-language > * {
      margin-inline: 0;
      padding: 0;
    }

    .event-detail details::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    .event-detail summary .icon {
      display: none;
    }
  }
`;
