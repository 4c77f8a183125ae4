import {dirname, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Config} from '../config/read-config.js';
import type {SourceConfig} from '../config/schema.js';
import {addressName} from './address-name.js';
import {SourceError, type Failure} from './failure.js';
import type {Fetcher, FetchOptions} from './fetcher.js';
import {findFiles, isBelow, readSourceFile, sourceFile, type SourceFile} from './files.js';
import {hashOf} from './response-cache.js';
import {withSecrets, type Environment} from './secrets.js';

const DEFAULT_TIMEOUT = 30;
/** As large as a feed may be. */
const DEFAULT_BYTES = 25_000_000;

/** One file or answer of a source. `key` stays the same from build to build; `name` may be shown to anybody. */
export interface PartName {
  readonly key: string;
  readonly name: string;
}

export interface GoodPart extends PartName {
  readonly state: 'good';
  /** SHA-256 of the data. */
  readonly hash: string;
  readonly mediaType?: string | undefined;
  /** Of the server's answer; absent for a file. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Address to which relative links refer; absent for a file. */
  readonly url?: string | undefined;
  /** @throws SourceError */
  readonly read: () => Promise<Uint8Array>;
}

export interface FailedPart extends PartName {
  readonly state: 'failed';
  readonly failure: Failure;
}

/** What was got of a source. */
export type Part = GoodPart | FailedPart;

export interface ObtainOptions {
  readonly config: Config;
  readonly fetcher: Fetcher;
  readonly environment: Environment;
}

const failed = (part: PartName, error: unknown): FailedPart => ({
  ...part,
  state: 'failed',
  failure: error instanceof SourceError ? error.failure : {reason: 'file-unreadable', detail: part.name},
});

/** The whole source, where it is not known which parts it has. */
const wholeOf = ({path, url}: SourceConfig): PartName => ({key: '', name: path ?? addressName(url ?? '')});

/** The key of an address: without the secrets that it may hold. */
const addressPart = (address: string): PartName => ({
  key: `url-${hashOf(address).slice(0, 16)}`,
  name: addressName(address),
});

const filePart = async (file: SourceFile, source: SourceConfig, {config}: ObtainOptions): Promise<Part> => {
  const part = {key: file.key, name: file.name};
  try {
    const data = await readSourceFile(file, source.path ?? file.key, {
      folder: config.folder,
      mayFollowLinks: config.allow.symlinks,
      maxBytes: source.maxBytes ?? DEFAULT_BYTES,
    });
    if (data.length === 0) throw new SourceError('empty');
    return {...part, state: 'good', hash: hashOf(data), read: () => Promise.resolve(data)};
  } catch (error) {
    return failed(part, error);
  }
};

/**
 * A further part of a source that is a file. Never throws.
 * @param key path from the folder of the config
 * @param from key of the part that names it, in whose folder it has to be
 */
export const obtainFile = async (
  {key, from}: {readonly key: string; readonly from: string},
  source: SourceConfig,
  options: ObtainOptions,
): Promise<Part> => {
  const {folder} = options.config;
  const file = sourceFile(resolve(folder, key), folder);
  if (isBelow(file.path, resolve(folder, dirname(from)))) {
    return filePart(file, {...source, path: key}, options);
  }
  return failed(file, new SourceError('outside', file.name));
};

const fileParts = async (pattern: string, source: SourceConfig, options: ObtainOptions): Promise<Part[]> => {
  try {
    const {folder, allow} = options.config;
    const files = await findFiles(pattern, {folder, mayFollowLinks: allow.symlinks});
    return await Promise.all(files.map((file) => filePart(file, source, options)));
  } catch (error) {
    return [failed(wholeOf(source), error)];
  }
};

const fetchOptions = (source: SourceConfig, environment: Environment): FetchOptions => ({
  headers: Object.fromEntries(
    Object.entries(source.headers ?? {}).map(([name, value]) => [name, withSecrets(value, environment)]),
  ),
  timeoutSeconds: source.timeoutSeconds ?? DEFAULT_TIMEOUT,
  maxBytes: source.maxBytes ?? DEFAULT_BYTES,
  isHtmlWanted: source.type === 'jsonld',
});

/** Headers are for the server that the config names; a further part may be somewhere else. */
const isOfSource = (address: string, {url = ''}: SourceConfig): boolean =>
  URL.canParse(url) && URL.canParse(address) && new URL(url).origin === new URL(address).origin;

/** What stands at an address of a source: its own, or that of a further part. Never throws. */
export const obtainAddress = async (
  address: string,
  source: SourceConfig,
  {fetcher, environment}: ObtainOptions,
): Promise<Part> => {
  const part = addressPart(address);
  try {
    const options = fetchOptions(
      isOfSource(address, source) ? source : {...source, headers: {}},
      environment,
    );
    const fetched = await fetcher.fetch(address, options);
    return fetched.state === 'failed' ? {...part, ...fetched} : {...part, ...fetched, state: 'good'};
  } catch (error) {
    return failed(part, error);
  }
};

const localFile = (url: string): string | undefined => {
  try {
    return url.startsWith('file:') ? fileURLToPath(url) : undefined;
  } catch {
    return undefined;
  }
};

/** What a source gives: each file that its pattern finds, or the answer of its server. Never throws. */
export const obtainSource = async (
  source: SourceConfig,
  options: ObtainOptions,
): Promise<readonly Part[]> => {
  const {path, url = ''} = source;
  if (path !== undefined) return fileParts(path, source, options);
  try {
    const address = withSecrets(url, options.environment);
    const file = options.config.allow.fileUrls ? localFile(address) : undefined;
    if (file !== undefined) return await fileParts(file, {...source, path: file}, options);
    return [await obtainAddress(address, {...source, url: address}, options)];
  } catch (error) {
    return [failed(wholeOf(source), error)];
  }
};
