import {at, isFields, listAt, textAt, type Fields} from './untyped.js';

/*
 * JSON-LD as publishers write it, with and without the signs of its keywords, read without its contexts: terms are those
 * of the one vocabulary that is expected.
 */

/** Deeper than any publisher nests nodes. */
const MAXIMUM_DEPTH = 20;

/** The last part of an address, of a compact one too: `https://schema.org/Event`, `schema:Event` → `Event`. */
export const localName = (address: string): string => address.split(/[/#:]/).at(-1) ?? '';

/** The types of a node, by their local names. */
export const typesOf = (node: unknown): readonly string[] =>
  [...listAt(node, '@type'), ...listAt(node, 'type')].map((type) => localName(textAt({type}, 'type')));

/** The address by which a node is named; empty for one without. */
export const nodeId = (node: unknown): string => textAt(node, '@id') || textAt(node, 'id');

/** The text at a path, also one written with its language (`{"@value": …}`); of several the first. */
export const valueAt = (node: unknown, path: string): string => {
  const [first] = listAt(node, path);
  return isFields(first) ? textAt(first, '@value') : textAt({first}, 'first');
};

/** The texts at a path, of texts and of nodes with a name. */
export const namesAt = (node: unknown, path: string): readonly string[] =>
  listAt(node, path)
    .map((entry) =>
      isFields(entry) ? valueAt(entry, 'name') || textAt(entry, '@value') : textAt({entry}, 'entry'),
    )
    .filter((name) => name !== '');

const inside = (document: unknown, depth: number): readonly Fields[] => {
  if (Array.isArray(document)) return document.flatMap((entry: unknown) => inside(entry, depth + 1));
  if (!isFields(document) || depth > MAXIMUM_DEPTH) return [];
  const groups = ['@graph', 'graph', 'mainEntity', 'itemListElement', 'item'].map((path) =>
    at(document, path),
  );
  return [
    document,
    ...groups.flatMap((group) => (isFields(group) || Array.isArray(group) ? inside(group, depth + 1) : [])),
  ];
};

/** The nodes of a document: of a list, a graph, a list of items or a page about something. */
export const nodesIn = (document: unknown): readonly Fields[] => inside(document, 0);

/** Finds the node that a reference names, in the same document; a node that is there already is itself. */
export const nodeFinder = (nodes: readonly Fields[]): ((reference: unknown) => Fields | undefined) => {
  const byId = new Map(
    nodes.filter((node) => nodeId(node) && Object.keys(node).length > 1).map((node) => [nodeId(node), node]),
  );
  return (reference) => {
    const id = isFields(reference) ? nodeId(reference) : textAt({reference}, 'reference');
    return byId.get(id) ?? (isFields(reference) ? reference : undefined);
  };
};
