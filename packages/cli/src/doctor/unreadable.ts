import type {RefusalCode} from '../validate/findings.js';
import type {Unreadable} from '../validate/parse-document.js';
import type {NoAnswer, Visit} from './answer.js';

const codes: Readonly<Record<NoAnswer, RefusalCode>> = {
  'bad-address': 'unreachable',
  'unknown-host': 'unreachable',
  refused: 'unreachable',
  certificate: 'unreachable',
  timeout: 'timeout',
  'broken-off': 'unreachable',
  'redirect-loop': 'unreachable',
};

/**
 * Why a document cannot be had, by the answer that came instead of it.
 * @param seconds after which nobody waited any longer
 */
export const unreadableOf = (answer: Visit, seconds: number): Unreadable => {
  if (!answer.ok) return {code: codes[answer.reason], detail: String(seconds)};
  const isGone = answer.status === 404 || answer.status === 410;
  return {code: isGone ? 'not-found' : 'http-error', detail: String(answer.status)};
};
