import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {isMain, ROOT} from '../root.mjs';
import {explain} from '../set-up.mjs';
import {zipArchive} from './archive.mjs';
import {assemblePlugin, filesBelow} from './plugin.mjs';

const OUTPUT = join(ROOT, 'packages', 'wordpress', 'dist');

/**
 * The plugin as a file to upload in WordPress (Plugins → Add New → Upload Plugin).
 *
 * @returns {Buffer}
 * @throws {import('../set-up.mjs').SetUpError} where the widgets are not built
 */
export function pluginArchive() {
  const folder = mkdtempSync(join(tmpdir(), 'mitmach-plugin-'));
  try {
    assemblePlugin(join(folder, 'mitmach'));
    const entries = filesBelow(folder).map((path) => ({path, content: readFileSync(join(folder, path))}));
    return zipArchive(entries);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

if (isMain(import.meta.url)) {
  try {
    const archive = pluginArchive();
    mkdirSync(OUTPUT, {recursive: true});
    const file = join(OUTPUT, 'mitmach.zip');
    writeFileSync(file, archive);
    console.log(`${relative(ROOT, file)} (${Math.round(archive.length / 1024)} kB)`);
  } catch (error) {
    explain(error);
    process.exitCode = 1;
  }
}
