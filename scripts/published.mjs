import {spawnSync} from 'node:child_process';
import {closeSync, mkdtempSync, openSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {manifestOf, packAll} from './packed.mjs';
import {isMain, ROOT} from './root.mjs';

/** @typedef {import('./packed.mjs').Packed} Packed */

/** The condition under which packages find each other's sources; it is of no use outside of this repository. */
const SOURCE = '@mitmach/source';

const ATTW = join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js');

/** Fields that name one file. */
const FILE_FIELDS = ['customElements', 'web-types', 'unpkg', 'jsdelivr'];

/** What everybody who gets a package shall find in it. */
const EXPECTED = ['LICENSE', 'README.md'];

/** @param {string} folder @returns {string[]} its entry points that only this repository can see */
function ownEntries(folder) {
  return Object.entries(manifestOf(folder).exports ?? {})
    .filter(([, target]) => Object.keys(target).join() === SOURCE)
    .map(([name]) => name);
}

/** @param {any} target in `exports` @returns {string[]} the files and patterns that others can come to by it */
function targetsIn(target) {
  if (typeof target === 'string') return [target];
  return Object.entries(target)
    .filter(([condition]) => condition !== SOURCE)
    .flatMap(([, each]) => targetsIn(each));
}

/** @param {any} manifest a package.json @returns {string[]} all files and patterns that it names, for others */
function namedFiles(manifest) {
  const effects = Array.isArray(manifest.sideEffects) ? manifest.sideEffects : [];
  return [
    ...Object.values(manifest.exports ?? {}).flatMap(targetsIn),
    ...Object.values(manifest.bin ?? {}),
    ...FILE_FIELDS.flatMap((field) => manifest[field] ?? []),
    ...effects.filter((path) => !path.startsWith('./src/')),
  ].map((path) => path.replace(/^\.\//, ''));
}

/** @param {Set<string>} files @param {string} path with `*` for anything @returns {boolean} */
function isAmong(files, path) {
  const [before, after] = path.split('*');
  if (after === undefined) return files.has(path);
  return [...files].some((file) => file.startsWith(before) && file.endsWith(after));
}

/** @param {Packed} packed @returns {string[]} what it names or should have, and does not hold; and whose licence it has */
export function missingFiles({folder, files}) {
  const wanted = [...EXPECTED, ...namedFiles(manifestOf(folder))];
  const missing = [...new Set(wanted)].filter((path) => !isAmong(files, path));
  const licences = ['.', folder].map((place) => readFileSync(join(ROOT, place, 'LICENSE'), 'utf8'));
  return [
    ...missing.map((path) => `${path} is not in the tarball`),
    ...(licences[0] === licences[1] ? [] : ['LICENSE is another than that of the repository']),
  ];
}

/** Packages of this repository, which come in one version together. */
const OWN = /^(@mitmach\/|mitmach$)/;

/**
 * Whoever installs a package has others too, that stand on Lit or Zod: with one version alone, a page would get two of
 * them. Which versions the tests run on, the lock says.
 *
 * @param {{dependencies?: Record<string, string>}} manifest a package.json
 * @returns {string[]} what it needs of others in one version alone
 */
export function pinned({dependencies = {}}) {
  return Object.entries(dependencies)
    .filter(([name, range]) => !OWN.test(name) && !range.startsWith('^'))
    .map(([name, range]) => `${name} ${range} leaves no choice: ^${range}`);
}

/** @param {Packed} packed @returns {Promise<string[]>} what is odd about the files that would be published */
async function oddities({folder, tarball}) {
  const {buffer, byteOffset, byteLength} = readFileSync(tarball);
  const {messages} = await publint({
    strict: true,
    pack: {tarball: buffer.slice(byteOffset, byteOffset + byteLength)},
  });
  return messages
    .filter(({path}) => !path.includes(SOURCE))
    .map((message) => formatMessage(message, manifestOf(folder)) ?? message.code);
}

/** @param {Packed} packed @param {string} file for what is found: the program cuts off what it writes to a pipe */
function analyse({folder, tarball}, file) {
  const own = ownEntries(folder);
  const excluded = own.length === 0 ? [] : ['--exclude-entrypoints', ...own];
  const output = openSync(file, 'w');
  spawnSync(process.execPath, [ATTW, tarball, '--format', 'json', ...excluded], {
    cwd: ROOT,
    stdio: ['ignore', output, 'inherit'],
  });
  closeSync(output);
  return JSON.parse(readFileSync(file, 'utf8')).analysis;
}

/** @param {Packed} packed @returns {string[]} which types the compiler would not find, where modules are modules */
function missingTypes(packed) {
  const {problems = []} = analyse(packed, `${packed.tarball}.json`);
  return problems
    .filter(
      ({resolutionKind, resolutionOption}) => !/node10|cjs/.test(resolutionKind ?? resolutionOption ?? ''),
    )
    .map(({kind, entrypoint, fileName, moduleSpecifier}) =>
      [kind, entrypoint ?? fileName, moduleSpecifier].filter(Boolean).join(' '),
    );
}

/** @param {string} place a folder for tarballs @returns {Promise<string[]>} all that is wrong */
async function problemsOf(place) {
  const problems = [];
  for (const packed of packAll(place)) {
    const found = [
      ...missingFiles(packed),
      ...pinned(manifestOf(packed.folder)),
      ...(await oddities(packed)),
      ...missingTypes(packed),
    ];
    problems.push(...found.map((problem) => `${packed.folder}: ${problem}`));
  }
  return problems;
}

if (isMain(import.meta.url)) {
  const place = mkdtempSync(join(tmpdir(), 'mitmach-published-'));
  try {
    for (const problem of await problemsOf(place)) {
      console.log(problem);
      process.exitCode = 1;
    }
  } finally {
    rmSync(place, {recursive: true, force: true});
  }
}
