import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {isMain, ROOT} from './root.mjs';
import {runNode} from './run.mjs';

/** The condition under which packages find each other's sources; it is of no use outside of this repository. */
const SOURCE = '@mitmach/source';

/** @param {string} folder from the root @returns {any} its package.json */
function manifestOf(folder) {
  return JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
}

/** @param {string} folder @returns {Promise<string[]>} what is odd about the files that would be published */
async function oddities(folder) {
  const {messages} = await publint({pkgDir: join(ROOT, folder), strict: true});
  return messages
    .filter(({path}) => !path.includes(SOURCE))
    .map((message) => formatMessage(message, manifestOf(folder)) ?? message.code);
}

/** @param {string} folder @returns {Promise<string[]>} which types TypeScript would not find */
async function missingTypes(folder) {
  const attw = 'node_modules/@arethetypeswrong/cli/dist/index.js';
  const {ok, output} = await runNode([attw, '--pack', folder, '--profile', 'esm-only', '--no-color'], {
    quiet: true,
  });
  return ok ? [] : [output.trim()];
}

if (isMain(import.meta.url)) {
  const folders = manifestOf('.').workspaces.filter((folder) => manifestOf(folder).private !== true);
  for (const folder of folders) {
    const problems = (await Promise.all([oddities(folder), missingTypes(folder)])).flat();
    for (const problem of problems) console.log(`${folder}: ${problem}`);
    if (problems.length > 0) process.exitCode = 1;
  }
}
