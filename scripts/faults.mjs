import {bigFeed, feedOfBadItems, feedWithOneBadItem, goodFeed} from './faults/feeds.mjs';
import {sendEndless, sendLarge} from './faults/streams.mjs';

export {goodFeed};

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {{res: Response, query: URLSearchParams, count: number}} Call `count` is how often its key was asked for
 */

const PREFIX = '/faults/';

/** @type {Map<string, number>} GETs by key */
const counts = new Map();

/** @type {Map<string, string>} the fault that a switch leads to, by key */
const switches = new Map();

/** @param {Call} call @param {string} name @param {number} fallback @returns {number} a parameter that is a number */
function numberIn({query}, name, fallback) {
  const value = Number(query.get(name) ?? fallback);
  return Number.isFinite(value) && value >= 0 ? value : fallback;
}

/** @param {Response} res @param {string} body @param {number} [status] */
function sendText(res, body, status = 200) {
  res.statusCode = status;
  res.setHeader('Content-Length', Buffer.byteLength(body));
  res.end(body);
}

/** @param {Response} res @param {unknown} value @param {number} [status] */
function sendJson(res, value, status = 200) {
  sendText(res, JSON.stringify(value), status);
}

/** @param {Response} res @param {number} status an error page, as servers send it */
function sendPage(res, status) {
  res.setHeader('Content-Type', 'text/html; charset=utf-8');
  sendText(res, `<!doctype html><title>${status}</title><p>This is a page, not a feed.</p>`, status);
}

/** @param {Call} call fails `fail` times a key with `status`, then works */
function flaky(call) {
  if (call.count > numberIn(call, 'fail', 1)) return sendJson(call.res, goodFeed());
  const retryAfter = call.query.get('retry-after');
  if (retryAfter !== null) call.res.setHeader('Retry-After', retryAfter);
  return sendPage(call.res, numberIn(call, 'status', 503));
}

/** @param {Call} call the good feed after `ms` milliseconds, unless the client has left by then */
function slow(call) {
  const timer = setTimeout(() => sendJson(call.res, goodFeed()), numberIn(call, 'ms', 1000));
  call.res.once('close', () => clearTimeout(timer));
}

/** @param {Call} call headers and some bytes, and then nothing */
function stalled({res}) {
  res.write('{"specVersion":"1.0",');
}

/** @param {Call} call half of what was announced to be a feed */
function truncated({res}) {
  const whole = JSON.stringify(goodFeed());
  sendText(res, whole.slice(0, whole.length / 2));
}

/** @param {Call} call */
function big(call) {
  const feed = bigFeed(call.query.get('kind') ?? 'milestones', numberIn(call, 'items', 1000));
  if (feed === undefined) sendPage(call.res, 404);
  else sendJson(call.res, feed);
}

/** @param {Call} call whatever fault its key was switched to; the good feed at first */
function switched(call) {
  FAULTS[switches.get(call.query.get('key') ?? '') ?? 'good'](call);
}

/** @type {Record<string, (call: Call) => void>} by the last part of the path */
const FAULTS = {
  404: ({res}) => sendPage(res, 404),
  500: ({res}) => sendPage(res, 500),
  html: ({res}) => sendPage(res, 200),
  truncated,
  'empty-body': ({res}) => sendText(res, ''),
  'not-a-feed': ({res}) => sendJson(res, [1, 2, 3]),
  'version-2': ({res}) => sendJson(res, {...goodFeed(), specVersion: '2.0'}),
  slow,
  stalled,
  endless: ({res}) => sendEndless(res),
  large: (call) => sendLarge(call.res, goodFeed(), numberIn(call, 'mb', 30)),
  flaky,
  'one-bad': ({res}) => sendJson(res, feedWithOneBadItem()),
  'all-bad': ({res}) => sendJson(res, feedOfBadItems()),
  empty: ({res}) => sendJson(res, {...goodFeed(), milestones: [], events: [], opportunities: [], news: []}),
  good: ({res}) => sendJson(res, goodFeed()),
  'no-cors': ({res}) => sendJson(res, goodFeed()),
  big,
  switch: switched,
};

/** @param {Response} res @param {string} name */
function prepare(res, name) {
  // Koa, which the test runner stands on, begins with 404.
  res.statusCode = 200;
  res.setHeader('Content-Type', 'application/json; charset=utf-8');
  // A browser that answered from its cache would make the counts wrong.
  res.setHeader('Cache-Control', 'no-store');
  if (name === 'no-cors') return;
  res.setHeader('Access-Control-Allow-Origin', '*');
  res.setHeader('Access-Control-Allow-Methods', 'GET, POST');
  res.setHeader('Access-Control-Allow-Headers', '*');
  res.setHeader('Access-Control-Expose-Headers', 'Retry-After');
}

/** @param {Response} res @param {string} name @param {URLSearchParams} query */
function post(res, name, query) {
  const to = query.get('to') ?? '';
  if (name !== 'switch' || to === 'switch' || !Object.hasOwn(FAULTS, to)) return sendPage(res, 404);
  switches.set(query.get('key') ?? '', to);
  return sendJson(res, {to});
}

/** @param {Response} res @param {string} name @param {URLSearchParams} query */
function get(res, name, query) {
  const key = query.get('key');
  if (name === 'count') return sendJson(res, {count: counts.get(key ?? '') ?? 0});
  const count = (counts.get(key ?? '') ?? 0) + 1;
  if (key !== null) counts.set(key, count);
  if (!Object.hasOwn(FAULTS, name)) return sendPage(res, 404);
  return FAULTS[name]({res, query, count});
}

/**
 * Answers `/faults/…`: feeds that misbehave, one way each, for tests. `key=…` counts the GETs of an address;
 * `/faults/count?key=…` tells `{"count": n}`. `POST /faults/switch?key=…&to=404` makes `/faults/switch?key=…` answer
 * like `/faults/404` from then on. All but `no-cors` allow every origin. Without a key `flaky` fails for ever.
 *
 * @param {Request} req
 * @param {Response} res
 * @returns {boolean} whether the request was for a fault and is answered here
 */
export function handleFault(req, res) {
  if (!req.url?.startsWith(PREFIX)) return false;
  const {pathname, searchParams} = new URL(req.url, 'http://localhost');
  const name = pathname.slice(PREFIX.length);
  prepare(res, name);
  if (req.method === 'OPTIONS') sendText(res, '', 204);
  else if (req.method === 'POST') post(res, name, searchParams);
  else get(res, name, searchParams);
  return true;
}
