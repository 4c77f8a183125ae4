import {join} from 'node:path';
import {seriesWindow} from '../items/window.js';
import {Fetcher} from '../sources/fetcher.js';
import {ResponseCache} from '../sources/response-cache.js';
import {gatherSource, type GatherContext, type GatheredSource} from './gather.js';
import type {Importers} from './import-part.js';
import {reportLanguage, reportSource} from './report.js';
import {toolFolder, type Work} from './work.js';

const gather = async (work: Work, context: GatherContext): Promise<readonly GatheredSource[]> => {
  const {config, before, options} = work;
  return Promise.all(
    config.sources.map(async (source) => {
      const start = performance.now();
      options.onProgress?.({type: 'started', source: source.id});
      const gathered = await gatherSource(source, before.sources[source.id] ?? [], context);
      const report = reportSource(gathered, options.language ?? reportLanguage(config));
      const milliseconds = performance.now() - start;
      options.onProgress?.({type: 'gathered', source: source.id, report, milliseconds});
      return gathered;
    }),
  );
};

const defaultImporters = async (): Promise<Importers> => (await import('../importing/index.js')).importers;

/** Importers are many; a build that changes nothing needs none of them. */
const lazily = (importers: Importers | undefined): Importers =>
  new Proxy({} as Importers, {
    get:
      (_, type: keyof Importers): Importers[keyof Importers] =>
      async (data, options) =>
        (importers ?? (await defaultImporters()))[type](data, options),
  });

/** Gets all sources side by side, and says how each of them went. */
export const gatherAll = async (work: Work): Promise<readonly GatheredSource[]> => {
  const {config, options, now, store} = work;
  const {signal, retry, resolve: byName, environment = process.env} = options;
  const fetcher = new Fetcher({
    cache: new ResponseCache(join(toolFolder(config), 'cache')),
    mayBePrivate: config.allow.privateAddresses,
    signal,
    retry,
    resolve: byName,
  });
  const window = seriesWindow(now, config.timeZone, config.recurrence);
  try {
    const importers = lazily(options.importers);
    return await gather(work, {config, environment, fetcher, importers, now, store, window});
  } finally {
    fetcher.close();
  }
};
