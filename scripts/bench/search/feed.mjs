/** @typedef {import('../../../packages/logic/src/search/queries/demo-documents.ts').OfferFeed} OfferFeed */

/** Of what words are made that no other offer has: the offers of a region are full of names and compounds. */
const SYLLABLES = {
  first:
    'Ahorn Birken Dorf Eichen Feld Garten Hafen Insel Kapell Linden Markt Nord Quellen Ring Stein Tal Ufer Wald',
  middle:
    'berg bach brunn egge furt gast hagen hof kamp kirch mann moor mühl rode stett see thal wart wies zell',
  last: 'straße platz weg heim verein treff gruppe schule haus projekt stiftung chor laden kreis werk',
};

/** @param {number} seed @returns {() => number} numbers below 1, the same each time */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const german = (text) => (typeof text === 'object' ? text.de : text) ?? '';

/** @param {OfferFeed} feed @returns {string[]} of what each invented text is put together */
function sentencesOf({opportunities}) {
  return opportunities.flatMap(({description}) => german(description).match(/[^.?!]+[.?!]*/g) ?? []);
}

/**
 * A feed of many offers, made by varying those of another: other sentences, other places, and words of their own. The
 * same each time.
 *
 * @param {OfferFeed} feed
 * @param {number} items
 * @returns {OfferFeed}
 */
export function variedFeed(feed, items) {
  const sentences = sentencesOf(feed);
  const random = randomNumbers(7);
  const choose = (choices) => choices[Math.floor(random() * choices.length)];
  const syllables = Object.values(SYLLABLES).map((text) => text.split(' '));
  const name = () => syllables.map(choose).join('');
  const text = () => Array.from({length: 4}, () => choose(sentences)).join(' ');
  const offer = (_, index) => {
    const like = feed.opportunities[index % feed.opportunities.length];
    const {locations = []} = choose(feed.opportunities);
    return {
      ...like,
      id: `${like.id}-${index}`,
      title: `${german(like.title)} (${name()})`,
      description: `${text()} ${name()}: ${text()} ${name()}.`,
      locations: locations.slice(0, 1).map((place) => ({...place, name: name()})),
    };
  };
  return {...feed, opportunities: Array.from({length: items}, offer)};
}
