import {controlsStyles, dialogStyles} from '@mitmach/ui';
import {css} from 'lit';

const own = css`
  .item-detail > * {
    margin-block: 0 calc(5 * var(--_space));
  }

  .item-detail > :last-child {
    margin-block-end: 0;
  }

  .detail-about {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(2 * var(--_space));
    color: var(--_quiet);
    font-size: 0.875em;
  }

  .detail-about > :not(:last-child)::after {
    content: ' ·';
  }

  .detail-head .labels {
    margin: 0;
  }

  .item-detail dl {
    display: grid;
    gap: calc(3 * var(--_space));
  }

  .item-detail dt {
    color: var(--_quiet);
    font-size: 0.875em;
  }

  .item-detail dd {
    margin: 0;
  }

  .item-detail dd a,
  .files a,
  .to-page a {
    display: inline-block;
    min-block-size: 24px;
  }

  .item-detail .picture[hidden] {
    display: none;
  }

  .item-detail img {
    display: block;
    inline-size: 100%;
    max-inline-size: 640px;
    max-block-size: 24em;
    object-fit: contain;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .item-detail figcaption {
    margin-block-start: var(--_space);
  }

  .only-in {
    color: var(--_quiet);
    font-size: 0.875em;
    font-style: italic;
  }

  .item-detail > .only-in {
    margin-block-end: calc(2 * var(--_space));
  }

  .detail-text {
    max-inline-size: 42em;
  }

  .files-title {
    font-weight: 650;
  }

  .files ul {
    padding-inline-start: 1.4em;
    list-style: disc;
  }

  .plain-language {
    padding-inline: calc(4 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .plain-language .detail-text {
    padding-block-end: calc(4 * var(--_space));
  }
`;

export const openedStyles = [controlsStyles, dialogStyles, own];
