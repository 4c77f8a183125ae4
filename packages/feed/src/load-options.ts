import type {FailedLoad} from './load-failure.js';

export interface LoadOptions {
  /** Stops everything; the result is then `aborted`. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for each request, headers and body (default 20,000). */
  readonly timeoutMs?: number | undefined;
  /** Largest body in decoded bytes (default `limits.documentBytes`). */
  readonly maxBytes?: number | undefined;
  /** Further requests after one that may succeed later (default 2). */
  readonly retries?: number | undefined;
  /** Mode of the HTTP cache (default `default`); `no-cache`, for a refresh, asks the server whether the copy is good. */
  readonly cache?: RequestCache | undefined;
  /** Sends a request (default: the `fetch` that was there when this module was loaded). */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** Waits some milliseconds before the next request. */
  readonly wait?: ((milliseconds: number) => Promise<unknown>) | undefined;
  /** A number from 0 up to 1 (default `Math.random`). */
  readonly random?: (() => number) | undefined;
  /** Milliseconds since 1970 (default `Date.now`), for a Retry-After that is a date. */
  readonly now?: (() => number) | undefined;
}

export interface LoadedDocument {
  readonly ok: true;
  /** What `JSON.parse` gave: nothing is checked yet. */
  readonly document: unknown;
  /** Absolute address after redirects: the base of the document's relative links (RFC 3986, section 5.1.3). */
  readonly url: string;
  /** Size of the decoded body. */
  readonly bytes: number;
}

export type LoadResult = LoadedDocument | FailedLoad;
