const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  å: 'a',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  // Arabic and Persian: letters that are written in several ways.
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ة: 'ه',
  ى: 'ی',
  ي: 'ی',
  ك: 'ک',
  ؤ: 'و',
  ئ: 'ی',
};
const special = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');
const plain = /^[\u0020-\u007e]*$/;

/**
 * A text reduced to what people mean when they type it: lower case, without accents, marks and what has no width (soft
 * hyphens, the joints of Persian words), with letters that are written in several ways made one (`Größe` and `Grosse`,
 * `أحمد` and `احمد`).
 */
export const fold = (text: string): string =>
  plain.test(text)
    ? text.toLowerCase()
    : text
        .toLowerCase()
        .replace(special, (letter) => letters[letter] ?? letter)
        .normalize('NFD')
        .replace(/[\p{M}\p{Cf}\u0640]+/gu, '');

/** Whether each word of a query is in a text, in any order; both folded. An empty query is in every text. */
export const hasAllWords = (folded: string, query: string): boolean =>
  query.split(/\s+/).every((word) => folded.includes(word));
