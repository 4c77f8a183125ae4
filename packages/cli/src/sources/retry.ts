import {setTimeout as wait} from 'node:timers/promises';
import pRetry from 'p-retry';
import {SourceError, type FailureReason} from './failure.js';

export interface RetryOptions {
  /** How often it is tried again. */
  readonly retries: number;
  /** Before the second try; before each further one twice as much. */
  readonly firstPauseMilliseconds: number;
  /** If a server asks for a longer pause, it is not asked again. */
  readonly longestPauseMilliseconds: number;
  readonly signal?: AbortSignal | undefined;
}

export const defaultRetries = {
  retries: 2,
  firstPauseMilliseconds: 500,
  longestPauseMilliseconds: 30_000,
} as const satisfies RetryOptions;

/** What may have passed a moment later. */
const PASSING: ReadonlySet<FailureReason> = new Set([
  'unreachable',
  'timeout',
  'cut-short',
  'busy',
  'unknown-host',
]);

const mayPass = (error: unknown, {longestPauseMilliseconds}: RetryOptions): boolean =>
  error instanceof SourceError &&
  PASSING.has(error.failure.reason) &&
  (error.waitMilliseconds ?? 0) <= longestPauseMilliseconds;

/** Tries again, after a pause, what failed for a reason that may pass, or as long as the server asks for. */
export const retrying = <T>(attempt: () => Promise<T>, options: RetryOptions): Promise<T> =>
  pRetry(attempt, {
    retries: options.retries,
    minTimeout: options.firstPauseMilliseconds,
    maxTimeout: options.longestPauseMilliseconds,
    shouldRetry: ({error}) => mayPass(error, options),
    onFailedAttempt: async ({error, retriesLeft}) => {
      if (!(error instanceof SourceError) || retriesLeft === 0 || !mayPass(error, options)) return;
      await wait(error.waitMilliseconds ?? 0, undefined, options.signal && {signal: options.signal});
    },
    ...(options.signal && {signal: options.signal}),
  });

/** How long a `Retry-After` asks to wait, in ms from `now`; undefined where it cannot be read (RFC 9110 §10.2.3). */
export const retryAfter = (text: string | undefined, now: number): number | undefined => {
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text.trim())) return Number(text) * 1000;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : Math.max(time - now, 0);
};
