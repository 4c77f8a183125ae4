import {spawnSync} from 'node:child_process';
import {closeSync, mkdtempSync, openSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {isMain, ROOT} from './root.mjs';

/** The condition under which packages find each other's sources; it is of no use outside of this repository. */
const SOURCE = '@mitmach/source';

const ATTW = join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js');

/** @param {string} folder from the root @returns {any} its package.json */
function manifestOf(folder) {
  return JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
}

/** @param {string} folder @returns {string[]} its entry points that only this repository can see */
function ownEntries(folder) {
  return Object.entries(manifestOf(folder).exports ?? {})
    .filter(([, target]) => Object.keys(target).join() === SOURCE)
    .map(([name]) => name);
}

/** @param {string} folder @returns {Promise<string[]>} what is odd about the files that would be published */
async function oddities(folder) {
  const {messages} = await publint({pkgDir: join(ROOT, folder), strict: true});
  return messages
    .filter(({path}) => !path.includes(SOURCE))
    .map((message) => formatMessage(message, manifestOf(folder)) ?? message.code);
}

/** @param {string} folder @param {string} file for what is found: the program cuts off what it writes to a pipe */
function analyse(folder, file) {
  const own = ownEntries(folder);
  const excluded = own.length === 0 ? [] : ['--exclude-entrypoints', ...own];
  const output = openSync(file, 'w');
  spawnSync(process.execPath, [ATTW, '--pack', folder, '--format', 'json', ...excluded], {
    cwd: ROOT,
    stdio: ['ignore', output, 'inherit'],
  });
  closeSync(output);
  return JSON.parse(readFileSync(file, 'utf8')).analysis;
}

/** @param {string} folder @returns {string[]} which types the compiler would not find, where modules are modules */
function missingTypes(folder) {
  const place = mkdtempSync(join(tmpdir(), 'mitmach-types-'));
  try {
    const {problems = []} = analyse(folder, join(place, 'types.json'));
    return problems
      .filter(
        ({resolutionKind, resolutionOption}) => !/node10|cjs/.test(resolutionKind ?? resolutionOption ?? ''),
      )
      .map(({kind, entrypoint, fileName, moduleSpecifier}) =>
        [kind, entrypoint ?? fileName, moduleSpecifier].filter(Boolean).join(' '),
      );
  } finally {
    rmSync(place, {recursive: true, force: true});
  }
}

if (isMain(import.meta.url)) {
  const folders = manifestOf('.').workspaces.filter((folder) => manifestOf(folder).private !== true);
  for (const folder of folders) {
    for (const problem of [...(await oddities(folder)), ...missingTypes(folder)]) {
      console.log(`${folder}: ${problem}`);
      process.exitCode = 1;
    }
  }
}
