import {relative} from 'node:path';
import {ROOT} from '../root.mjs';
import {leaveTally} from './tally.mjs';

/** @typedef {{name: string, nesting: number, file?: string, skip?: unknown, todo?: unknown, details: any}} Data */

/** @param {Data} data @returns {boolean} whether it is one test, and neither a suite nor a whole file */
function isTest({name, file, nesting, details}) {
  return details?.type !== 'suite' && !(nesting === 0 && file !== undefined && file.endsWith(name));
}

/** @param {unknown} error @returns {string} the cause, without the runner's own frames */
function explain(error) {
  const cause = error?.cause ?? error;
  const text = cause?.stack ?? String(cause);
  return text
    .split('\n')
    .filter((line) => !/node:internal|\(node:/.test(line))
    .map((line) => `    ${line}`)
    .join('\n');
}

/** @param {unknown} error @returns {boolean} whether it only repeats that something inside failed */
function isEcho(error) {
  return error?.failureType === 'subtestsFailed';
}

/** @param {Data} data @param {string} said @returns {string} what failed, and why; of a whole file also what it said */
function report(data, said) {
  const place = data.file === undefined ? '' : relative(ROOT, data.file);
  return `\n${place}\n  ✗ ${data.name}\n${explain(data.details.error)}\n${isTest(data) ? '' : said}`;
}

/** @param {Data} data @returns {boolean} whether it was left out on purpose, such as for want of data */
function isSkipped({skip, todo}) {
  return skip !== undefined || todo !== undefined;
}

/**
 * A reporter for `node --test` that is silent about what passes and tells what failed in full, then counts. A file
 * that cannot run counts as one failure.
 *
 * @param {AsyncIterable<{type: string, data: Data}>} events
 */
export default async function* nodeReporter(events) {
  const tally = {passed: 0, failed: 0};
  /** @type {Map<string | undefined, string>} what each file wrote to its error output */
  const said = new Map();
  for await (const {type, data} of events) {
    if (type === 'test:stderr') said.set(data.file, (said.get(data.file) ?? '') + data.message);
    if (type === 'test:pass' && isTest(data)) {
      if (isSkipped(data)) yield `  skipped: ${data.name}\n`;
      else tally.passed += 1;
    }
    if (type === 'test:fail' && !isEcho(data.details.error)) {
      tally.failed += 1;
      yield report(data, said.get(data.file) ?? '');
    }
  }
  leaveTally(tally);
}
