import {readingOf} from './converters.mjs';

/* What a manifest knows of an attribute or a custom property, in sentences for those who read. */

/** @param {{attribute: string, values: string[]}} condition @returns {string} a sentence */
function conditionTold({attribute, values}) {
  if (values.length === 0) return `Only with \`${attribute}\`.`;
  return `Only where \`${attribute}\` is ${values.map((value) => `\`${value}\``).join(' or ')}.`;
}

/** @param {any} attribute @returns {string} what it is for, and on what it depends, in Markdown */
export const descriptionOf = ({description, appliesTo}) =>
  appliesTo ? `${description} ${conditionTold(appliesTo)}` : description;

/** @param {any} attribute @returns {string} which values it takes, in Markdown */
export const wordsOf = ({converter, takes}) => takes ?? readingOf(converter).words;

/** @param {any} item @returns {string} its description for an editor, which shows nothing else, in Markdown */
export function descriptionWithDefault(item) {
  const description = descriptionOf(item);
  return item.default === undefined ? description : `${description}\n\nDefault: \`${item.default}\``;
}
