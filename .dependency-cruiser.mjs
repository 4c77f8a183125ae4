import {existsSync, readFileSync} from 'node:fs';

/** Tests and what only tests use. */
const TEST = String.raw`\.(test|driver)\.ts$|^packages/[^/]+/(src/testing|e2e)/`;

const ZOD = '(^|/)node_modules/zod/';
const LIT = '(^|/)node_modules/(lit|lit-html|lit-element|@lit/(context|reactive-element))/';
const TEST_TOOLS =
  '(^|/)node_modules/(@open-wc/testing|@types/(mocha|node)|axe-core|@web/test-runner-commands)/';
const PAGE_TOOLS =
  '(^|/)node_modules/playwright-core/|^scripts/(browser|faults|packed|server|root|docs/markdown)\\.mjs$';

const STORY_TOOLS = '(^|/)node_modules/(@storybook/|storybook/|vite/)';

const WIDGETS = '(calendar|finder|ticker|timeline)';

/** @param {string} name of a package, or a pattern of several @param {...string} paths that its sources may import */
const mayImport = (name, ...paths) => ({
  from: {path: `^packages/${name}/src/`, pathNot: TEST},
  to: {path: paths, pathNot: TEST},
});

/** @param {string} name of a package @returns {string[]} patterns of the sources that its package.json exports */
function doorsOf(name) {
  const folder = new URL(`packages/${name}/`, import.meta.url);
  const {exports} = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
  return Object.values(exports)
    .map((conditions) => conditions['@mitmach/source'])
    .filter((source) => source !== undefined && !source.startsWith('./src/testing/'))
    .map((source) => source.replace('./', `^packages/${name}/`).replaceAll('.', '[.]').replace('*', '[^/]+'))
    .map((pattern) => `${pattern}$`);
}

/** @param {...string} names of packages, of which some may not be there yet @returns {string[]} their front doors */
const doorOf = (...names) =>
  names
    .filter((name) => existsSync(new URL(`packages/${name}/package.json`, import.meta.url)))
    .flatMap(doorsOf);

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
      from: {orphan: true, pathNot: [TEST, '^[.]storybook/', '^stories/pages/']},
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
      from: {path: String.raw`^packages/([^/]+)/(src/testing/|e2e/|.*\.(test|driver)\.ts$)`},
      to: {path: '^packages/$1/'},
    },
    mayImport('feed', ZOD),
    mayImport('logic', ...doorOf('feed')),
    mayImport('ui', ...doorOf('feed', 'logic'), LIT),
    mayImport(WIDGETS, ...doorOf('feed', 'logic', 'ui'), LIT),
    mayImport('embed', ...doorOf('feed', 'logic', 'ui', 'calendar', 'finder', 'ticker', 'timeline')),
    mayImport('cli', ...doorOf('feed', 'logic'), '(^|/)node_modules/'),
    mayImport(
      'configurator',
      ...doorOf('feed', 'logic', 'ui', 'cli'),
      LIT,
      '(^|/)node_modules/(@types/)?culori/',
      '(^|/)node_modules/dom-accessibility-api/',
    ),
    mayImport(
      'umbrella',
      ...doorOf('feed', 'logic', 'ui', 'calendar', 'finder', 'ticker', 'timeline', 'cli'),
    ),
    testsMayImport(...doorOf('feed', 'logic', 'ui'), '^packages/ui/src/testing/', LIT, ZOD, TEST_TOOLS),
    {
      from: {path: '^packages/[^/]+/e2e/'},
      to: {
        path: [PAGE_TOOLS, '^packages/cli/e2e/tool[.]ts$', '^packages/embed/e2e/(axe|drafts|visit)[.]ts$'],
      },
    },
    // What runs in Node: the tool with its tests, and the tests that open built pages.
    {from: {path: '^packages/(cli/src|[^/]+/e2e)/'}, to: {dependencyTypes: ['core']}},
    {from: {path: '^packages/cli/src/'}, to: {path: '(^|/)node_modules/'}},
    {
      from: {path: '^(stories|[.]storybook)/'},
      to: {path: ['^(stories|[.]storybook)/', '^packages/[^/]+/', '^scripts/faults/', LIT, STORY_TOOLS]},
    },
    {from: {path: '^(scripts/|node_modules/)'}, to: {}},
  ],
  allowedSeverity: 'error',
  options: {
    doNotFollow: {path: ['node_modules', '^scripts/']},
    // WordPress loads its scripts as they are, one after the other; and nobody imports what is written for networks.
    exclude: {path: String.raw`/dist/|/jsx\.d\.ts$|/cdn\.js$|^packages/wordpress/`},
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
