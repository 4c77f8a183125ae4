import {readingOf} from './converters.mjs';
import {elementsOf} from './manifests.mjs';
import {descriptionWithDefault} from './told.mjs';

/** @param {string} value @returns {{kind: 'markdown', value: string}} */
const markdown = (value) => ({kind: 'markdown', value});

/** @param {any} attribute @returns {any} */
function attributeOf(attribute) {
  const {values} = readingOf(attribute.converter);
  return {
    name: attribute.name,
    description: markdown(descriptionWithDefault(attribute)),
    ...(values && {values: values.map((value) => ({name: value}))}),
  };
}

/** @param {any} element @returns {string} in Markdown: what it is, and what may stand inside */
function descriptionOf({description, slots = []}) {
  const lines = slots.map((slot) => `- \`${slot.name || '(default)'}\`: ${slot.description}`);
  return [description, ...(lines.length > 0 ? [`Slots:\n\n${lines.join('\n')}`] : [])].join('\n\n');
}

/**
 * What editors offer while somebody writes HTML: the custom data format of Visual Studio Code, version 1.1.
 *
 * @param {import('./public.mjs').Manifest} manifest
 * @returns {{version: number, tags: any[]}}
 */
export const editorData = (manifest) => ({
  version: 1.1,
  tags: elementsOf(manifest).map((element) => ({
    name: element.tagName,
    description: markdown(descriptionOf(element)),
    attributes: (element.attributes ?? []).map(attributeOf),
  })),
});
