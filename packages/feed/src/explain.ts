import type {FailedLoad, LoadFailure} from './load-failure.js';
import type {ParseFailure, RefusedDocument} from './feed.js';
import type {Problem, ProblemCode} from './problems.js';

/*
 * English sentences for those who can mend it: webmasters in the console, publishers in reports. Apart from the rest, so
 * that a page loads them only when there is something to say.
 */

const formats: Readonly<Record<string, string>> = {
  duration: 'an ISO 8601 duration such as PT2H',
  timeZone: 'an IANA time zone such as Europe/Berlin',
  language: 'a language tag such as de or en-GB',
  instant: 'a real point in time with its offset such as 2026-11-28T19:00:00+01:00',
  date: 'a real date such as 2026-11-28',
  start: 'a real date or date and time such as 2026-11-28 or 2026-11-28T19:00, without an offset',
  localDateTime: 'a real date and time such as 2026-11-28T19:00, without an offset',
  fuzzyDate: 'a year, month or day such as 2018, 2018-03 or 2018-03-26',
};

const types: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
  object: 'an object',
};

const sentences: Readonly<Record<ProblemCode, (problem: Problem) => string>> = {
  missing: () => 'is missing or empty',
  'wrong-type': ({value, expected = ''}) =>
    `is ${String(value)}, not ${types[expected] ?? `one of ${expected}`}`,
  'wrong-value': ({value, expected}) =>
    `is ${String(value)}${expected ? `, not one of ${expected}` : ', which is not allowed here'}`,
  'wrong-format': ({value, expected = ''}) => `is ${String(value)}, not ${formats[expected] ?? expected}`,
  'unsafe-link': ({value}) =>
    `is ${String(value)}, but only https, http, mailto, tel and relative links are taken; it was left out`,
  'html-in-text': () => 'contains HTML tags; they were taken out',
  'too-long': ({expected, isItemLost}) =>
    `has more than ${String(expected)} characters${isItemLost ? '' : '; a text was cut, a link left out'}`,
  'too-many': ({expected}) => `has more than ${String(expected)} entries; the rest was left out`,
  'duplicate-id': ({value}) => `is ${String(value)} a second time; the first item was kept`,
  'page-failed': ({value}) => `names ${String(value)}, which could not be loaded; its items are missing`,
};

/** What is wrong and what was done about it, `events[17].start is "28.11.2026", not a real date …`. */
export const explainProblem = (problem: Problem): string =>
  `${problem.path} ${sentences[problem.code](problem)}.${problem.isItemLost ? ' The item was left out.' : ''}`;

/** `%` is the place of the detail. */
const failures: Readonly<Record<LoadFailure | ParseFailure, string>> = {
  offline: 'cannot be loaded: this device is offline, connect it',
  unreachable: 'cannot be loaded: check its address (https://…), its server and the connection',
  timeout: 'cannot be loaded within % seconds: check its server and the connection',
  cors: 'cannot be read by this page: its server must send "Access-Control-Allow-Origin: *"',
  csp: "is blocked by this page's Content-Security-Policy: add % to its connect-src",
  'not-found': 'is not there (HTTP %): check its address',
  'http-error': 'is not sent by its server (HTTP %): ask its publisher',
  'not-json': 'is not JSON (%): check its address or ask its publisher',
  'too-large': 'is larger than % MB: its publisher should split it into "pages"',
  aborted: 'is not loaded: the page stopped it',
  'not-a-feed': 'is JSON but no mitmach feed: a feed is an object with "specVersion": "1.0"',
  'unsupported-version':
    'is of version %, and this mitmach reads 1.x: update mitmach, or publish a 1.x feed too',
};

/** What is wrong with the document at an address and what to do. */
export const explainFailure = (url: string, {reason, detail}: FailedLoad | RefusedDocument): string =>
  `${url} ${failures[reason].replace('%', () => String(detail))}.`;

/** The first problems of a feed, one a line. */
export const explainProblems = (url: string, problems: readonly Problem[]): string =>
  [
    `${url} has ${String(problems.length)} ${problems.length === 1 ? 'problem' : 'problems'}; everything else in it is shown:`,
    ...problems.slice(0, 5).map((problem) => `– ${explainProblem(problem)}`),
    '',
  ].join('\n');
