/** A text that PHP looks up in the reader's language. */
class Translated {
  /** @param {string} text in English */
  constructor(text) {
    this.text = text;
  }
}

/** @param {string} text in English @returns {Translated} which `phpFile` writes as a call of `__()` */
export const translated = (text) => new Translated(text);

/** @param {string} text @returns {string} a PHP string in single quotes */
export const phpString = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** @param {unknown} value @param {string} indent @returns {string} as PHP source */
function phpValue(value, indent) {
  if (value instanceof Translated) return `__( ${phpString(value.text)}, 'mitmach' )`;
  if (typeof value === 'string') return phpString(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `array( ${value.map((each) => phpValue(each, indent)).join(', ')} )`;
  const inner = `${indent}\t`;
  const lines = Object.entries(value).map(
    ([key, each]) => `${inner}${phpString(key)} => ${phpValue(each, inner)},\n`,
  );
  return `array(\n${lines.join('')}${indent})`;
}

/**
 * A PHP file that returns an array.
 *
 * @param {string} purpose what it holds, as a sentence
 * @param {object} value texts, numbers, booleans, arrays, objects and what `translated` gives
 * @returns {string}
 */
export function phpFile(purpose, value) {
  return `<?php
/**
 * ${purpose}
 *
 * Written by scripts/wordpress/attributes.mjs from the elements' manifests: change those, or
 * scripts/wordpress/editor-texts.mjs.
 *
 * @package mitmach
 */

defined( 'ABSPATH' ) || exit;

return ${phpValue(value, '')};
`;
}
