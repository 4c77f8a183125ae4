import {limits} from './limits.js';
import {isOffline} from './load-cause.js';
import type {causeFinder} from './load-cause.js';
import {failure} from './load-failure.js';
import type {LoadFailure} from './load-failure.js';
import type {LoadOptions, LoadResult} from './load-options.js';

/** What one request came to. */
export interface Outcome {
  readonly result: LoadResult;
  /** True where the next request may succeed. */
  readonly isTransient?: boolean;
  /** The header Retry-After, where it is there and may be read. */
  readonly retryAfter?: string | null;
}

export interface Load {
  readonly url: string;
  readonly options: LoadOptions;
  /** Ends every request of this load and frees what it holds. */
  readonly signal: AbortSignal;
  readonly findCause: ReturnType<typeof causeFinder>;
}

/** Page scripts may replace it later. */
const pageFetch = globalThis.fetch;

/** Sends one request and reads its answer. Rejects when the connection breaks in the body. */
export async function request(load: Load): Promise<Outcome> {
  const {url, options, signal, findCause} = load;
  const {fetch = pageFetch, cache = 'default'} = options;
  const send = async (init: RequestInit): Promise<Response> =>
    fetch(url, {credentials: 'omit', referrerPolicy: 'no-referrer', signal, ...init});
  let response;
  try {
    // Another header would cost a preflight.
    response = await send({cache, headers: {accept: 'application/json, */*;q=0.5'}});
  } catch {
    return lost(url, await findCause(() => send({method: 'HEAD', mode: 'no-cors', cache: 'no-store'})));
  }
  return response.ok ? receive(response, load) : refuse(response);
}

async function receive(response: Response, {url, options, signal}: Load): Promise<Outcome> {
  const {maxBytes = limits.documentBytes} = options;
  const reader = response.body?.getReader();
  signal.addEventListener('abort', () => void reader?.cancel().catch(() => undefined));
  const {text, bytes} = await (reader ? readStream(reader, maxBytes) : readWhole(response));
  if (bytes > maxBytes) return {result: failure('too-large', maxBytes / 1e6)};
  try {
    return {result: {ok: true, document: JSON.parse(text) as unknown, url: response.url || url, bytes}};
  } catch (error) {
    return {result: failure('not-json', flawOf(text) || String(error))};
  }
}

interface Body {
  readonly text: string;
  readonly bytes: number;
}

/** Stops reading after `maxBytes`. A byte order mark is taken out. */
async function readStream(reader: ReadableStreamDefaultReader<Uint8Array>, maxBytes: number): Promise<Body> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  while (bytes <= maxBytes) {
    const {done, value} = await reader.read();
    text += decoder.decode(value, {stream: !done});
    if (done) break;
    bytes += value.byteLength;
  }
  return {text, bytes};
}

/** For the `fetch` of old libraries, which knows no streams. */
async function readWhole(response: Response): Promise<Body> {
  const buffer = await response.arrayBuffer();
  return {text: new TextDecoder().decode(buffer), bytes: buffer.byteLength};
}

function flawOf(text: string): string {
  if (/^\s*<(?!\?xml|rss|feed)/i.test(text)) return 'the address gives a web page';
  return text.trim() ? '' : 'the answer is empty';
}

function refuse({status, headers, body}: Response): Outcome {
  void body?.cancel().catch(() => undefined);
  const reason = status === 404 || status === 410 ? 'not-found' : 'http-error';
  return {
    result: failure(reason, status),
    isTransient: /^(408|425|429|5..)$/.test(`${status}`),
    retryAfter: headers.get('retry-after'),
  };
}

/** A request without an answer, or with half of one. */
export function lost(url: string, cause: LoadFailure = 'unreachable'): Outcome {
  const reason = cause === 'unreachable' && isOffline() ? 'offline' : cause;
  const detail = reason === 'csp' ? new URL(url).origin : undefined;
  return {result: failure(reason, detail), isTransient: reason === 'unreachable'};
}
