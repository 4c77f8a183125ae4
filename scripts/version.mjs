/**
 * Gives all packages their next version, from the changesets: the packages and their changelogs by Changesets, then all
 * else that names the version, and one CHANGELOG.md for those who use the widgets. With `--check` it only says what does
 * not agree.
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {generators, ON_SOURCES} from './generated.mjs';
import {manifestOf, publishedFolders} from './packed.mjs';
import {isMain, ROOT} from './root.mjs';
import {runNode} from './run.mjs';

/** @typedef {{kind: string, summary: string}} Change `kind`: `major`, `minor` or `patch` */

const CONSTANT = 'packages/ui/src/version.ts';
const CHANGELOG = 'CHANGELOG.md';

/** What changes of a kind are called, in the order in which they are read. */
const TITLES = {major: 'Needs your attention', minor: 'New', patch: 'Better'};

const KINDS = Object.keys(TITLES);

/** @param {string} path from the root @returns {string} */
const read = (path) => readFileSync(join(ROOT, path), 'utf8');

/** @param {string} path from the root @param {string} content */
const write = (path, content) => writeFileSync(join(ROOT, path), content);

/** @param {string} text of a changeset @returns {Change} with the greatest of the kinds that it names */
export function changeIn(text) {
  const [, head = '', ...rest] = text.split(/^---$/m);
  const kind = KINDS.find((each) => new RegExp(`: ${each}$`, 'm').test(head)) ?? 'patch';
  return {kind, summary: rest.join('---').trim()};
}

/** @param {string} summary @returns {string} an item of a list; what follows its first line belongs to it */
const itemOf = (summary) => `- ${summary.replaceAll(/\n(?=.)/g, '\n  ')}`;

/**
 * @param {string} before what the changelog says so far
 * @param {string} version
 * @param {Change[]} changes
 * @returns {string} the changelog with that version above the others
 */
export function changelogWith(before, version, changes) {
  const sections = KINDS.flatMap((kind) => {
    const items = changes.filter((change) => change.kind === kind).map(({summary}) => itemOf(summary));
    return items.length === 0 ? [] : [`### ${TITLES[kind]}`, items.join('\n')];
  });
  const [title = '', ...older] = before.trim().split(/\n\n(?=## )/);
  return `${[title || '# Changes', `## ${version}`, ...sections, ...older].join('\n\n')}\n`;
}

/** @returns {Change[]} what the changesets say */
function changesets() {
  const names = readdirSync(join(ROOT, '.changeset')).filter((name) => /^(?!README).*\.md$/.test(name));
  return names.sort().map((name) => changeIn(read(`.changeset/${name}`)));
}

/** @returns {any} the lock with the versions of the workspaces, and what they need of each other, as they are now */
function lockNow() {
  const lock = JSON.parse(read('package-lock.json'));
  lock.version = manifestOf('.').version;
  lock.packages[''].version = lock.version;
  for (const folder of manifestOf('.').workspaces) {
    const {version, dependencies} = manifestOf(folder);
    Object.assign(lock.packages[folder], {version, ...(dependencies && {dependencies})});
  }
  return lock;
}

/** @param {string} version @returns {Record<string, string>} all that names it beside the packages, by path from the root */
function filesOf(version) {
  return {
    'package.json': read('package.json').replace(/(?<="version": ")[^"]+/, version),
    [CONSTANT]: read(CONSTANT).replace(/(?<=version = ')[^']+/, version),
  };
}

/** @param {string} version @returns {string[]} what needs another version of a package of this repository */
function strangers(version) {
  return publishedFolders().flatMap((folder) => {
    const manifest = manifestOf(folder);
    const needed = Object.entries(manifest.dependencies ?? {}).filter(([name]) =>
      /^(@mitmach\/|mitmach$)/.test(name),
    );
    return [['its own', manifest.version], ...needed]
      .filter(([, each]) => each !== version)
      .map(([name, each]) => `${folder}/package.json: ${name} version is ${each}, not ${version}.`);
  });
}

/** @returns {string[]} what does not agree about the version */
export function versionProblems() {
  const {version} = manifestOf('.');
  const stale = Object.entries(filesOf(version)).filter(([path, content]) => read(path) !== content);
  const lock = `${JSON.stringify(lockNow(), undefined, 2)}\n`;
  return [
    ...strangers(version),
    ...stale.map(([path]) => `${path} names another version than ${version}.`),
    ...(lock === read('package-lock.json')
      ? []
      : ['package-lock.json does not agree with the packages: npm install.']),
  ];
}

/** @param {string[]} program @throws with what it said when it fails */
async function run(program) {
  const {ok, output} = await runNode(program, {quiet: true});
  if (!ok) throw new Error(output);
}

/** @returns {Promise<string>} the version that all packages have now */
async function raise() {
  const changes = changesets();
  await run(['node_modules/@changesets/cli/bin.js', 'version']);
  const {version} = manifestOf(publishedFolders()[0]);
  for (const [path, content] of Object.entries(filesOf(version))) write(path, content);
  write('package-lock.json', `${JSON.stringify(lockNow(), undefined, 2)}\n`);
  const before = existsSync(join(ROOT, CHANGELOG)) ? read(CHANGELOG) : '';
  write(CHANGELOG, changelogWith(before, version, changes));
  for (const generator of generators) await run([...ON_SOURCES, generator]);
  return version;
}

if (isMain(import.meta.url)) {
  if (process.argv.includes('--check')) {
    const problems = versionProblems();
    for (const problem of problems) console.log(problem);
    process.exitCode = problems.length === 0 ? 0 : 1;
  } else if (changesets().length === 0) {
    console.log('There is no changeset: nothing has changed that users notice (npx changeset).');
    process.exitCode = 1;
  } else {
    console.log(
      `All packages are ${await raise()}. Next: npm run build, npm run api; see docs/releasing.md.`,
    );
  }
}
