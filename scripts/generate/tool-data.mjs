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

/** Those that bring the widgets; a package that gathers others has their elements once more. */
const PACKAGES_OF_ELEMENTS = /^packages\/(ui|calendar|finder|ticker|timeline)$/;

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

/** @returns {any[]} the elements of all packages, as the manifests have them */
function manifestElements() {
  const {workspaces} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const folders = workspaces.filter((folder) => PACKAGES_OF_ELEMENTS.test(folder));
  return folders
    .map((folder) => join(ROOT, folder, 'custom-elements.json'))
    .filter((file) => existsSync(file))
    .flatMap((file) => elementsOf(JSON.parse(readFileSync(file, 'utf8'))));
}

/** @param {any} attribute in a manifest @returns {any} what it takes */
const dataOf = ({name, converter}) => ({name, takes: converter.name, of: converter.arguments});

/** @returns {any[]} the elements with what their attributes take */
const elements = () =>
  manifestElements().map(({tagName, attributes}) => ({tag: tagName, attributes: attributes.map(dataOf)}));

/** @returns {any[]} the widgets with all that a form for their attributes needs */
const widgets = () =>
  manifestElements()
    .filter(({tagName}) => tagName !== 'mitmach-feed')
    .map(({tagName, summary, attributes}) => ({
      name: tagName.replace('mitmach-', ''),
      summary,
      options: attributes.map((attribute) => ({
        ...dataOf(attribute),
        description: attribute.description,
        ...(attribute.default !== undefined && {usual: attribute.default}),
        ...(attribute.appliesTo && {appliesTo: attribute.appliesTo}),
      })),
    }));

const modules = {
  'packages/cli/src/validate/shapes.generated.ts': `${NOTE}
import type {Shapes} from './shapes.js';

export const shapes: Shapes = ${JSON.stringify(shapes())};
`,
  'packages/cli/src/snippet/elements.generated.ts': `${NOTE}
import type {ElementData} from './elements.js';

export const elements: readonly ElementData[] = ${JSON.stringify(elements())};
`,
  'packages/configurator/src/options/options.generated.ts': `${NOTE}
import type {WidgetData} from './option-data.js';

export const widgets: readonly WidgetData[] = ${JSON.stringify(widgets())};
`,
};

const files = {};
for (const [path, content] of Object.entries(modules)) files[path] = await formatted(path, content);
keep(files);
