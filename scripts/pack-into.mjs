import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {packAll} from './packed.mjs';
import {isMain, ROOT} from './root.mjs';
import {explain, SetUpError} from './set-up.mjs';

const IS_WINDOWS = process.platform === 'win32';

/** @param {string} path @returns {string} as the shell needs it that Windows runs npm in */
const asWord = (path) => (IS_WINDOWS ? `"${path}"` : path);

/**
 * Packs the packages beside the repository and installs them into a project, as npm does once they are published. The
 * files are named one by one, because the shells of Windows make nothing of a `*`.
 *
 * @param {string} project folder with a package.json, absolute
 * @returns {boolean} whether npm could
 * @throws {SetUpError} where there is no project
 */
export function packInto(project) {
  if (!existsSync(join(project, 'package.json'))) {
    throw new SetUpError(`There is no project at ${project}: name a folder that has a package.json.`);
  }
  const files = packAll(dirname(ROOT)).map(({tarball}) => asWord(relative(project, tarball)));
  return (
    spawnSync('npm', ['install', ...files], {cwd: project, stdio: 'inherit', shell: IS_WINDOWS}).status === 0
  );
}

if (isMain(import.meta.url)) {
  try {
    const [folder] = process.argv.slice(2);
    if (folder === undefined) throw new SetUpError('Say into which project: npm run pack:into ../my-page');
    process.exitCode = packInto(resolve(folder)) ? 0 : 1;
  } catch (error) {
    explain(error);
    process.exitCode = 1;
  }
}
