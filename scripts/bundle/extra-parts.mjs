/** What the one classic script leaves to another, by the end of its path: the name it asks for it by. */
const PARTS = new Map([
  ['/packages/logic/src/recurrence/index.ts', 'recurrence'],
  ['/packages/calendar/src/paper/index.ts', 'paper'],
  ['/packages/finder/src/map/street/index.ts', 'street'],
]);

const PREFIX = 'mitmach-extra:';

/**
 * Turns `import()` of the heavy parts into calls of what `packages/embed/src/extra-parts.ts` offers: a classic script
 * cannot import from a server that gives no leave, but it can run another one.
 *
 * @returns {import('rollup').Plugin}
 */
export function extraParts() {
  return {
    name: 'mitmach: extra parts',
    async resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string') return null;
      const resolved = await this.resolve(specifier, importer);
      const part = [...PARTS].find(([path]) => resolved?.id.endsWith(path))?.[1];
      return part === undefined ? null : {id: PREFIX + part, external: true};
    },
    renderDynamicImport({targetModuleId}) {
      if (!targetModuleId?.startsWith(PREFIX)) return null;
      const name = JSON.stringify(targetModuleId.slice(PREFIX.length));
      return {left: `globalThis[Symbol.for('mitmach.extra-part.1')](${name},`, right: ')'};
    },
  };
}
