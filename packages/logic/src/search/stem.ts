/** An ending, which its first group keeps out, and how many letters must remain without it. */
type Ending = readonly [pattern: RegExp, least: number];

/**
 * German, and what of English and Danish is alike: women (`Leserinnen`, `Ärztin`), nouns of verbs (`Begleitung`,
 * `gardening`), adjectives (`ehrenamtlich`), then cases, plurals and forms of verbs.
 */
const latin: readonly Ending[] = [
  [/()innen$/, 4],
  [/([eo]r|[dgkt]|ch)in$/, 4],
  [/()ung(?:s|en)?$/, 5],
  [/()(?:ing(?:s|en?)?|lich(?:e[mnrs]?)?)$/, 4],
  [/([bdfghklmnrt])s$/, 3],
  [/(el)n$/, 4],
  [/()(?:erne?|ene|e[mnst]?)$/, 3],
  [/()er$/, 3],
];

/** Arabic articles and plurals; Persian plurals. Folded, so that `ة` is `ه`, `ي` is `ی` and `ك` is `ک`. */
const arabic: readonly Ending[] = [
  [/^()(?:[وبکف]?ال|لل)/, 3],
  [/()(?:ات|ون|ین|های?|گان|گی|ه)$/, 3],
  [/()ان$/, 4],
];

/** Ukrainian and Russian cases and plurals. Folded, so that `й` is `и` and `ї` is `і`. */
const cyrillic: readonly Ending[] = [
  [/()(?:[аяи]ми|ого|ому|ів|[аяиі]х|[аяое]м|[ое]ю|[иі]и|ая|[аеиоуюяіыь])$/, 3],
];

/** By the first letter. */
const scripts: readonly (readonly [first: RegExp, endings: readonly Ending[]])[] = [
  [/^[a-z]/, latin],
  [/^[\u0600-\u06ff]/, arabic],
  [/^[\u0400-\u04ff]/, cyrillic],
];

/**
 * What the forms of a word have in common, taken lightly: it need not be a word, and unlike words may share one. Words
 * of other scripts, and short ones, are their own stem.
 *
 * @param word in its normal form
 */
export const stemOf = (word: string): string => {
  let stem = word;
  const endings = scripts.find(([first]) => first.test(word))?.[1] ?? [];
  for (const [pattern, least] of endings) {
    const shorter = stem.replace(pattern, '$1');
    if (shorter.length >= least) stem = shorter;
  }
  return stem;
};
