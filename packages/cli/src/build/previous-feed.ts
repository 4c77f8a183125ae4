import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {KindName} from '@mitmach/feed';
import type {Draft} from '../importing/importer.js';
import {checkDrafts} from '../items/check.js';
import {isObject, kindNames, type CheckedItem, type ItemId} from '../items/item.js';
import {isBelow} from '../sources/files.js';

/** The feed that stands in the output folder. */
export interface PreviousFeed {
  readonly items: readonly CheckedItem[];
  readonly deleted: readonly ItemId[];
  /** When it last changed, ms since 1970. */
  readonly updated: number;
}

type Json = Readonly<Record<string, unknown>>;

const readObject = async (path: string): Promise<Json | undefined> => {
  try {
    const document: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isObject(document) ? document : undefined;
  } catch {
    return undefined;
  }
};

const textsIn = (list: unknown): readonly string[] =>
  Array.isArray(list) ? list.filter((entry) => typeof entry === 'string') : [];

const pageDocuments = async (folder: string, feed: Json, kind: KindName): Promise<readonly Json[]> => {
  const {pages} = feed;
  const paths = textsIn(isObject(pages) ? pages[kind] : undefined).map((name) => join(folder, name));
  const documents = await Promise.all(paths.filter((path) => isBelow(path, folder)).map(readObject));
  return documents.filter((document) => document !== undefined);
};

const draftsOf = async (folder: string, feed: Json, kind: KindName): Promise<readonly Draft[]> => {
  const documents = [feed, ...(await pageDocuments(folder, feed, kind))];
  const items = documents.flatMap((document) =>
    Array.isArray(document[kind]) ? (document[kind] as unknown[]) : [],
  );
  return items
    .filter(isObject)
    .filter(({id}) => typeof id === 'string')
    .map((item) => ({kind, id: String(item['id']), item, place: {}}));
};

/**
 * Reads the feed of an earlier build, for a build that has nothing else to go by: on a machine that keeps the output
 * folder, but not the one beside the config. Undefined where there is none.
 */
export const readPreviousFeed = async (folder: string): Promise<PreviousFeed | undefined> => {
  const feed = await readObject(join(folder, 'feed.json'));
  if (!feed) return undefined;
  const drafts = await Promise.all(kindNames.map((kind) => draftsOf(folder, feed, kind)));
  const {items, deleted} = checkDrafts(drafts.flat());
  const updated = Date.parse(String(feed['updated']));
  return {items, deleted, updated: Number.isNaN(updated) ? 0 : updated};
};
