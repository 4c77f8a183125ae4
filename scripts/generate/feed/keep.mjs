import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {ROOT} from '../../root.mjs';

/** @param {string} path from the root @param {string} content @returns {Promise<string>} in the format of the project */
export async function formatted(path, content) {
  const filepath = join(ROOT, path);
  return format(content, {...(await resolveConfig(filepath)), filepath});
}

/** @param {string} file absolute @returns {string | undefined} */
const contentOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

/**
 * Writes files that are not as they should be; when the program was given `--check`, says which they are instead, and
 * lets it fail.
 *
 * @param {Record<string, string>} files contents by path from the root
 */
export function keep(files) {
  const isCheck = process.argv.includes('--check');
  for (const [path, content] of Object.entries(files)) {
    const file = join(ROOT, path);
    if (contentOf(file) === content) continue;
    if (isCheck) {
      console.error(`${path} is out of date: npm run build writes it anew.`);
      process.exitCode = 1;
    } else {
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, content);
    }
  }
}
