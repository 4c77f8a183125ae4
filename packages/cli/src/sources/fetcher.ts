import {Agent as PlainAgent, type IncomingHttpHeaders} from 'node:http';
import {Agent as SecureAgent} from 'node:https';
import {addressName} from './address-name.js';
import type {Transport} from './exchange.js';
import {SourceError, type Failure} from './failure.js';
import {follow, type Arrival} from './follow.js';
import {guardedLookup, type Resolve} from './guarded-lookup.js';
import {Lanes} from './lanes.js';
import {hashOf, type Remembered, type ResponseCache} from './response-cache.js';
import {defaultRetries, retryAfter, retrying, type RetryOptions} from './retry.js';

export interface FetchOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
  readonly maxBytes: number;
  /** A page is what is wanted; elsewhere it is an error message in disguise. */
  readonly isHtmlWanted: boolean;
}

/** What became of a request. `unchanged`: the server says that it is what it was. */
export type Fetched =
  | {
      readonly state: 'fresh' | 'unchanged';
      /** SHA-256 of the body. */
      readonly hash: string;
      readonly mediaType?: string | undefined;
      /** Names in small letters. */
      readonly headers: Readonly<Record<string, string>>;
      /** Where it came from in the end. */
      readonly url: string;
      /** @throws SourceError where the copy on disk was damaged meanwhile */
      readonly read: () => Promise<Uint8Array>;
    }
  | {readonly state: 'failed'; readonly failure: Failure};

type Shown = Pick<Extract<Fetched, {hash: string}>, 'hash' | 'url' | 'headers' | 'mediaType'>;

export interface FetcherOptions {
  readonly cache: ResponseCache;
  readonly mayBePrivate: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly retry?: Partial<RetryOptions> | undefined;
  readonly resolve?: Resolve | undefined;
}

const SERVER_HEADERS = {
  'user-agent': 'mitmach (feed tool)',
  accept: '*/*',
  'accept-encoding': 'gzip, br',
} as const;

/** What begins so is a page, whatever its server calls it; only the beginning is looked at. */
const isPage = (body: Uint8Array): boolean => {
  const beginning = new TextDecoder('latin1').decode(body.subarray(0, 1000));
  return /^(?:ï»¿)?(?:\s|<!--[^]*?-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|body)\b/i.test(beginning);
};

const statusError = ({status, headers}: Arrival): SourceError => {
  if (status === 404 || status === 410) return new SourceError('not-found', String(status));
  if (status === 401 || status === 403) return new SourceError('not-allowed', String(status));
  const isPassing = status === 408 || status === 425 || status === 429 || status >= 500;
  if (!isPassing) return new SourceError('http-error', String(status));
  return new SourceError('busy', String(status), retryAfter(headers['retry-after'], Date.now()));
};

const conditions = (known: Remembered | undefined): Record<string, string> => {
  const {etag, 'last-modified': lastModified} = known?.headers ?? {};
  return {
    ...(etag !== undefined && {'if-none-match': etag}),
    ...(lastModified !== undefined && {'if-modified-since': lastModified}),
  };
};

/** Those that are there once; cookies are nobody's business. */
const plainHeaders = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).filter((header): header is [string, string] => typeof header[1] === 'string'),
  );

const shown = ({hash, url, headers}: Remembered): Shown => ({
  hash,
  url,
  headers,
  mediaType: headers['content-type'],
});

/** Fetches addresses politely and safely; whatever fails is data. */
export class Fetcher {
  readonly #options: FetcherOptions;
  readonly #lanes = new Lanes();
  readonly #transport: Transport;

  constructor(options: FetcherOptions) {
    this.#options = options;
    this.#transport = {
      agents: {'http:': new PlainAgent({keepAlive: true}), 'https:': new SecureAgent({keepAlive: true})},
      ...(!options.mayBePrivate && {lookup: guardedLookup(options.resolve)}),
    };
  }

  async fetch(address: string, options: FetchOptions): Promise<Fetched> {
    try {
      if (!URL.canParse(address)) throw new SourceError('bad-address', address.slice(0, 60));
      const url = new URL(address);
      return await this.#lanes.run(url.host, () => this.#revalidate(url, options));
    } catch (error) {
      return {state: 'failed', failure: this.#failureOf(error)};
    }
  }

  /** Closes connections that are kept for further requests. */
  close(): void {
    for (const agent of Object.values(this.#transport.agents)) agent.destroy();
  }

  #failureOf(error: unknown): Failure {
    if (this.#options.signal?.aborted) return {reason: 'aborted'};
    return error instanceof SourceError ? error.failure : {reason: 'unreachable', detail: String(error)};
  }

  async #revalidate(url: URL, options: FetchOptions): Promise<Fetched> {
    const {cache} = this.#options;
    const key = hashOf(`${url.href}\n${JSON.stringify(options.headers)}`).slice(0, 32);
    const known = await cache.find(key);
    const arrival = await this.#ask(url, options, known);
    if (arrival.status === 304 && known) {
      return {...shown(known), state: 'unchanged', read: () => this.#fromDisk(key, known)};
    }
    const fresh = this.#take(arrival, options);
    if (Object.keys(conditions(fresh)).length > 0) {
      await cache.keep(key, fresh, arrival.body);
    }
    return {...shown(fresh), state: 'fresh', read: () => Promise.resolve(arrival.body)};
  }

  #ask(url: URL, options: FetchOptions, known: Remembered | undefined): Promise<Arrival> {
    const {signal, retry} = this.#options;
    const {timeoutSeconds, maxBytes, headers} = options;
    const ownHeaders = {...headers, ...conditions(known)};
    const journey = {url, headers: SERVER_HEADERS, ownHeaders, timeoutSeconds, maxBytes, signal};
    return retrying(
      async () => {
        const arrival = await follow(journey, this.#transport);
        const isAnswered = arrival.status === 200 || (arrival.status === 304 && known);
        if (!isAnswered) throw statusError(arrival);
        return arrival;
      },
      {...defaultRetries, ...retry, signal},
    );
  }

  #take({body, headers, url}: Arrival, {isHtmlWanted}: FetchOptions): Remembered {
    if (body.length === 0) throw new SourceError('empty');
    if (!isHtmlWanted && isPage(body)) throw new SourceError('html-answer', addressName(url.href));
    return {
      hash: hashOf(body),
      bytes: body.length,
      url: url.href,
      headers: plainHeaders(headers),
    };
  }

  async #fromDisk(key: string, known: Remembered): Promise<Uint8Array> {
    const body = await this.#options.cache.body(key, known);
    if (!body) throw new SourceError('file-unreadable', addressName(known.url));
    return body;
  }
}
