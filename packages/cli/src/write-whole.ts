import {randomBytes} from 'node:crypto';
import {open, rename, rm} from 'node:fs/promises';

/** A file that was written under a name of its own, and can take its place or go again. */
export interface Prepared {
  readonly path: string;
  readonly temporary: string;
}

/**
 * Writes a file beside the place where it is to be, on the disk and not only in memory.
 * @throws what Node says when that fails; then nothing is left of it
 */
export const prepare = async (path: string, data: Uint8Array | string): Promise<Prepared> => {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const file = await open(temporary, 'wx', 0o644);
    try {
      await file.writeFile(data);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await rm(temporary, {force: true});
    throw error;
  }
  return {path, temporary};
};

/** Puts a prepared file in its place. A reader sees the old or the new one, never a part. */
export const putInPlace = ({path, temporary}: Prepared): Promise<void> => rename(temporary, path);

/** Takes a prepared file away again. */
export const discard = ({temporary}: Prepared): Promise<void> => rm(temporary, {force: true});

/** Writes a file in one step: whoever reads it sees the old or the new one, never a part. */
export const writeWhole = async (path: string, data: Uint8Array | string): Promise<void> => {
  await putInPlace(await prepare(path, data));
};
