import {readingOf} from './converters.mjs';
import {elementsOf} from './manifests.mjs';

/** @param {string} text in a comment, which it must not end */
const comment = (text) => `/** ${text.replaceAll('*/', '*\\/')} */`;

/** @param {string} code @returns {string} as an example in a comment */
const indented = (code) => code.replaceAll(/^/gm, ' *     ').replaceAll(/ +$/gm, '');

/** @param {any} attribute @returns {string} */
function attributeLines({name, description, default: byDefault, converter}) {
  const whole = byDefault === undefined ? description : `${description} @default ${byDefault}`;
  return `  ${comment(whole)}\n  '${name}'?: ${readingOf(converter).jsx} | undefined;`;
}

/** @param {any} event @returns {string} React 19 and Preact listen to the event whose name follows "on" */
const listenerLines = ({name, description}) =>
  `  ${comment(description)}\n  'on${name}'?: ((event: HTMLElementEventMap['${name}']) => void) | undefined;`;

/** @param {any} element @returns {string} its interface */
function interfaceOf({name, tagName, attributes = [], events = []}) {
  const lines = [...attributes.map(attributeLines), ...events.map(listenerLines)];
  return `${comment(`What \`<${tagName}>\` takes in JSX, besides what every element does.`)}
export interface ${name}Attributes {
${lines.join('\n')}
}`;
}

/** @param {string} name of the package @returns {string} how React learns of its elements, in TypeScript */
export const reactUsage = (name) => `import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {MitmachElements} from '${name}/jsx';

type Common = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends MitmachElements<Common> {}
  }
}`;

/**
 * Types of a package's elements for JSX. They know no framework: its own types for what every element takes are the
 * parameter, so that the package depends on none.
 *
 * @param {string} name of the package
 * @param {import('./public.mjs').Manifest} manifest
 * @param {string} [door] what to import from it to know its events
 * @returns {string} a declaration module
 */
export function jsxTypes(name, manifest, door = name) {
  const elements = elementsOf(manifest);
  const tags = elements.map((element) => `  '${element.tagName}': ${element.name}Attributes & Common;`);
  return `// Written by scripts/generate/elements.mjs; do not edit.
import type {} from '${door}';

${elements.map(interfaceOf).join('\n\n')}

/**
 * The elements of this package by tag, for a framework whose elements all take \`Common\`. In React:
 *
${indented(reactUsage(name))}
 */
export interface MitmachElements<Common> {
${tags.join('\n')}
}
`;
}
