import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';

const MEGABYTE = 1024 * 1024;
const PIECE = 'x'.repeat(64 * 1024);

/** How much of an endless answer is sent before the server gives up. */
const ENDLESS_BYTES = 64 * MEGABYTE;

/** @param {string} before @param {number} bytes @param {string} after */
function* padded(before, bytes, after) {
  yield before;
  for (let sent = 0; sent < bytes; sent += PIECE.length) yield PIECE.slice(0, bytes - sent);
  yield after;
}

/**
 * Sends pieces as fast as the client takes them and stops when it leaves.
 *
 * @param {import('node:http').ServerResponse} res
 * @param {Iterable<string>} pieces
 */
function send(res, pieces) {
  // Leaving in the middle is what these answers are made for.
  pipeline(Readable.from(pieces, {objectMode: false}), res).catch(() => undefined);
}

/** @param {import('node:http').ServerResponse} res answers with a JSON string that does not end, up to 64 MB */
export function sendEndless(res) {
  send(res, padded('{"specVersion":"1.0","title":"', ENDLESS_BYTES, ''));
}

/**
 * @param {import('node:http').ServerResponse} res
 * @param {Record<string, any>} feed is sent with an extension field of this size in front
 * @param {number} megabytes
 */
export function sendLarge(res, feed, megabytes) {
  const rest = JSON.stringify(feed).slice(1);
  send(res, padded('{"_padding":"', Math.round(megabytes * MEGABYTE), `",${rest}`));
}
