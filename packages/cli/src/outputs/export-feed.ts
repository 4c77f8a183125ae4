import type {Feed} from '@mitmach/feed';
import {calendarFiles} from './calendars.js';
import {outputContext, type OutputContext} from './context.js';
import {datasetFile} from './dataset.js';
import {linkedData} from './linked-data.js';
import {newsJson, newsRss} from './news-feeds.js';
import type {OutputFile} from './output-file.js';
import {tableFiles} from './tables.js';

const tableNames = (context: OutputContext): readonly string[] => tableFiles(context).map(({name}) => name);

const writers = {
  /** `calendar.ics`, and one a category. */
  ics: calendarFiles,
  /** `news.rss` */
  rss: (context: OutputContext) => [newsRss(context)],
  /** `news.json` */
  jsonFeed: (context: OutputContext) => [newsJson(context)],
  /** One table a kind. */
  csv: tableFiles,
  /** `feed.jsonld` */
  jsonLd: (context: OutputContext) => [linkedData(context)],
  /** `dataset.jsonld`; names only formats that there may be. */
  dataset: (context: OutputContext) => [
    datasetFile(context, {
      files: ['feed.json', 'calendar.ics', 'news.rss', 'news.json', 'feed.jsonld', ...tableNames(context)],
    }),
  ],
} as const satisfies Readonly<Record<string, (context: OutputContext) => readonly OutputFile[]>>;

/** The formats into which a feed can be written. */
export type ExportName = keyof typeof writers;

export const exportNames = Object.keys(writers) as readonly ExportName[];

/** Writes a feed in another format, by a context. */
export const exportFrom = (context: OutputContext, name: ExportName): readonly OutputFile[] =>
  writers[name](context);

/**
 * Writes a feed in another format: the files by name.
 * @param language of the texts, where the feed has them in several; the feed's own when absent
 */
export const exportFeed = (feed: Feed, name: ExportName, language?: string): readonly OutputFile[] =>
  exportFrom(outputContext(feed, language), name);
