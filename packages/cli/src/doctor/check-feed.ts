import {limits} from '@mitmach/feed';
import type {Validation} from '../validate/findings.js';
import {mediaType, type Answer} from './answer.js';
import {checkCaching, checkCompression, checkCors} from './check-answer.js';
import type {Diagnosis} from './diagnosis.js';

/** JSON by RFC 6839 too: `application/feed+json`, `application/mitmach+json`. */
const JSON_TYPE = /^(application|text)\/([\w.-]+\+)?json$/;

/** A document of this many bytes should be split. */
const LARGE = 200_000;

const type = (answer: Answer): Diagnosis => {
  const said = mediaType(answer);
  const {asked: about} = answer;
  if (JSON_TYPE.test(said)) return {code: 'feed-type', state: 'ok', about, holes: {type: said}};
  if (said === 'text/html') return {code: 'feed-is-page', state: 'error', about, holes: {type: said}};
  const remedy = {kind: 'json-type'} as const;
  return {code: 'feed-type-wrong', state: 'warning', about, holes: {type: said || '–'}, remedy};
};

const size = ({asked: about, body, isCut}: Answer, hasPages: boolean): Diagnosis => {
  const kilobytes = Math.round(body.length / 1000);
  const isTooLarge = isCut || body.length > limits.documentBytes;
  if (!isTooLarge && (body.length <= LARGE || hasPages)) {
    return {code: 'feed-size', state: 'ok', about, holes: {kilobytes}};
  }
  return {code: 'feed-large', state: isTooLarge ? 'error' : 'warning', about, holes: {kilobytes}};
};

const content = ({asked: about}: Answer, {counts, problems}: Validation): Diagnosis => {
  const {errors, warnings} = counts;
  const items = Object.values(counts.kinds).reduce((sum, kind) => sum + kind.items, 0);
  const holes = {count: items, errors, warnings};
  if (Object.keys(counts.kinds).length === 0 && errors > 0) {
    return {code: 'feed-refused', state: 'error', about, holes: {reason: problems[0]?.message ?? ''}};
  }
  if (errors > 0) return {code: 'feed-problems', state: 'error', about, holes};
  return warnings > 0
    ? {code: 'feed-doubts', state: 'warning', about, holes}
    : {code: 'feed-good', state: 'ok', about, holes};
};

/** What is known of a feed besides its answer. */
export interface FeedFacts {
  readonly validation: Validation;
  /** It names further documents. */
  readonly hasPages: boolean;
  /** Origin of the page that shows it. */
  readonly origin?: string | undefined;
}

/** Whether browsers can read and keep a feed, and what is in it. */
export const checkFeed = (answer: Answer, {validation, hasPages, origin}: FeedFacts): Diagnosis[] => [
  type(answer),
  ...checkCors(answer, origin),
  ...checkCaching(answer),
  ...checkCompression(answer),
  size(answer, hasPages),
  content(answer, validation),
];
