import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {isCode} from '../error-code.js';
import type {ProjectFile} from './examples.js';

/** What became of a file. */
export interface WrittenFile {
  readonly name: string;
  readonly isWritten: boolean;
}

/** Whether a file that is there may be overwritten. */
export type MayOverwrite = (name: string) => Promise<boolean> | boolean;

const isNew = async (path: string, text: string): Promise<boolean> => {
  try {
    await writeFile(path, text, {flag: 'wx'});
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
};

/** Writes the files of a project into a folder, which is made; one that is there stays unless it may be overwritten. */
export const writeProject = async (
  folder: string,
  files: readonly ProjectFile[],
  mayOverwrite: MayOverwrite,
): Promise<readonly WrittenFile[]> => {
  const written: WrittenFile[] = [];
  for (const {name, text} of files) {
    const path = join(folder, name);
    await mkdir(dirname(path), {recursive: true});
    let isWritten = await isNew(path, text);
    if (!isWritten && (await mayOverwrite(name))) {
      await writeFile(path, text);
      isWritten = true;
    }
    written.push({name, isWritten});
  }
  return written;
};
