import {causeFinder} from './load-cause.js';
import {failure} from './load-failure.js';
import type {LoadOptions, LoadResult} from './load-options.js';
import {lost, request} from './load-request.js';
import type {Load, Outcome} from './load-request.js';

export type {FailedLoad, LoadFailure} from './load-failure.js';
export type {LoadedDocument, LoadOptions, LoadResult} from './load-options.js';

/** The longest pause between two requests, in milliseconds, whatever Retry-After says. */
const MAXIMUM_PAUSE = 30_000;

/** Page scripts may replace it later. */
const PageRequest = globalThis.Request;

/**
 * Fetches one JSON document, without credentials or referrer and without a CORS preflight. `url` is absolute or
 * relative to the page. Never throws: whatever goes wrong is a result that names the cause.
 *
 * Network errors and the statuses 408, 425, 429 and 5xx are tried again after a pause: the one that Retry-After
 * (RFC 9110, section 10.2.3) asks for, where it may be read, else exponential backoff with full jitter.
 */
export async function loadJson(url: string, options: LoadOptions = {}): Promise<LoadResult> {
  const address = addressOf(url);
  if (!address) return failure('unreachable');
  return new Promise((resolve) => {
    const controller = new AbortController();
    const {signal} = controller;
    const end = (result: LoadResult): void => {
      resolve(result);
      controller.abort();
    };
    const stop = (): void => end(failure('aborted'));
    options.signal?.addEventListener('abort', stop, {signal});
    if (options.signal?.aborted) stop();
    const load = {url: address, options, signal, findCause: causeFinder(address, signal)};
    requestUntil(end, load).catch(stop);
  });
}

/** Sends request after request, until the load is ended. */
async function requestUntil(end: (result: LoadResult) => void, load: Load): Promise<void> {
  const {url, options, signal} = load;
  const {timeoutMs = 20_000, retries = 2, wait = pause} = options;
  for (let attempt = 0; !signal.aborted; attempt++) {
    const timer = setTimeout(() => end(failure('timeout', timeoutMs / 1000)), timeoutMs);
    const outcome = await request(load).catch(() => lost(url));
    clearTimeout(timer);
    if (outcome.isTransient && attempt < retries) {
      await wait(pauseAfter(outcome, attempt, options));
    } else end(outcome.result);
  }
}

/** Gives nothing for what no page can fetch: other schemes, credentials in the address, nonsense. */
function addressOf(url: string): string | undefined {
  try {
    const address = new PageRequest(url).url;
    return /^(https?|data|blob):/.test(address) ? address : undefined;
  } catch {
    return undefined;
  }
}

function pauseAfter({retryAfter}: Outcome, attempt: number, options: LoadOptions): number {
  const {random = Math.random, now = Date.now} = options;
  const asked = /^\d+$/.test(retryAfter ?? '')
    ? Number(retryAfter) * 1000
    : Date.parse(retryAfter ?? '') - now();
  return asked >= 0 ? Math.min(asked, MAXIMUM_PAUSE) : random() * 1000 * 2 ** attempt;
}

async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
