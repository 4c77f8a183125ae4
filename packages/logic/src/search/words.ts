/** Letters, digits and marks of any script, and what has no width (soft hyphens, the joints of Persian words). */
const partOfWord = /[\p{L}\p{N}\p{M}\p{Cf}]/u;

const UNKNOWN = 0;
const INSIDE = 1;
const OUTSIDE = 2;

/** By UTF-16 unit, found out when it is met first: a pattern takes several times as long for a whole text. */
const kinds = new Uint8Array(2 ** 16);

const kindOf = (unit: number): number => {
  const kind = partOfWord.test(String.fromCharCode(unit)) ? INSIDE : OUTSIDE;
  kinds[unit] = kind;
  return kind;
};

/** Where the words of a text begin and end, in turns, as UTF-16 offsets. Halves of surrogate pairs belong to none. */
export const boundsOfWords = (text: string): readonly number[] => {
  const bounds: number[] = [];
  const {length} = text;
  let isInside = false;
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = kinds[unit] ?? UNKNOWN;
    const isPart = (kind === UNKNOWN ? kindOf(unit) : kind) === INSIDE;
    if (isPart === isInside) continue;
    bounds.push(at);
    isInside = isPart;
  }
  if (isInside) bounds.push(length);
  return bounds;
};

/** The words of a text, as they are written. */
export const wordsIn = (text: string): readonly string[] => {
  const bounds = boundsOfWords(text);
  const words: string[] = [];
  for (let index = 0; index < bounds.length; index += 2) {
    words.push(text.slice(bounds[index], bounds[index + 1]));
  }
  return words;
};
