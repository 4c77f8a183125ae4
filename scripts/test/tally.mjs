import {readFileSync, writeFileSync} from 'node:fs';

/** @typedef {{passed: number, failed: number}} Tally */

/** The environment variable that tells a reporter in another process where to leave its counts. */
const VARIABLE = 'MITMACH_TALLY';

/** @param {string} file @returns {Record<string, string>} the environment in which a reporter leaves its counts there */
export function tallyInto(file) {
  return {[VARIABLE]: file};
}

/** @param {string} file @returns {Tally | undefined} what a reporter left; undefined when it did not get so far */
export function readTally(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {Tally} tally @returns {string} the closing line of every test run */
export function closingLine({passed, failed}) {
  return `${passed} passed, ${failed} failed`;
}

/** @returns {boolean} whether this process runs for `npm test`, which says the closing line itself */
export function isPartOfRun() {
  return process.env[VARIABLE] !== undefined;
}

/** @param {Tally} tally hands the counts to whoever asked for them, or says them as the very last line */
export function leaveTally(tally) {
  const file = process.env[VARIABLE];
  if (file !== undefined) writeFileSync(file, JSON.stringify(tally));
  else process.once('exit', () => console.log(closingLine(tally)));
}
