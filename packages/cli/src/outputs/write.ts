import {copyFile, lstat, mkdir, readdir, readFile, realpath, rm} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import PQueue from 'p-queue';
import {isCode} from '../error-code.js';
import {isBelow} from '../sources/files.js';
import {discard, prepare, putInPlace, type Prepared} from '../write-whole.js';
import type {OutputFile} from './output-file.js';

/** Why nothing was written. */
interface WriteFailure {
  readonly reason: 'outside' | 'not-writable';
  /** The file, as it is called in the output folder, and what the system says. */
  readonly detail: string;
}

export type WriteResult =
  | {readonly ok: true; readonly written: readonly string[]}
  | {readonly ok: false; readonly failure: WriteFailure};

class WriteError extends Error {
  readonly failure: WriteFailure;

  constructor(failure: WriteFailure) {
    super(failure.reason);
    this.failure = failure;
  }
}

const isLink = async (path: string): Promise<boolean> => {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch {
    return false;
  }
};

/** A link in the output folder could make the tool write anywhere. The output folder itself may be one. */
const checkPlace = async (folder: string, name: string): Promise<void> => {
  const path = join(folder, name);
  const isInside = isBelow(await realpath(dirname(path)), folder);
  if (!isInside || (await isLink(path))) throw new WriteError({reason: 'outside', detail: name});
};

const hasSameContent = async (path: string, data: string | Uint8Array): Promise<boolean> => {
  try {
    const {size} = await lstat(path);
    return size === Buffer.byteLength(data) && (await readFile(path)).equals(Buffer.from(data));
  } catch {
    return false;
  }
};

interface Change extends Prepared {
  readonly name: string;
}

const prepareChange = async (folder: string, {name, data}: OutputFile): Promise<Change | undefined> => {
  const path = join(folder, name);
  await mkdir(dirname(path), {recursive: true});
  await checkPlace(folder, name);
  if (await hasSameContent(path, data)) return undefined;
  return {name, ...(await prepare(path, data))};
};

const keepPrevious = async (folder: string): Promise<void> => {
  await checkPlace(folder, 'feed.previous.json');
  try {
    await copyFile(join(folder, 'feed.json'), join(folder, 'feed.previous.json'));
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error;
  }
};

/** What readers find first comes last: when `feed.json` is new, all that belongs to it is there. */
const rank = ({name}: Change): number => (name === 'feed.json' ? 1 : 0);

/** So many at a time: the disk has to confirm each. */
const MOST_WRITING = 4;

const prepareAll = async (folder: string, files: readonly OutputFile[]): Promise<readonly Change[]> => {
  const queue = new PQueue({concurrency: MOST_WRITING});
  const tasks = files.map((file) => queue.add(() => prepareChange(folder, file)));
  const results = await Promise.allSettled(tasks);
  const changes = results.flatMap((result) =>
    result.status === 'fulfilled' && result.value ? [result.value] : [],
  );
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) {
    await Promise.all(changes.map(discard));
    throw failed.reason;
  }
  return changes.toSorted((a, b) => rank(a) - rank(b));
};

const failureOf = (error: unknown): WriteFailure =>
  error instanceof WriteError ? error.failure : {reason: 'not-writable', detail: String(error)};

/**
 * Writes files into the output folder: first all of them beside their places, then each in its place by one step,
 * `feed.json` last. Until the last step readers have the old feed with all that belongs to it; when anything fails
 * before the first step, nothing has changed. The feed that was there is kept as `feed.previous.json`. A file that has
 * the same content already is not touched.
 * @param folder absolute; made when it is not there
 */
export const writeOutputs = async (folder: string, files: readonly OutputFile[]): Promise<WriteResult> => {
  try {
    await mkdir(folder, {recursive: true});
    const real = await realpath(folder);
    const changes = await prepareAll(real, files);
    if (changes.some(({name}) => name === 'feed.json')) await keepPrevious(real);
    for (const change of changes) await putInPlace(change);
    return {ok: true, written: changes.map(({name}) => name)};
  } catch (error) {
    return {ok: false, failure: failureOf(error)};
  }
};

/** Pages that a feed names, as they are called in the output folder. */
const pagesNamedIn = async (path: string): Promise<readonly string[]> => {
  try {
    const {pages} = JSON.parse(await readFile(path, 'utf8')) as {pages?: Readonly<Record<string, string[]>>};
    return Object.values(pages ?? {}).flat();
  } catch {
    return [];
  }
};

const PAGE = /^(?:organizations|opportunities|events|news|milestones)-\d+-[\da-f]{8}\.json(?:\.gz|\.br)?$/;

const filesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
};

/**
 * Takes away what no feed needs any more: pages that neither the feed nor the one before it names, and other files of
 * an earlier build. Only what this tool wrote.
 * @param former names of files of an earlier build that the last one did not make
 */
export const cleanOutputs = async (folder: string, former: readonly string[]): Promise<void> => {
  const needed = new Set<string>();
  for (const name of ['feed.json', 'feed.previous.json']) {
    for (const page of await pagesNamedIn(join(folder, name))) needed.add(page);
  }
  const pages = (await filesIn(join(folder, 'pages')))
    .filter((name) => PAGE.test(name) && !needed.has(`pages/${name.replace(/\.(gz|br)$/, '')}`))
    .map((name) => `pages/${name}`);
  // A state file that somebody changed leads nowhere else.
  const others = former.filter((name) => /^\w[\w.-]*$/.test(name));
  await Promise.all([...pages, ...others].map((name) => rm(join(folder, name), {force: true})));
};
