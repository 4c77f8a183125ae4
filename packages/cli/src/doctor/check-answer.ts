import {mediaType, type Answer, type Visit} from './answer.js';
import type {Diagnosis, DiagnosisCode, State} from './diagnosis.js';

/** Hosts of this machine, where a browser lets http pass for https. */
const local = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|.*\.localhost)$/;

/** Whether an address is encrypted on its way, or needs no encryption. */
export const isSafe = (address: string): boolean => {
  const {protocol, hostname} = new URL(address);
  return protocol !== 'http:' || local.test(hostname);
};

const statusCode = (status: number): DiagnosisCode | undefined => {
  if (status === 404 || status === 410) return 'not-found';
  if (status === 401 || status === 403) return 'forbidden';
  return status < 200 || status > 299 ? 'http-error' : undefined;
};

const redirects = ({asked, hops, address}: Answer): Diagnosis[] =>
  hops.length === 0
    ? []
    : [{code: 'redirected', state: 'warning', about: asked, holes: {count: hops.length, address}}];

/** Whether there is an answer at all, and by which way. */
export const checkArrival = (answer: Visit): Diagnosis[] => {
  const about = answer.asked;
  if (!answer.ok) return [{code: answer.reason, state: 'error', about, holes: {detail: answer.detail}}];
  const status = String(answer.status);
  const code = statusCode(answer.status);
  if (code) return [...redirects(answer), {code, state: 'error', about, holes: {status}}];
  const insecure: Diagnosis[] = isSafe(answer.address) ? [] : [{code: 'insecure', state: 'warning', about}];
  return [{code: 'reached', state: 'ok', about, holes: {status}}, ...redirects(answer), ...insecure];
};

/** Whether an answer is good enough to look further. */
export const isUsable = (answer: Visit): answer is Answer =>
  answer.ok && statusCode(answer.status) === undefined;

/** From so many bytes on compression is worth while. */
const SMALL = 10_000;

const compressed = /^(gzip|x-gzip|br|deflate|zstd)$/i;

/** Whether a text travels compressed. */
export const checkCompression = ({asked: about, headers, body}: Answer): Diagnosis[] => {
  const kilobytes = Math.round(body.length / 1000);
  const encoding = headers['content-encoding']?.trim() ?? '';
  if (compressed.test(encoding)) {
    return [{code: 'compressed', state: 'ok', about, holes: {encoding, kilobytes}}];
  }
  if (body.length < SMALL) return [];
  return [{code: 'uncompressed', state: 'warning', about, holes: {kilobytes}, remedy: {kind: 'compress'}}];
};

const DAY = 86_400;

/** Seconds that a browser may use its copy without asking; undefined where nothing is said. */
const lifetime = ({headers}: Answer): number | undefined => {
  const control = headers['cache-control'] ?? '';
  const [, seconds] = /(?:^|[\s,])max-age\s*=\s*"?(\d+)/i.exec(control) ?? [];
  if (/no-cache/i.test(control)) return 0;
  if (seconds !== undefined) return Number(seconds);
  const [expires, date] = [headers['expires'], headers['date']].map((text) => Date.parse(text ?? ''));
  const both = (expires ?? NaN) - (date ?? NaN);
  return Number.isNaN(both) ? undefined : Math.max(0, both / 1000);
};

/**
 * Whether browsers keep a copy, and for how long.
 * @param isNamedByVersion a new version has another address, so that a copy may stay for ever
 */
export const checkCaching = (answer: Answer, isNamedByVersion = false): Diagnosis[] => {
  const {asked: about, headers} = answer;
  const remedy = {kind: 'cache'} as const;
  const control = headers['cache-control'] ?? '';
  if (/no-store/i.test(control)) {
    return [{code: 'never-kept', state: 'warning', about, holes: {control}, remedy}];
  }
  const seconds = lifetime(answer);
  if (seconds !== undefined && seconds > DAY && !isNamedByVersion) {
    const hours = Math.round(seconds / 3600);
    return [{code: 'kept-long', state: 'warning', about, holes: {count: hours}, remedy}];
  }
  const hasValidator = headers['etag'] !== undefined || headers['last-modified'] !== undefined;
  if (!hasValidator) return [{code: 'no-validator', state: 'warning', about, remedy}];
  return [{code: 'cached', state: 'ok', about, holes: {control: control || '–'}}];
};

/** The origin of an address. */
export const originOf = (address: string): string => new URL(address).origin;

/** How bad a header is that lets one other website only read an answer. */
const stateOfOther = (isSame: boolean, origin: string | undefined): State =>
  origin === undefined || isSame ? 'warning' : 'error';

/**
 * Whether pages of other websites may read an answer (Fetch standard, CORS check).
 * @param origin of the page that reads it; where none is known, every page should
 */
export const checkCors = (answer: Answer, origin?: string): Diagnosis[] => {
  const {asked: about, headers, address} = answer;
  const remedy = {kind: 'cors'} as const;
  const allowed = headers['access-control-allow-origin']?.trim() ?? '';
  const isSame = originOf(address) === origin;
  if (allowed === '') return [{code: 'cors-missing', state: isSame ? 'warning' : 'error', about, remedy}];
  if (allowed.includes(',')) return [{code: 'cors-twice', state: 'error', about, holes: {allowed}, remedy}];
  if (allowed === '*' || allowed === origin) return [{code: 'cors', state: 'ok', about, holes: {allowed}}];
  return [{code: 'cors-other', state: stateOfOther(isSame, origin), about, holes: {allowed}, remedy}];
};

const JAVASCRIPT = /^(text|application)\/(x-)?(javascript|ecmascript)$/;

/** Whether a browser takes an answer for a script. */
export const checkScriptType = (answer: Answer): Diagnosis[] => {
  const type = mediaType(answer);
  const {asked: about} = answer;
  if (JAVASCRIPT.test(type)) return [{code: 'script-type', state: 'ok', about, holes: {type}}];
  const remedy = {kind: 'script-type'} as const;
  return [{code: 'script-type-wrong', state: 'error', about, holes: {type: type || '–'}, remedy}];
};
