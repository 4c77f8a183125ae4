import {css} from 'lit';

/** For texts, links, pictures and films of milestones. */
export const extrasStyles = css`
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.25em;
  }

  .read-all {
    margin-block-end: calc(4 * var(--_space));
    text-align: end;
  }

  .read-all button {
    padding-inline: calc(2 * var(--_space));
    font-size: 0.875em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .read-all button,
  .read-more,
  .close-media {
    border-color: transparent;
  }

  .read-more {
    display: inline-flex;
    gap: var(--_space);
    align-items: center;
    margin-block-start: var(--_space);
    margin-inline-start: calc(-2 * var(--_space));
    padding-inline: calc(2 * var(--_space));
    font-weight: 600;
  }

  .read-more[aria-expanded='true'] .icon {
    rotate: 180deg;
  }

  .rest .text:first-child {
    margin-block-start: 0.65em;
  }

  .links {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(5 * var(--_space));
    margin-block-start: calc(2 * var(--_space));
    list-style: none;
  }

  .links a {
    display: inline-block;
    min-block-size: 24px;
  }

  figure {
    margin-block-start: calc(4 * var(--_space));
  }

  img {
    display: block;
    inline-size: min(100%, 560px);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  figcaption {
    margin-block-start: var(--_space);
  }

  .gallery {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9em), 1fr));
    gap: calc(2 * var(--_space));
    max-inline-size: 560px;
    margin-block-start: calc(2 * var(--_space));
    list-style: none;
  }

  .gallery figure {
    margin: 0;
  }

  .gallery a {
    display: block;
  }

  .gallery img {
    inline-size: 100%;
    aspect-ratio: 3 / 2;
    object-fit: cover;
  }

  .media {
    max-inline-size: 560px;
    margin-block-start: calc(4 * var(--_space));
    padding: calc(4 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-sizing: border-box;
  }

  .media > * + * {
    margin-block-start: calc(2 * var(--_space));
  }

  .media-title {
    font-weight: 600;
  }

  .media-link {
    font-size: 0.875em;
  }

  iframe,
  video,
  audio {
    display: block;
    inline-size: 100%;
    border: 0;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  iframe,
  video {
    aspect-ratio: 16 / 9;
    block-size: auto;
  }

  iframe.audio {
    aspect-ratio: auto;
    block-size: 180px;
  }

  @media print {
    /* Everything is on paper, also what is closed on the screen. */
    .rest[hidden] {
      display: block;
      content-visibility: visible;
    }

    .read-all,
    .read-more,
    .media > .note,
    iframe,
    video,
    audio {
      display: none;
    }

    img {
      inline-size: min(100%, 8cm);
    }

    .gallery img {
      inline-size: 100%;
    }

    /* The picture itself is on the paper. */
    .gallery a::after {
      content: none;
    }
  }
`;
