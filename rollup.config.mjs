import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import {asciiTemplates} from './scripts/bundle/ascii-templates.mjs';
import {chunkOf} from './scripts/bundle/chunks.mjs';
import {commonJs} from './scripts/bundle/common-js.mjs';
import {copy} from './scripts/bundle/copy.mjs';
import {extraParts} from './scripts/bundle/extra-parts.mjs';
import {languagesOnDemand, localeEntry, localeFile, localeParts} from './scripts/bundle/locale-parts.mjs';
import {leanLit} from './scripts/bundle/lean-lit.mjs';
import {manifest} from './scripts/bundle/manifest.mjs';
import {minifyTemplates} from './scripts/bundle/minify-templates.mjs';
import {notices} from './scripts/bundle/notices.mjs';
import {plainDecorators} from './scripts/bundle/plain-decorators.mjs';
import {styleSheet} from './scripts/bundle/style-sheet.mjs';
import {xmlDocuments} from './scripts/bundle/xml-documents.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const dir = at('packages/embed/dist');

/** @param {string} target the oldest syntax to write */
const plugins = (target) => [
  nodeResolve({
    extensions: ['.ts', '.js', '.mjs'],
    exportConditions: ['@mitmach/source', 'production', 'browser', 'import', 'default'],
  }),
  leanLit(),
  minifyTemplates(),
  esbuild({target, tsconfig: at('tsconfig.base.json'), sourceMap: true, minifyIdentifiers: true}),
  plainDecorators(),
];

/** @param {{isModule: boolean}} kind a classic script is read in the encoding of the page, whatever that is: so ASCII */
const minify = ({isModule}) =>
  terser({
    module: isModule,
    ecma: 2022,
    compress: {
      passes: 2,
      unsafe_undefined: true,
      unsafe_arrows: true,
      unsafe_methods: true,
      keep_fargs: false,
      pure_getters: true,
    },
    format: {comments: false, ascii_only: !isModule},
  });

/** They run one build after the other, and the last of them writes what they know of all. */
const reports = [notices(), manifest()];

/** What the bundler finds odd in this project stops it; other people's code is theirs. */
function onwarn(warning) {
  const places = warning.ids ?? [warning.loc?.file ?? warning.id ?? ''];
  if (!places.every((place) => place.includes('/node_modules/'))) throw new Error(warning.message);
}

/** @type {import('rollup').RollupOptions} */
const modules = {
  input: {
    'mitmach.module': at('packages/embed/src/module.ts'),
    calendar: at('packages/embed/src/calendar.ts'),
    finder: at('packages/embed/src/finder.ts'),
    ticker: at('packages/embed/src/ticker.ts'),
    timeline: at('packages/embed/src/timeline.ts'),
    feed: at('packages/embed/src/feed.ts'),
  },
  plugins: plugins('es2022'),
  onwarn,
  output: {
    dir,
    format: 'es',
    generatedCode: 'es2015',
    sourcemap: true,
    // Names are stable, because pages name the files; a folder is a version.
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    manualChunks: chunkOf,
    onlyExplicitManualChunks: true,
    plugins: [minify({isModule: true}), ...reports],
  },
};

/** @type {import('rollup').RollupOptions} the script of the one line; older browsers read it and let the page be */
const loader = {
  input: {mitmach: at('packages/embed/src/loader.ts')},
  plugins: plugins('es2020'),
  onwarn,
  output: {
    dir,
    format: 'iife',
    sourcemap: true,
    entryFileNames: '[name].js',
    plugins: [
      asciiTemplates(),
      minify({isModule: false}),
      styleSheet('mitmach.css', at('packages/embed/src/mitmach.css')),
      styleSheet('frame.css', at('packages/embed/src/frame/frame.css')),
      copy('frame.html', at('packages/embed/src/frame/frame.html')),
      ...['kern', 'high-contrast', 'print-friendly'].map((name) =>
        styleSheet(`presets/${name}.css`, at(`packages/ui/presets/${name}.css`)),
      ),
      ...reports,
    ],
  },
};

/** @type {import('rollup').RollupOptions} all widgets and languages in one classic script */
const all = {
  input: {'mitmach.all': at('packages/embed/src/all.ts')},
  plugins: [extraParts(), xmlDocuments(), ...plugins('es2022')],
  onwarn,
  output: {
    dir,
    format: 'iife',
    sourcemap: true,
    entryFileNames: '[name].js',
    inlineDynamicImports: true,
    // Older browsers keep what the page brings; and nothing is thrown into a page whose policy allows no Lit.
    banner: `if (CSS.supports('color', 'light-dark(red, red)')) try {`,
    footer: `} catch (error) { console.warn('mitmach: The widgets cannot start on this page.', error); }`,
    plugins: [asciiTemplates(), minify({isModule: false}), ...reports],
  },
};

/** @type {import('rollup').RollupOptions} what the one classic script loads when a calendar needs it */
const extra = {
  input: {'mitmach.extra': at('packages/embed/src/extra.ts')},
  plugins: [xmlDocuments(), ...plugins('es2022')],
  onwarn,
  output: {
    dir,
    format: 'iife',
    sourcemap: true,
    entryFileNames: '[name].js',
    plugins: [asciiTemplates(), minify({isModule: false}), ...reports],
  },
};

/** @param {string} language @returns {import('rollup').RollupOptions} its texts, for the one classic script */
const locale = (language) => ({
  input: localeEntry(language),
  plugins: [localeParts(), ...plugins('es2022')],
  onwarn,
  output: {
    dir,
    format: 'iife',
    sourcemap: true,
    entryFileNames: localeFile(language),
    plugins: [asciiTemplates(), minify({isModule: false}), ...reports],
  },
});

/** @param {string} name of a script of the frame page or of the page around it @returns {import('rollup').RollupOptions} */
const frameScript = (name) => ({
  input: {[name]: at(`packages/embed/src/frame/${name}.ts`)},
  plugins: plugins('es2020'),
  onwarn,
  output: {
    dir,
    format: 'iife',
    sourcemap: true,
    entryFileNames: '[name].js',
    plugins: [asciiTemplates(), minify({isModule: false}), ...reports],
  },
});

/**
 * The tools for people who set widgets and feeds up; no page of theirs waits for what importers and previews weigh.
 *
 * @type {import('rollup').RollupOptions}
 */
const tools = {
  input: {
    configurator: at('packages/configurator/src/define.ts'),
    'feed-desk': at('packages/configurator/src/desk/define.ts'),
  },
  plugins: [commonJs(), ...plugins('es2022')],
  onwarn,
  output: {
    dir: at('packages/configurator/dist/page'),
    format: 'es',
    generatedCode: 'es2015',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    plugins: [minify({isModule: true}), notices()],
  },
};

export default [
  tools,
  modules,
  loader,
  frameScript('frame'),
  frameScript('frame-host'),
  all,
  extra,
  ...languagesOnDemand().map(locale),
];
