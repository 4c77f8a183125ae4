import {organizations, type RawItem} from '@mitmach/feed';
import {fold, hasAllWords} from '../fold.js';
import type {SearchSource, TextIndex} from '../search/index.js';
import type {Found, MakeSearcher, Searcher} from './feed-source.js';
import type {OfferList} from './offer-list.js';
import {offerTexts, textWeights} from './offer-texts.js';

/** What is needed of a text index: the class `TextIndex` of `@mitmach/logic/search`. */
export type TextSearch = Pick<TextIndex, 'advance' | 'search' | 'highlight' | 'suggest'>;
/** Makes a text index: `(texts) => new TextIndex(texts)`. */
export type MakeTextSearch = (texts: SearchSource) => TextSearch;

/** The text search over a list of offers: by an index as soon as that is built, until then by comparing letters. */
class OfferSearch implements Searcher {
  readonly #offers: OfferList;
  readonly #make: MakeTextSearch;
  #index: TextSearch | undefined;
  #isComplete = false;
  /** How many offers the index was made of. */
  #size = -1;
  /** How many organizations were known by then, whose names are searched too. */
  #organizations = -1;
  #textsOf: ((raw: RawItem) => readonly string[]) | undefined;
  #haystacks: string[] = [];

  constructor(offers: OfferList, make: MakeTextSearch) {
    this.#offers = offers;
    this.#make = make;
  }

  get index(): TextSearch {
    return this.#current();
  }

  advance(shouldStop: () => boolean): boolean {
    const index = this.#current();
    this.#isComplete ||= index.advance(shouldStop);
    return this.#isComplete;
  }

  find(text: string): Found {
    const index = this.#current();
    const {all} = this.#offers;
    const scores = new Float64Array(all.length);
    if (this.#isComplete) {
      for (const {position, score} of index.search(text)) {
        scores[position] = Math.max(score, Number.MIN_VALUE);
      }
      return {scores, isProvisional: false};
    }
    const query = fold(text.trim());
    all.forEach((raw, position) => {
      if (hasAllWords(this.#haystack(raw, position), query)) scores[position] = 1;
    });
    return {scores, isProvisional: true};
  }

  /** The index of what there is by now: it begins anew when a page has brought more. */
  #current(): TextSearch {
    const {all, feed} = this.#offers;
    const {length} = feed.raw(organizations);
    if (this.#index && this.#size === all.length && this.#organizations >= length) return this.#index;
    this.#size = all.length;
    this.#organizations = length;
    this.#isComplete = false;
    this.#haystacks = [];
    this.#textsOf = offerTexts(feed);
    this.#index = this.#make({
      size: all.length,
      fieldsOf: (position) => this.#texts(all[position]),
      weights: textWeights,
      synonyms: feed.envelope.synonyms ?? [],
    });
    return this.#index;
  }

  #texts(raw: RawItem | undefined): readonly string[] {
    return raw && this.#textsOf ? this.#textsOf(raw) : textWeights.map(() => '');
  }

  /** All but the description: folding that takes as long as all the rest, and soon the index is there. */
  #haystack(raw: RawItem, position: number): string {
    return (this.#haystacks[position] ??= fold(this.#texts(raw).slice(0, -1).join('\n')));
  }
}

/**
 * The text search of a `FeedSource`, for its `useSearch`. Loaded when somebody may type.
 * @param make `(texts) => new TextIndex(texts)` with the class of `@mitmach/logic/search`
 */
export const offerSearch =
  (make: MakeTextSearch): MakeSearcher =>
  (offers) =>
    new OfferSearch(offers, make);
