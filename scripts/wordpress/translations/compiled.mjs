/** The number that an MO file begins with, where numbers have their lowest byte first. */
const MAGIC = 0x950412de;

const HEADER_BYTES = 28;

/** @param {Uint8Array[]} texts @param {number} start @returns {number[]} length and place of each, from the file's start */
function table(texts, start) {
  let place = start;
  return texts.flatMap((text) => {
    const entry = [text.length, place];
    place += text.length + 1;
    return entry;
  });
}

/** @param {Uint8Array[]} texts @returns {number} bytes that they take, each with a zero at its end */
const bytesOf = (texts) => texts.reduce((sum, {length}) => sum + length + 1, 0);

/**
 * An MO file, which is what WordPress reads (GNU gettext manual, "The Format of GNU MO Files"; without a hash table).
 *
 * @param {Map<string, string>} translations by key, with the header under ""
 * @returns {Buffer}
 */
export function moFile(translations) {
  // Compared as bytes, because readers search by halves.
  const entries = [...translations]
    .map((pair) => pair.map((text) => Buffer.from(text)))
    .sort(([a], [b]) => Buffer.compare(a, b));
  const keys = entries.map(([key]) => key);
  const values = entries.map(([, value]) => value);
  const tables = HEADER_BYTES + 8 * entries.length;
  const texts = tables + 8 * entries.length;
  const numbers = [
    ...[MAGIC, 0, entries.length, HEADER_BYTES, tables, 0, texts],
    ...table(keys, texts),
    ...table(values, texts + bytesOf(keys)),
  ];
  const head = Buffer.alloc(4 * numbers.length);
  for (const [index, number] of numbers.entries()) head.writeUInt32LE(number, 4 * index);
  const zero = Buffer.from([0]);
  return Buffer.concat([head, ...[...keys, ...values].flatMap((text) => [text, zero])]);
}

/**
 * The translations of a script, which is what `wp_set_script_translations` reads (the format of Jed 1).
 *
 * @param {string} locale such as `de_DE`
 * @param {[string, string][]} entries texts with their translations
 * @returns {string}
 */
export function scriptTranslations(locale, entries) {
  const messages = Object.fromEntries(entries.map(([text, translation]) => [text, [translation]]));
  const data = {
    domain: 'messages',
    locale_data: {messages: {'': {domain: 'messages', lang: locale}, ...messages}},
  };
  return JSON.stringify(data);
}
