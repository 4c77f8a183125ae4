import PQueue from 'p-queue';
import {parseFeed, type Feed} from '@mitmach/feed';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {setImmediate as nextTurn} from 'node:timers/promises';
import type {Config} from '../config/read-config.js';
import type {FeedDocument} from '../items/document.js';
import {withCompressed} from '../outputs/compressed.js';
import {outputContext, type OutputContext} from '../outputs/context.js';
import {datasetFile} from '../outputs/dataset.js';
import {exportFrom, exportNames} from '../outputs/export-feed.js';
import type {OutputFile} from '../outputs/output-file.js';
import {splitFeed} from '../outputs/pages.js';
import {said} from '../said.js';
import {instantText} from './report.js';

export interface RenderContext {
  readonly config: Config;
  /** Absolute. */
  readonly folder: string;
  /** ms since 1970 */
  readonly now: number;
}

const hasItems = (document: FeedDocument, kind: string): boolean => {
  const list = document[kind];
  return Array.isArray(list) && list.length > 0;
};

/** Where else the same is; only what there is something in. */
const alternatesOf = (document: FeedDocument, {outputs}: Config): Readonly<Record<string, string>> => {
  const [hasEvents, hasNews] = [hasItems(document, 'events'), hasItems(document, 'news')];
  return said({
    ics: outputs.ics && hasEvents ? 'calendar.ics' : undefined,
    rss: outputs.rss && hasNews ? 'news.rss' : undefined,
    jsonFeed: outputs.jsonFeed && hasNews ? 'news.json' : undefined,
  });
};

const present = async (path: string): Promise<Buffer | undefined> => {
  try {
    return await readFile(path);
  } catch {
    return undefined;
  }
};

const updatedIn = (feed: string): string | undefined => {
  try {
    const {updated} = JSON.parse(feed) as {updated?: unknown};
    return typeof updated === 'string' ? updated : undefined;
  } catch {
    return undefined;
  }
};

/** The head first: whoever reads a feed by eye begins there. */
const withHead = ({specVersion, title, publisher, ...rest}: FeedDocument, head: object): FeedDocument => ({
  specVersion,
  title,
  publisher,
  ...head,
  ...rest,
});

/**
 * When the feed last changed: as it said before where nothing else is new, else now. Names of pages follow from what is
 * in them, so that the first document alone tells.
 */
const updatedOf = async (
  first: FeedDocument,
  head: object,
  {folder, now}: RenderContext,
): Promise<string> => {
  const before = String((await present(join(folder, 'feed.json'))) ?? '');
  const updated = updatedIn(before);
  const isSame = updated !== undefined && JSON.stringify(withHead(first, {updated, ...head})) === before;
  return isSame ? updated : instantText(now);
};

const feedFrom = (document: FeedDocument, url: string | undefined): Feed => {
  const parsed = parseFeed(document, url);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.feed;
};

/** Each lets go of the thread before the next, so that packing goes on meanwhile. */
const otherFormats = async (
  context: OutputContext,
  {outputs, languages}: Config,
): Promise<readonly OutputFile[]> => {
  const files: OutputFile[] = [];
  for (const name of exportNames) {
    if (name === 'dataset' || !outputs[name]) continue;
    await nextTurn();
    for (const {name: file, data} of exportFrom(context, name)) {
      files.push({name: file, data: Buffer.from(data)});
    }
  }
  const names = ['feed.json', ...files.map(({name}) => name)];
  return outputs.dataset ? [...files, datasetFile(context, {files: names, languages})] : files;
};

/** Packs what is not there yet; packing takes longer than all else. */
const packed = async (file: OutputFile, folder: string): Promise<readonly OutputFile[]> => {
  const path = join(folder, file.name);
  const [plain, gzip, brotli] = await Promise.all([path, `${path}.gz`, `${path}.br`].map(present));
  const isThere = plain?.equals(Buffer.from(file.data)) && gzip && brotli;
  if (!isThere) return withCompressed(file);
  return [{name: `${file.name}.gz`, data: gzip}, {name: `${file.name}.br`, data: brotli}, file];
};

/** So many at a time: each needs memory of its own, and there are hardly more cores. */
const MOST_PACKING = 2;

const feedFiles = async (
  files: readonly OutputFile[],
  {config, folder}: RenderContext,
): Promise<readonly OutputFile[]> => {
  if (!config.outputs.compressed) return files;
  const queue = new PQueue({concurrency: MOST_PACKING});
  return (await queue.addAll(files.map((file) => () => packed(file, folder)))).flat();
};

/** All files of a feed but the report. */
export const renderFeed = async (
  document: FeedDocument,
  context: RenderContext,
): Promise<readonly OutputFile[]> => {
  const {config} = context;
  const {first, pages} = splitFeed(document, config.pages);
  const head = said({alternates: alternatesOf(document, config)});
  const updated = await updatedOf(first, head, context);
  const feed = {name: 'feed.json', data: JSON.stringify(withHead(first, {updated, ...head}))};
  const full = feedFrom(withHead(document, {updated, ...head}), config.url);
  const [feeds, others] = await Promise.all([
    feedFiles([...pages, feed], context),
    otherFormats(outputContext(full), config),
  ]);
  return [...others, ...feeds];
};
