import {existsSync, readdirSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {ROOT} from './root.mjs';

const PASSED_OVER = new Set(['node_modules', 'dist', 'storybook-static']);

/** @param {string} folder absolute @returns {string[]} the files below it, absolute, in a stable order */
function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {withFileTypes: true})
    .filter(({name}) => !name.startsWith('.') && !PASSED_OVER.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
    );
}

/** @param {string} folder below the root @param {RegExp} pattern of paths from the root @returns {string[]} such paths */
function matching(folder, pattern) {
  return filesBelow(join(ROOT, folder))
    .map((file) => relative(ROOT, file).split(sep).join('/'))
    .filter((path) => pattern.test(path));
}

const BROWSER_TEST = /^packages\/[^/]+\/src\/.*\.test\.ts$/;
const MODEL_TEST = /^packages\/(feed|logic)\/src\/.*\.test\.ts$|\.model\.test\.ts$/;

/** Packages whose tests run in Node, because what they test does. */
const NODE_PACKAGES = /^packages\/cli\//;

/**
 * The tests that run in a browser.
 *
 * @param {{models?: boolean, only?: string}} [choice] `models`: only those that need no DOM; `only`: a part of the path
 * @returns {string[]} paths from the root
 */
export function browserTests({models = false, only = ''} = {}) {
  const sources = matching('packages', BROWSER_TEST).filter((path) => !NODE_PACKAGES.test(path));
  return [...sources, ...matching('stories', /\.test\.ts$/)]
    .filter((path) => !models || MODEL_TEST.test(path))
    .filter((path) => path.includes(only));
}

/**
 * The tests that run in Node: of the scripts, of the command line tool, and those that open built pages.
 *
 * @param {{only?: string}} [choice] `only`: a part of the path
 * @returns {string[]} paths from the root
 */
export function nodeTests({only = ''} = {}) {
  return [
    ...matching('scripts', /\.test\.mjs$/),
    ...matching('packages', /^packages\/[^/]+\/e2e\/.*\.test\.ts$/),
    ...matching('packages', BROWSER_TEST).filter((path) => NODE_PACKAGES.test(path)),
  ].filter((path) => path.includes(only));
}

/** @returns {string[]} the modules that name the languages of what the widgets say, from the root */
export function catalogueFiles() {
  return matching('packages', /^packages\/(calendar|finder|ticker|timeline|ui)\/src\/.*\.catalogue\.ts$/);
}

/** @returns {string[]} the modules with the texts of the widgets in another language than English, from the root */
export function localeModules() {
  return matching('packages', /^packages\/[^/]+\/src\/(.*\/)?locales\/[\w-]+\.ts$/);
}

/** @returns {string[]} what the bundle is made of: sources, versions of packages, the bundler's configuration */
export function bundleInputs() {
  const sources = matching(
    'packages',
    /^packages\/[^/]+\/(package\.json|src\/.*(?<!\.test)\.(ts|css|html))$/,
  );
  const bundler = [...matching('scripts', /^scripts\/bundle\//), 'rollup.config.mjs', 'tsconfig.base.json'];
  return [...sources, ...bundler, 'package-lock.json'];
}
