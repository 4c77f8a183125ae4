import {readFile, realpath, stat} from 'node:fs/promises';
import {basename, isAbsolute, relative, resolve, sep} from 'node:path';
import {glob, isDynamicPattern} from 'tinyglobby';
import {isCode} from '../error-code.js';
import {SourceError} from './failure.js';

/** A file of a source. */
export interface SourceFile {
  /** Path from the folder of the config. */
  readonly key: string;
  /** As it is called in reports, which are published: of what lies elsewhere the name alone. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
}

export interface FileOptions {
  /** Absolute: that of the config. */
  readonly folder: string;
  readonly mayFollowLinks: boolean;
}

const isThere = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
};

/** Whether one path is below another, both real. */
export const isBelow = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith(`..${sep}`) && way !== '..' && !isAbsolute(way));
};

/** @param path absolute @param folder that of the config */
export const sourceFile = (path: string, folder: string): SourceFile => {
  const key = relative(folder, path).split(sep).join('/');
  return {key, name: isBelow(path, folder) ? key : basename(path), path};
};

/** The part of a pattern before its first sign. */
const fixedPart = (pattern: string): string => {
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => isDynamicPattern(part));
  return parts.slice(0, first < 0 ? -1 : first).join('/') || '.';
};

/** Where links may not lead out of: the folder of the config, or what the author named outside of it. */
const baseOf = (pattern: string, folder: string): string => {
  const named = resolve(folder, fixedPart(pattern.replaceAll('\\', '/')));
  return isBelow(named, folder) ? folder : named;
};

/**
 * The files that a path or pattern of the config means, in the order of their names. A file that has just this name is
 * meant, even if its name has signs of a pattern in it.
 * @throws SourceError where there is none
 */
export const findFiles = async (
  pattern: string,
  {folder, mayFollowLinks}: FileOptions,
): Promise<readonly SourceFile[]> => {
  const path = resolve(folder, pattern);
  if (await isThere(path)) return [sourceFile(path, folder)];
  const forward = pattern.replaceAll('\\', '/');
  if (!isDynamicPattern(forward)) throw new SourceError('no-file', pattern);
  const found = await glob(forward, {
    cwd: folder,
    followSymbolicLinks: mayFollowLinks,
    expandDirectories: false,
  });
  if (found.length === 0) throw new SourceError('no-match', pattern);
  return found.toSorted().map((name) => sourceFile(resolve(folder, name), folder));
};

/**
 * What stands in a file of a source.
 * @param pattern by which the file was found
 * @throws SourceError where it is not there, cannot be read, is too large, or a link leads out of the folder
 */
export const readSourceFile = async (
  {name, path}: SourceFile,
  pattern: string,
  {folder, mayFollowLinks, maxBytes}: FileOptions & {readonly maxBytes: number},
): Promise<Uint8Array> => {
  try {
    const base = await realpath(baseOf(pattern, folder));
    const real = await realpath(path);
    if (!mayFollowLinks && !isBelow(real, base)) throw new SourceError('outside', name);
    const found = await stat(real);
    // A pipe or a device would never end.
    if (!found.isFile()) throw new SourceError('file-unreadable', name);
    if (found.size > maxBytes) throw new SourceError('too-large', String(maxBytes));
    return await readFile(real);
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError(isCode(error, 'ENOENT') ? 'no-file' : 'file-unreadable', name);
  }
};
