/** Tests and what only tests use. */
const TEST = String.raw`\.test\.ts$|^packages/[^/]+/(src/testing|e2e)/`;

/** What one package shows to the others. */
const FRONT_DOOR = String.raw`src/((index|define)\.ts$|locales/)`;

const LIT = '(^|/)node_modules/(lit|lit-html|lit-element|@lit/(context|reactive-element))/';
const TEST_TOOLS =
  '(^|/)node_modules/(@open-wc/testing|@types/(mocha|node)|axe-core|@web/test-runner-commands)/';
const PAGE_TOOLS = '(^|/)node_modules/playwright-core/|^scripts/(browser|faults|server|root)\\.mjs$';

const WIDGETS = '(calendar|finder|ticker|timeline)';

/** @param {string} name of a package, or a pattern of several @param {...string} paths that its sources may import */
const mayImport = (name, ...paths) => ({
  from: {path: `^packages/${name}/src/`, pathNot: TEST},
  to: {path: paths, pathNot: TEST},
});

/** @param {...string} names @returns {string} their front doors */
const doorOf = (...names) => `^packages/(${names.join('|')})/${FRONT_DOOR}`;

/** @param {...string} paths that tests may import, beside all of their own package */
const testsMayImport = (...paths) => ({from: {path: TEST}, to: {path: paths}});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circles',
      comment:
        'Modules that import each other cannot be read, tested or loaded one by one; types may refer to types.',
      severity: 'error',
      from: {},
      to: {circular: true, viaOnly: {dependencyTypesNot: ['type-only']}},
    },
    {
      name: 'no-orphans',
      comment: 'Nobody imports this, and it imports nothing.',
      severity: 'error',
      from: {orphan: true, pathNot: TEST},
      to: {},
    },
    {
      name: 'resolvable',
      comment: 'This cannot be found.',
      severity: 'error',
      from: {},
      to: {couldNotResolve: true},
    },
  ],
  // One way down: feed ← logic ← ui ← widgets ← embed, never sideways. What is not listed is forbidden.
  allowed: [
    {
      from: {path: '^packages/([^/]+)/src/', pathNot: TEST},
      to: {path: '^packages/$1/src/', pathNot: TEST},
    },
    {
      from: {path: String.raw`^packages/([^/]+)/(src/testing/|e2e/|.*\.test\.ts$)`},
      to: {path: '^packages/$1/'},
    },
    mayImport('feed', '(^|/)node_modules/zod/'),
    mayImport('logic', doorOf('feed')),
    mayImport('ui', doorOf('feed', 'logic'), LIT),
    mayImport(WIDGETS, doorOf('feed', 'logic', 'ui'), LIT),
    mayImport('embed', doorOf('ui', 'calendar', 'finder', 'ticker', 'timeline')),
    mayImport('cli', doorOf('feed', 'logic'), '(^|/)node_modules/', '^(node:)?[a-z_]+(/promises)?$'),
    testsMayImport(doorOf('feed', 'logic', 'ui'), '^packages/ui/src/testing/', LIT, TEST_TOOLS),
    {from: {path: '^packages/[^/]+/e2e/'}, to: {path: PAGE_TOOLS}},
    {from: {path: '^packages/[^/]+/e2e/'}, to: {dependencyTypes: ['core']}},
    {from: {path: '^stories/'}, to: {path: ['^stories/', '^packages/[^/]+/src/', LIT]}},
    {from: {path: '^(scripts/|node_modules/)'}, to: {}},
  ],
  allowedSeverity: 'error',
  options: {
    doNotFollow: {path: ['node_modules', '^scripts/']},
    exclude: {path: '/dist/'},
    tsConfig: {fileName: 'tsconfig.base.json'},
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@mitmach/source', 'import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.d.ts'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
