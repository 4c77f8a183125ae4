import {css} from 'lit';

/** Offers as cards. */
export const cardsStyles = css`
  .offers.cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: calc(4 * var(--_space));
    padding-block-start: calc(5 * var(--_space));
  }

  .offers.cards .offer {
    display: flex;
    flex-direction: column;
    padding: calc(4 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .offers.cards figure {
    margin: calc(-4 * var(--_space));
    margin-block-end: calc(3 * var(--_space));
  }

  .offers.cards img {
    display: block;
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    border-radius: var(--_radius) var(--_radius) 0 0;
    object-fit: cover;
  }

  .offers.cards figcaption {
    padding-inline: calc(4 * var(--_space));
  }

  .offers.cards .foot {
    margin-block-start: auto;
  }
`;
