import {codeOf} from '../error-code.js';
import type {Fetch} from '../validate/links/ask.js';
import type {Answer, Hop, NoAnswer, Visit} from './answer.js';

export interface Visiting {
  readonly fetch: Fetch;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for each request, headers and body (default 20,000). */
  readonly timeoutMs?: number | undefined;
  /** Most bytes of a body that are read (default 30,000,000). */
  readonly maxBytes?: number | undefined;
}

/** What a browser sends when a page of this origin reads something, or somebody opens it. */
export interface Visitor {
  readonly accept: string;
  /** Origin of the page that asks; absent where a person does. */
  readonly origin?: string | undefined;
}

/** For each request, unless somebody says otherwise. */
export const SECONDS = 20;

/** As Chromium, after which it gives up. */
const MOST_HOPS = 20;

const headersOf = ({accept, origin}: Visitor): Record<string, string> => ({
  Accept: accept,
  'Accept-Language': 'de,en;q=0.8',
  'Accept-Encoding': 'gzip, deflate, br',
  'User-Agent': 'Mozilla/5.0 (compatible; mitmach doctor)',
  ...(origin !== undefined && {Origin: origin}),
});

/** Reads as much of a body as is wanted. */
const readBody = async (response: Response, most: number): Promise<{body: Uint8Array; isCut: boolean}> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) break;
    chunks.push(part.value);
    size += part.value.length;
    if (size > most) {
      await reader?.cancel();
      return {body: Buffer.concat(chunks).subarray(0, most), isCut: true};
    }
  }
  return {body: Buffer.concat(chunks), isCut: false};
};

const reasons: readonly (readonly [pattern: RegExp, reason: NoAnswer])[] = [
  [/^(ENOTFOUND|EAI_AGAIN)$/, 'unknown-host'],
  [/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)$/, 'refused'],
  [/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|ERR_SSL|^EPROTO$/, 'certificate'],
  [/TIMEOUT|TimeoutError|AbortError|ETIMEDOUT/, 'timeout'],
];

const faultOf = (error: unknown): {reason: NoAnswer; detail: string} => {
  const {cause, name = ''} = error as {cause?: unknown; name?: string};
  const detail = codeOf(cause) || codeOf(error) || name;
  return {reason: reasons.find(([pattern]) => pattern.test(detail))?.[1] ?? 'broken-off', detail};
};

const webAddress = (text: string): URL | undefined => {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) ? url : undefined;
};

const nextAddress = (response: Response, address: string): URL | undefined => {
  const location = response.headers.get('location');
  if (response.status < 300 || response.status > 399 || location === null) return undefined;
  return URL.canParse(location, address) ? new URL(location, address) : undefined;
};

const answerOf = async (
  response: Response,
  {asked, hops, address}: Pick<Answer, 'asked' | 'hops' | 'address'>,
  most: number,
): Promise<Answer> => ({
  ok: true,
  asked,
  hops,
  address,
  status: response.status,
  headers: Object.fromEntries(response.headers),
  ...(await readBody(response, most)),
});

/** Follows redirects one by one, so that they can be told; a loop is one. */
const follow = async (
  start: URL,
  visitor: Visitor,
  {fetch, signal, timeoutMs = SECONDS * 1000, maxBytes = 30_000_000}: Visiting,
): Promise<Visit> => {
  const hops: Hop[] = [];
  const asked = start.href;
  const limit = AbortSignal.timeout(timeoutMs);
  const until = signal ? AbortSignal.any([signal, limit]) : limit;
  let url = start;
  try {
    while (hops.length <= MOST_HOPS && !hops.some(({address}) => address === url.href)) {
      const response = await fetch(url.href, {
        headers: headersOf(visitor),
        redirect: 'manual',
        signal: until,
      });
      const next = nextAddress(response, url.href);
      if (!next) return await answerOf(response, {asked, hops, address: url.href}, maxBytes);
      hops.push({address: url.href, status: response.status});
      await response.body?.cancel();
      url = next;
    }
    return {ok: false, asked, hops, reason: 'redirect-loop', detail: String(hops.length)};
  } catch (error) {
    return {ok: false, asked, hops, ...faultOf(error)};
  }
};

/** Asks for an address as a browser does. Private addresses too: a person runs this. Never throws. */
export const visit = async (address: string, visitor: Visitor, visiting: Visiting): Promise<Visit> => {
  const url = webAddress(address);
  if (!url) {
    return {ok: false, asked: address, hops: [], reason: 'bad-address', detail: address.slice(0, 100)};
  }
  return follow(url, visitor, visiting);
};
