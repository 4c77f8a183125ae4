/**
 * What each published package offers to programs, as text: `packages/<package>/api/<entry>.api.md`, made from the compiled
 * types. A change of it is a change for others, which shows in the diff. With `--check` it is compared instead.
 */
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {CompilerState, Extractor, ExtractorConfig} from '@microsoft/api-extractor';
import {manifestOf, publishedFolders} from './packed.mjs';
import {isMain, ROOT} from './root.mjs';

/** @typedef {{folder: string, name: string, types: string}} Entry of a package: `types` from its folder */

/** Entry points that are there for what they do: nothing can be imported from them. */
const EFFECTS = /^\.\/(bin|(.*\/)?define)$/;

/** Of the compiler's settings those that the compiled types are read by. */
const COMPILER_OPTIONS = {
  target: 'ES2022',
  module: 'ESNext',
  moduleResolution: 'bundler',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
};

/** Release tags and TSDoc are nothing this project has, and what the compiler finds, it says elsewhere. */
const SILENT = {default: {logLevel: 'none'}};
const MESSAGES = {
  compilerMessageReporting: SILENT,
  extractorMessageReporting: SILENT,
  tsdocMessageReporting: SILENT,
};

/** @param {string} folder of a package, from the root @returns {Entry[]} those with something to import */
function entriesOf(folder) {
  return Object.entries(manifestOf(folder).exports ?? {})
    .filter(([path, {types}]) => types?.startsWith('./dist/') && !types.includes('*') && !EFFECTS.test(path))
    .map(([path, {types}]) => ({folder, types, name: path.slice(2).replaceAll('/', '-') || 'index'}));
}

/** @param {Entry} entry @param {string} place for the report, absolute @returns {ExtractorConfig} */
function configOf({folder, name, types}, place) {
  const at = join(ROOT, folder);
  const mainEntryPointFilePath = join(at, types);
  return ExtractorConfig.prepare({
    packageJsonFullPath: join(at, 'package.json'),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: at,
      mainEntryPointFilePath,
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {compilerOptions: COMPILER_OPTIONS, files: [mainEntryPointFilePath]},
      },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: place,
        reportTempFolder: join(place, 'temporary'),
        includeForgottenExports: true,
      },
      docModel: {enabled: false},
      dtsRollup: {enabled: false},
      tsdocMetadata: {enabled: false},
      messages: MESSAGES,
    },
  });
}

/** @param {string} place an empty folder, absolute @returns {Record<string, string>} the reports by path from the root */
function writeReports(place) {
  const entries = publishedFolders().flatMap(entriesOf);
  const configs = entries.map((entry) => configOf(entry, join(place, entry.folder)));
  // One program for all of them: most of the time goes into reading types.
  const compilerState = CompilerState.create(configs[0], {
    additionalEntryPoints: configs.slice(1).map(({mainEntryPointFilePath}) => mainEntryPointFilePath),
  });
  const handle = (message) => (message.handled = true);
  for (const config of configs) {
    mkdirSync(config.reportFolder, {recursive: true});
    Extractor.invoke(config, {localBuild: true, compilerState, messageCallback: handle});
  }
  return Object.fromEntries(
    entries.map(({folder, name}) => [
      `${folder}/api/${name}.api.md`,
      readFileSync(join(place, folder, `${name}.api.md`), 'utf8'),
    ]),
  );
}

/** @returns {Record<string, string>} the reports by path from the root */
export function apiReports() {
  const place = mkdtempSync(join(tmpdir(), 'mitmach-api-'));
  try {
    return writeReports(place);
  } finally {
    rmSync(place, {recursive: true, force: true});
  }
}

/** @param {Record<string, string>} reports @returns {string[]} paths of reports that are other, absent, or about nothing */
function staleAmong(reports) {
  const present = publishedFolders().flatMap((folder) => {
    const place = join(ROOT, folder, 'api');
    return existsSync(place) ? readdirSync(place).map((name) => `${folder}/api/${name}`) : [];
  });
  const contentOf = (path) => (present.includes(path) ? readFileSync(join(ROOT, path), 'utf8') : undefined);
  return [...new Set([...present, ...Object.keys(reports)])].filter(
    (path) => contentOf(path) !== reports[path],
  );
}

/** @param {string} path from the root @param {string | undefined} content nothing where nothing is reported any more */
function put(path, content) {
  const file = join(ROOT, path);
  if (content === undefined) return rmSync(file);
  mkdirSync(dirname(file), {recursive: true});
  return writeFileSync(file, content);
}

if (isMain(import.meta.url)) {
  const reports = apiReports();
  const stale = staleAmong(reports);
  if (process.argv.includes('--check')) {
    for (const path of stale) console.error(`${path} is out of date: npm run api writes it anew.`);
    process.exitCode = stale.length === 0 ? 0 : 1;
  } else {
    for (const path of stale) put(path, reports[path]);
  }
}
