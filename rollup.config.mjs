import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import {chunkOf} from './scripts/bundle/chunks.mjs';
import {manifest} from './scripts/bundle/manifest.mjs';
import {minifyTemplates} from './scripts/bundle/minify-templates.mjs';
import {notices} from './scripts/bundle/notices.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const plugins = [
  nodeResolve({
    extensions: ['.ts', '.js', '.mjs'],
    exportConditions: ['@mitmach/source', 'production', 'browser', 'import', 'default'],
  }),
  minifyTemplates(),
  esbuild({target: 'es2022', tsconfig: at('tsconfig.base.json'), sourceMap: true, minifyIdentifiers: true}),
];

const finish = [
  terser({
    module: true,
    ecma: 2020,
    compress: {passes: 3, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false},
    format: {comments: false},
  }),
  notices(),
  manifest(),
];

/** What the bundler finds odd in this project stops it; other people's code is theirs. */
function onwarn(warning) {
  const places = warning.ids ?? [warning.loc?.file ?? warning.id ?? ''];
  if (!places.every((place) => place.includes('/node_modules/'))) throw new Error(warning.message);
}

/** @type {import('rollup').RollupOptions} */
const modules = {
  input: {
    'mitmach.module': at('packages/embed/src/module.ts'),
    timeline: at('packages/embed/src/timeline.ts'),
    feed: at('packages/embed/src/feed.ts'),
  },
  plugins,
  onwarn,
  output: {
    dir: at('packages/embed/dist'),
    format: 'es',
    sourcemap: true,
    // Names are stable, because pages name the files; a folder is a version.
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    manualChunks: chunkOf,
    onlyExplicitManualChunks: true,
    plugins: finish,
  },
};

export default [modules];
