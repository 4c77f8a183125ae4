/* global document, Node */

/** @typedef {{tag: string, attributes: [string, string][], children: Part[]}} ElementPart */
/** @typedef {string | ElementPart} Part a text or an element */
/** @typedef {{parts: Part[], styles: CSSStyleSheet[]}} Recipe */

/** @param {Node} node @returns {Part[]} nothing for comments and for white space alone */
function partsOf(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data.trim() === '' ? [] : [node.data];
  if (node.nodeType !== Node.ELEMENT_NODE) return [];
  const attributes = [...node.attributes].map(({name, value}) => [name, value]);
  return [{tag: node.localName, attributes, children: [...node.childNodes].flatMap(partsOf)}];
}

/** @param {Part} part @returns {Node} */
function made(part) {
  if (typeof part === 'string') return document.createTextNode(part);
  const element = document.createElement(part.tag);
  for (const [name, value] of part.attributes) element.setAttribute(name, value);
  for (const child of part.children) element.append(made(child));
  return element;
}

/**
 * What it takes to show the same as a widget: its elements, attributes, texts and styles, without all that it has to
 * find out for them. It is taken from the widget itself, so that it cannot fall behind.
 *
 * @param {ShadowRoot} root of a widget that shows its feed
 * @returns {Recipe}
 */
export function recipeOf(root) {
  return {parts: [...root.childNodes].flatMap(partsOf), styles: [...root.adoptedStyleSheets]};
}

/** @param {Recipe} recipe @returns {HTMLElement} the same by calls of the DOM alone, not attached */
export function plainDom({parts, styles}) {
  const host = document.createElement('div');
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = styles;
  root.append(...parts.map(made));
  return host;
}
