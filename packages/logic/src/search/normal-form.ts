import {fold} from '../fold.js';

/** Longer words are cut: what goes on is no word. */
const LONGEST = 48;

/** Two letters that stand for one with dots or a ring (`ae` for `ä`); `ue` is no `ü` in "neue", "Frauen" and "Quelle". */
const transliterated = /[aeq]ue|[aou]e|aa/g;

/**
 * A word as the search compares it: folded, and with the two letters that people type for an umlaut made one, so that
 * `Gärtner`, `Gaertner` and `Gartner`, or `Ærø`, `Aeroe` and `Aro`, are the same. At most 48 characters.
 */
export const normalForm = (word: string): string =>
  fold(word)
    .replace(transliterated, (letters) => (letters.length > 2 ? letters : letters.charAt(0)))
    .slice(0, LONGEST);
