import {localePart} from './locale-parts.mjs';

/** What the one classic script leaves to another, by the end of its path: the name it asks for it by. */
const PARTS = new Map([
  ['/packages/logic/src/recurrence/index.ts', 'recurrence'],
  ['/packages/calendar/src/paper/index.ts', 'paper'],
  ['/packages/finder/src/map/street/index.ts', 'street'],
]);

const FILE = 'mitmach.extra.js';

/** @param {string} id of a module @returns {string | undefined} the script that brings it and its name there */
function partOf(id) {
  const [, name] = [...PARTS].find(([path]) => id.endsWith(path)) ?? [];
  return name === undefined ? localePart(id) : `${FILE}:${name}`;
}

/**
 * Turns `import()` of the heavy parts, and of texts in languages that few read, into calls of what
 * `packages/embed/src/extra-parts.ts` offers: a classic script cannot import from a server that gives no leave, but it
 * can run another one.
 *
 * @returns {import('rollup').Plugin}
 */
export function extraParts() {
  const parts = new Set();
  return {
    name: 'mitmach: extra parts',
    async resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string') return null;
      const resolved = await this.resolve(specifier, importer);
      const part = partOf(resolved?.id ?? '');
      if (part === undefined) return null;
      parts.add(part);
      return {id: part, external: true};
    },
    renderDynamicImport({targetModuleId}) {
      if (!parts.has(targetModuleId)) return null;
      return {left: `globalThis[Symbol.for('mitmach.extra-part.2')](`, right: ')'};
    },
  };
}
