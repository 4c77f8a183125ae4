import {mkdir, open, readFile, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {isCode} from '../error-code.js';

/** A build that takes longer has died, or its process id belongs to another program by now. */
const LONGEST_BUILD = 3_600_000;

interface Holder {
  readonly pid: number;
  readonly since: number;
}

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It runs, but is somebody else's.
    return isCode(error, 'EPERM');
  }
};

const isHeld = async (path: string): Promise<boolean> => {
  try {
    const {pid, since} = JSON.parse(await readFile(path, 'utf8')) as Holder;
    return Date.now() - since < LONGEST_BUILD && isRunning(pid);
  } catch {
    return false;
  }
};

const claim = async (path: string): Promise<boolean> => {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(JSON.stringify({pid: process.pid, since: Date.now()}));
    await file.close();
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
};

/**
 * Keeps two builds from working in the same folder at a time: a slow one, and the next that a timer starts. Gives what
 * ends it; undefined where another build is at work. What a build that died left behind is taken over.
 */
export const lockFolder = async (folder: string): Promise<(() => Promise<void>) | undefined> => {
  const path = join(folder, 'lock');
  await mkdir(folder, {recursive: true});
  const release = (): Promise<void> => rm(path, {force: true});
  if (await claim(path)) return release;
  if (await isHeld(path)) return undefined;
  await release();
  return (await claim(path)) ? release : undefined;
};
