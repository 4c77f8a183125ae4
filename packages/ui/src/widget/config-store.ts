import {loadJson} from '@mitmach/feed';
import {pageGlobal} from '../page/page-global.js';
import {warnOnce} from '../page/warn-once.js';

/** Options of a widget by attribute name, as its `config` file gives them. */
export type Config = Readonly<Record<string, unknown>>;

const isConfig = (value: unknown): value is Config =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A relative `src` in a config file refers to the file. */
const withAbsoluteSource = (config: Config, url: string): Config => {
  const {src} = config;
  return typeof src === 'string' && URL.canParse(src, url)
    ? {...config, src: new URL(src, url).href}
    : config;
};

const loadConfig = async (url: string): Promise<Config> => {
  const loaded = await loadJson(url);
  if (loaded.ok && isConfig(loaded.document)) return withAbsoluteSource(loaded.document, loaded.url);
  const {explainFailure} = await import('@mitmach/feed/explain');
  const what = loaded.ok ? `${url} is no JSON object such as {"limit": 5}.` : explainFailure(url, loaded);
  warnOnce('config-failed', `The config ${what} The widget goes on without it.`);
  return {};
};

/** The options in a config file; one request a page and address. A file that cannot be used gives none, with a warning. */
export const configAt = (address: string): Promise<Config> => {
  const url = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : address;
  const configs = pageGlobal('configs', () => new Map<string, Promise<Config>>());
  const known = configs.get(url);
  if (known) return known;
  const loading = loadConfig(url);
  configs.set(url, loading);
  return loading;
};
