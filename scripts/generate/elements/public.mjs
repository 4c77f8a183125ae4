/**
 * @typedef {{schemaVersion: string, modules: any[]}} Manifest of the custom elements schema, 1.0
 * @typedef {{name: string, package?: string, module?: string}} Reference
 * @typedef {(reference: Reference) => Reference} Resolve
 */

/** @param {string} path of a source, from the root @returns {string} the folder of its package, from the root */
const folderOf = (path) => path.split('/').slice(0, 2).join('/');

/** @param {string} path of a source, from the root @returns {string} the compiled module, from the package's folder */
const publishedPath = (path) =>
  path
    .split('/')
    .slice(2)
    .join('/')
    .replace(/^src\/(.*)\.ts$/, 'dist/$1.js');

/**
 * @param {Manifest} all
 * @param {string} folder of the package that refers to something
 * @param {Map<string, string>} names of the packages by folder
 * @returns {Resolve} says where a class is for readers of that package: in a module of it, or in another package
 */
function resolver(all, folder, names) {
  const classesIn = ({declarations}) => declarations.filter(({kind}) => kind === 'class');
  const paths = new Map(
    all.modules.flatMap((module) => classesIn(module).map(({name}) => [name, module.path])),
  );
  return ({name, ...given}) => {
    const path = paths.get(name);
    if (path === undefined) return {name, ...(given.package !== undefined && {package: given.package})};
    if (folderOf(path) === folder) return {name, module: publishedPath(path)};
    return {name, package: names.get(folderOf(path))};
  };
}

/** @param {string | undefined} text as it is wrapped in the source @returns {string | undefined} on one line */
const unwrapped = (text) => text?.replace(/\s*\n\s*/g, ' ').trim();

/** @param {any} member @returns {boolean} */
const isPublic = ({privacy = 'public', static: isStatic = false}) => privacy === 'public' && !isStatic;

/** Of an element only what is described is meant for others; the rest overrides what Lit calls. */
const isDescribed = ({description}) => Boolean(description);

/** @param {any[] | undefined} items @returns {any[]} what is inherited first, else in their order */
const baseFirst = (items = []) => [
  ...items.filter(({inheritedFrom}) => inheritedFrom),
  ...items.filter(({inheritedFrom}) => !inheritedFrom),
];

/** @param {any} declaration @throws when an attribute is not described */
function demandDescriptions({name, attributes = []}) {
  const silent = attributes.find((attribute) => !isDescribed(attribute));
  if (silent) throw new Error(`${name}: the attribute "${silent.name}" needs a description above its field.`);
}

/** @param {any} event @param {Resolve} resolve @returns {any} with the place of its class */
function withReference({type, ...event}, resolve) {
  const reference = resolve({name: type.text});
  const isKnown = reference.module !== undefined || reference.package !== undefined;
  return {...event, type: {...type, ...(isKnown && {references: [reference]})}};
}

/** @param {any[]} items @param {Resolve} resolve @returns {any[] | undefined} nothing where there are none */
function itemsOf(items, resolve) {
  if (items.length === 0) return undefined;
  return items.map(({name, description, inheritedFrom, ...rest}) => ({
    name,
    ...rest,
    description: unwrapped(description),
    inheritedFrom: inheritedFrom && resolve(inheritedFrom),
  }));
}

/** @param {any} declaration of a class @param {Resolve} resolve @returns {any} what all classes have */
function classOf({name, summary, description, superclass}, resolve) {
  return {
    kind: 'class',
    name,
    summary: unwrapped(summary),
    description: unwrapped(description),
    superclass: superclass && resolve(superclass),
  };
}

/** @param {any} declaration of an element @returns {any[]} its attributes, each with what it depends on */
function withConditions({attributes, conditions = {}}) {
  return attributes?.map((attribute) => {
    const appliesTo = conditions[attribute.name];
    return appliesTo ? {...attribute, appliesTo} : attribute;
  });
}

/** @param {any} declaration of an element @param {Resolve} resolve @returns {any} */
function elementOf(declaration, resolve) {
  demandDescriptions(declaration);
  const {tagName, members = [], events, slots, cssParts, cssProperties} = declaration;
  const described = baseFirst(events).filter(isDescribed);
  return {
    ...classOf(declaration, resolve),
    tagName,
    customElement: true,
    attributes: itemsOf(baseFirst(withConditions(declaration)), resolve),
    members: itemsOf(baseFirst(members.filter(isPublic).filter(isDescribed)), resolve),
    events: itemsOf(
      described.map((event) => withReference(event, resolve)),
      resolve,
    ),
    slots: itemsOf(baseFirst(slots), resolve),
    cssParts: itemsOf(baseFirst(cssParts), resolve),
    cssProperties: itemsOf(baseFirst(cssProperties), resolve),
  };
}

/** @param {any} declaration of an event's class @param {Resolve} resolve @returns {any} with all that it carries */
function eventOf(declaration, resolve) {
  // What its constructor assigns is no default.
  const members = (declaration.members ?? [])
    .filter(isPublic)
    .map((member) => ({...member, default: undefined}));
  return {...classOf(declaration, resolve), members: itemsOf(members, resolve)};
}

/** @param {any} declaration @param {Resolve} resolve @returns {any[]} empty when it is neither element nor event */
function declarationOf(declaration, resolve) {
  if (declaration.customElement === true) return [elementOf(declaration, resolve)];
  return declaration.superclass?.name === 'Event' ? [eventOf(declaration, resolve)] : [];
}

/** @param {any} module @param {Set<string>} shown names of classes @param {Resolve} resolve @returns {any[]} */
function exportsOf({exports = []}, shown, resolve) {
  return exports
    .filter(({declaration}) => shown.has(declaration.name))
    .map((each) => ({...each, declaration: resolve(each.declaration)}));
}

/**
 * The part of a manifest that one package publishes: its elements, and the classes of its events. Private, protected
 * and static members are left out, and what is not described; paths are those of the compiled modules.
 *
 * @param {Manifest} all of all packages; the paths are those of the sources, from the root
 * @param {string} folder of the package, from the root
 * @param {Map<string, string>} names of all packages by folder
 * @returns {Manifest} keys and items in a fixed order
 */
export function publicOnly(all, folder, names) {
  const resolve = resolver(all, folder, names);
  const modules = all.modules
    .filter(({path}) => folderOf(path) === folder)
    .map((module) => ({
      ...module,
      declarations: module.declarations.flatMap((each) => declarationOf(each, resolve)),
    }));
  const shown = new Set(modules.flatMap(({declarations}) => declarations.map(({name}) => name)));
  return {
    schemaVersion: all.schemaVersion,
    modules: modules
      .map((module) => ({
        kind: module.kind,
        path: publishedPath(module.path),
        declarations: module.declarations,
        exports: exportsOf(module, shown, resolve),
      }))
      .filter(({exports}) => exports.length > 0),
  };
}
