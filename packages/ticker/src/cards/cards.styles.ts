import {css} from 'lit';

export const cardsStyles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: calc(4 * var(--_space));
    list-style: none;
  }

  .card {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: hidden;
  }

  .cards .card + .card {
    border-block-start: 1px solid var(--_line);
  }

  .card .what {
    padding: calc(4 * var(--_space));
  }

  .card .when {
    margin-block-end: var(--_space);
  }

  .card .picture[hidden] {
    display: none;
  }

  .card img {
    display: block;
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    object-fit: cover;
    background: var(--_surface);
  }

  .card figcaption {
    padding: var(--_space) calc(4 * var(--_space)) 0;
    font-size: 0.75em;
  }

  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;
