/**
 * What the feed tool knows of the feed and of the widgets, as data in its sources: the fields of every object, to find
 * those that do not exist, and the attributes of every element, to check a snippet or a page. The manifests must be up
 * to date, so that this runs after `elements.mjs`.
 */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from '../root.mjs';
import {elementsOf} from './elements/manifests.mjs';
import {jsonSchema} from './feed/json-schema.mjs';
import {formatted, keep} from './feed/keep.mjs';

const NOTE = '// Written by scripts/generate/tool-data.mjs; do not edit.';

/** Objects that nobody looks into for fields: tombstones have just two, geometry is GeoJSON. */
const PASSED_OVER = new Set(['Tombstone', 'Polygon', 'MultiPolygon']);

const LINKS = new Set(['Link', 'EssentialLink']);

/** @param {any} property in JSON Schema @returns {any} what it holds in the end, within lists and alternatives */
function within(property) {
  if (property.items) return within(property.items);
  return property.anyOf ? within(property.anyOf[0]) : property;
}

/**
 * @param {any} property
 * @param {(name: string) => boolean} isShape
 * @returns {string} the name of the object it holds, with `*` before it where it holds several by key, `link`, or nothing
 */
function typeOf(property, isShape) {
  const {$ref, additionalProperties} = within(property);
  const of = (reference) => reference?.split('/').at(-1) ?? '';
  if (isShape(of(additionalProperties?.$ref))) return `*${of(additionalProperties.$ref)}`;
  if (LINKS.has(of($ref))) return 'link';
  return isShape(of($ref)) ? of($ref) : '';
}

/** @returns {Record<string, Record<string, string>>} field → type, by object */
function shapes() {
  const {$defs, ...feed} = jsonSchema();
  const isShape = (name) => $defs[name]?.properties !== undefined && !PASSED_OVER.has(name);
  const fieldsOf = ({properties}) =>
    Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [name, typeOf(property, isShape)]),
    );
  const names = Object.keys($defs).filter(isShape);
  return Object.fromEntries([
    ['Feed', fieldsOf(feed)],
    ...names.map((name) => [name, fieldsOf($defs[name])]),
  ]);
}

/** @returns {any[]} the elements of all packages, with what their attributes take */
function elements() {
  const {workspaces} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return workspaces
    .map((folder) => join(ROOT, folder, 'custom-elements.json'))
    .filter((file) => existsSync(file))
    .flatMap((file) => elementsOf(JSON.parse(readFileSync(file, 'utf8'))))
    .map(({tagName, attributes}) => ({
      tag: tagName,
      attributes: attributes.map(({name, converter}) => ({
        name,
        takes: converter.name,
        of: converter.arguments,
      })),
    }));
}

const modules = {
  'packages/cli/src/validate/shapes.generated.ts': `${NOTE}
import type {Shapes} from './shapes.js';

export const shapes: Shapes = ${JSON.stringify(shapes())};
`,
  'packages/cli/src/snippet/elements.generated.ts': `${NOTE}
import type {ElementData} from './elements.js';

export const elements: readonly ElementData[] = ${JSON.stringify(elements())};
`,
};

const files = {};
for (const [path, content] of Object.entries(modules)) files[path] = await formatted(path, content);
keep(files);
