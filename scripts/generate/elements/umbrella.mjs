/**
 * @typedef {import('./public.mjs').Manifest} Manifest
 * @typedef {import('./manifests.mjs').PackageOfElements} PackageOfElements
 */

/** The package that has the elements of all others. */
export const UMBRELLA = 'packages/umbrella';

const ELEMENTS = 'dist/elements.js';

/** @param {any} declaration @returns {boolean} whether it is an element that pages can write, or an event */
const isShown = ({tagName, superclass}) => tagName !== undefined || superclass?.name === 'Event';

/** @param {any} one of the exports of a module @returns {boolean} */
const isDefinition = ({kind}) => kind === 'custom-element-definition';

/** @param {PackageOfElements} one @returns {{declarations: any[], definitions: any[], names: string[]}} what is taken over */
function partsOf({manifest: {modules}}) {
  const declarations = modules.flatMap((module) => module.declarations).filter(isShown);
  const {exports: offered} = modules.find(({path}) => path === 'dist/index.js');
  return {
    declarations,
    definitions: modules.flatMap((module) => module.exports).filter(isDefinition),
    names: offered.map(({name}) => name).filter((name) => declarations.some((each) => each.name === name)),
  };
}

/**
 * @param {any} value of a manifest
 * @param {(reference: any) => any} resolve says where a class is
 * @returns {any} the same, with all references as the readers of another package need them
 */
function referringAnew(value, resolve) {
  if (Array.isArray(value)) return value.map((each) => referringAnew(each, resolve));
  if (typeof value !== 'object' || value === null) return value;
  if (typeof value.name === 'string' && (value.module ?? value.package) !== undefined) return resolve(value);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, referringAnew(each, resolve)]));
}

/**
 * The manifest of the umbrella: the elements and events of other packages, as what its own two modules register and
 * export, because that is where its readers import them from.
 *
 * @param {PackageOfElements[]} packages those that the umbrella stands on
 * @returns {Manifest}
 */
export function umbrellaManifest(packages) {
  const parts = packages.map((one) => ({owner: one.name, ...partsOf(one)}));
  const names = parts.flatMap((part) => part.names);
  const shown = new Set(parts.flatMap(({declarations}) => declarations.map(({name}) => name)));
  const resolverFor =
    (owner) =>
    ({name, package: other}) =>
      shown.has(name) ? {name, module: ELEMENTS} : {name, package: other ?? owner};
  const collect = (key) => parts.flatMap((part) => referringAnew(part[key], resolverFor(part.owner)));
  const module = {kind: 'javascript-module'};
  return {
    schemaVersion: packages[0].manifest.schemaVersion,
    modules: [
      {...module, path: 'dist/define.js', declarations: [], exports: collect('definitions')},
      {
        ...module,
        path: ELEMENTS,
        declarations: collect('declarations'),
        exports: names.map((name) => ({kind: 'js', name, declaration: {name, module: ELEMENTS}})),
      },
    ],
  };
}
