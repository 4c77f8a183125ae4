import {request as plainRequest, type Agent, type IncomingHttpHeaders, type IncomingMessage} from 'node:http';
import {request as secureRequest} from 'node:https';
import type {LookupFunction} from 'node:net';
import {pipeline, type Readable} from 'node:stream';
import {createBrotliDecompress, createGunzip} from 'node:zlib';
import {codeOf} from '../error-code.js';
import {SourceError} from './failure.js';

/*
 * One request and its answer. Made with `node:http` rather than `fetch`, because only there a connection can be bound to
 * the addresses that were checked (see guarded-lookup.ts).
 */

/** How connections are made. */
export interface Transport {
  readonly agents: Readonly<Record<'http:' | 'https:', Agent>>;
  /** Absent where private addresses are allowed. */
  readonly lookup?: LookupFunction | undefined;
}

export interface Exchange {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Over headers and body together. */
  readonly timeoutSeconds: number;
  /** Of the decoded body. */
  readonly maxBytes: number;
  readonly signal?: AbortSignal | undefined;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Decoded; empty unless the status is 200. */
  readonly body: Uint8Array;
}

const decoders = {gzip: createGunzip, 'x-gzip': createGunzip, br: createBrotliDecompress} as const;

const decoded = (response: IncomingMessage): Readable => {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity' || encoding === '') return response;
  const decoder = decoders[encoding as keyof typeof decoders] as (typeof decoders)['br'] | undefined;
  if (!decoder) throw new SourceError('http-error', `Content-Encoding: ${encoding}`);
  // Errors arrive where the stream is read.
  return pipeline(response, decoder(), () => undefined);
};

/** Counts decoded bytes while they come, so that neither a huge file nor a bomb fills the memory. */
const readBody = async (response: IncomingMessage, maxBytes: number): Promise<Uint8Array> => {
  const tooLarge = new SourceError('too-large', String(maxBytes));
  if (Number(response.headers['content-length'] ?? 0) > maxBytes) throw tooLarge;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of decoded(response) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
};

const open = (
  {url, headers}: Exchange,
  {agents, lookup}: Transport,
  signal: AbortSignal,
): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const isSecure = url.protocol === 'https:';
    const options = {
      headers: {...headers},
      agent: agents[isSecure ? 'https:' : 'http:'],
      signal,
      ...(lookup && {lookup}),
    };
    (isSecure ? secureRequest : plainRequest)(url, options, resolve).once('error', reject).end();
  });

const UNKNOWN_HOST = /^(ENOTFOUND|EAI_)/;
const CUT_SHORT = /^(Z_BUF_ERROR|Z_DATA_ERROR|ERR__ERROR_|ERR_BROTLI|ERR_STREAM_PREMATURE_CLOSE)/;
const CERTIFICATE = /CERT|SELF_SIGNED|^UNABLE_TO_(VERIFY|GET)|^ERR_(SSL|TLS)|^EPROTO/;

const failureOf = (error: unknown, {url}: Exchange, hasBegun: boolean): SourceError => {
  if (error instanceof SourceError) return error;
  const code = codeOf(error);
  if (UNKNOWN_HOST.test(code)) return new SourceError('unknown-host', url.hostname);
  if (CERTIFICATE.test(code)) return new SourceError('bad-certificate', url.hostname);
  if (hasBegun || CUT_SHORT.test(code)) return new SourceError('cut-short');
  return new SourceError('unreachable', code || String(error));
};

const receive = async (job: Exchange, response: IncomingMessage): Promise<Answer> => {
  const {statusCode: status = 0, headers} = response;
  const body = status === 200 ? await readBody(response, job.maxBytes) : new Uint8Array();
  return {status, headers, body};
};

/** What is left of an answer that nobody reads must not hold its connection. */
const letGo = (response: IncomingMessage | undefined): void => {
  if (response?.complete) response.resume();
  else response?.destroy();
};

/**
 * Asks once. Redirections are not followed, and any status is an answer.
 * @throws SourceError for whatever keeps an answer from being complete
 */
export const exchange = async (job: Exchange, transport: Transport): Promise<Answer> => {
  const timeout = AbortSignal.timeout(job.timeoutSeconds * 1000);
  const signal = AbortSignal.any(job.signal ? [job.signal, timeout] : [timeout]);
  let response: IncomingMessage | undefined;
  try {
    response = await open(job, transport, signal);
    return await receive(job, response);
  } catch (error) {
    if (job.signal?.aborted) throw new SourceError('aborted');
    if (timeout.aborted) throw new SourceError('timeout', String(job.timeoutSeconds));
    throw failureOf(error, job, response !== undefined);
  } finally {
    letGo(response);
  }
};
