import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {build} from './build.mjs';
import {zipArchive} from './wordpress/archive.mjs';
import {releaseFiles} from './release/files.mjs';
import {isMain, ROOT} from './root.mjs';
import {explain, setUp} from './set-up.mjs';
import {buildStorybook} from './stories/build.mjs';

const FOLDER = join(ROOT, 'release');

/**
 * Makes what a town uploads, as a folder (`release/mitmach/`) and as a ZIP archive of it.
 *
 * @param {string} version
 * @returns {{files: number, bytes: number, archive: string}}
 */
export function writeRelease(version) {
  const entries = releaseFiles(version);
  rmSync(FOLDER, {recursive: true, force: true});
  for (const {path, content} of entries) {
    const file = join(FOLDER, 'mitmach', path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, content);
  }
  const archive = join(FOLDER, `mitmach-${version}.zip`);
  const zip = zipArchive(entries.map(({path, content}) => ({path: `mitmach/${path}`, content})));
  writeFileSync(archive, zip);
  return {files: entries.length, bytes: zip.length, archive};
}

if (isMain(import.meta.url)) {
  try {
    await setUp();
    await build({quiet: true, generated: false});
    await buildStorybook();
    const {version} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const {files, bytes, archive} = writeRelease(version);
    console.log(
      `${archive}: ${files} files, ${(bytes / 1e6).toFixed(1)} MB. Unpack it on your server; see docs/hosting.md.`,
    );
  } catch (error) {
    explain(error);
    process.exitCode = 1;
  }
}
