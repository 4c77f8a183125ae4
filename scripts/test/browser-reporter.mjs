import {inspect} from 'node:util';
import {relative} from 'node:path';
import {ROOT} from '../root.mjs';
import {leaveTally} from './tally.mjs';

/**
 * @typedef {import('@web/test-runner').TestSession} Session
 * @typedef {import('@web/test-runner').TestSuiteResult} Suite
 * @typedef {{message?: string, stack?: string, expected?: string, actual?: string}} Failure
 * @typedef {{title: string, skipped: boolean, error?: Failure, passed: boolean}} Result
 */

/** @param {Suite | undefined} suite @param {string} above @returns {Result[]} the tests in it, with their whole titles */
function resultsOf(suite, above = '') {
  if (suite === undefined) return [];
  const path = [above, suite.name].filter(Boolean).join(' › ');
  const own = suite.tests.map((test) => ({...test, title: [path, test.name].filter(Boolean).join(' › ')}));
  return [...own, ...suite.suites.flatMap((inner) => resultsOf(inner, path))];
}

/** @param {string} text @returns {string} the same, moved to the right */
function indented(text) {
  return text.replace(/^/gm, '    ');
}

/** @param {Failure} failure */
function describeFailure({message = '', stack = '', expected, actual}) {
  const lines = stack.split('\n').filter((line) => !/node_modules|__web-dev-server__/.test(line));
  const text = stack.includes(message) ? [] : [message];
  const values =
    expected === undefined && actual === undefined ? [] : [`expected: ${expected}`, `actual: ${actual}`];
  return indented([...text, ...lines, ...values].filter((line) => line.trim() !== '').join('\n'));
}

/** @param {Session} session @returns {string} what the page said, for a file in which something failed */
function describeLogs({logs, request404s}) {
  const said = logs.map((parts) =>
    parts.map((part) => (typeof part === 'string' ? part : inspect(part))).join(' '),
  );
  const missing = request404s.map((url) => `404: ${url}`);
  const lines = [...said, ...missing];
  return lines.length === 0 ? '' : indented(`The page said:\n${indented(lines.join('\n'))}`);
}

/** @param {Session} session @param {Result[]} results @returns {Failure[]} what failed outside of any test */
function failuresOfFile({errors, passed}, results) {
  if (errors.length > 0) return errors;
  if (results.length === 0) return [{message: 'This file has no test.'}];
  const unexplained = passed !== true && results.every((result) => result.passed || result.skipped);
  return unexplained ? [{message: 'The page failed without saying why.'}] : [];
}

/** @param {Session} session @returns {{passed: number, failed: number, skipped: string[], report: string[]}} */
function judge(session) {
  const results = resultsOf(session.testResults);
  const skipped = results.filter((result) => result.skipped);
  const failed = results.filter((result) => !result.passed && !result.skipped);
  const outside = failuresOfFile(session, results);
  const report = [
    ...outside.map((failure) => describeFailure(failure)),
    ...failed.map(({title, error}) => `  ✗ ${title}\n${describeFailure(error ?? {})}`),
  ];
  if (report.length > 0) {
    report.unshift(`\n${relative(ROOT, session.testFile)} (${session.browser.name})`);
    report.push(describeLogs(session));
  }
  return {
    passed: results.length - failed.length - skipped.length,
    failed: failed.length + (outside.length > 0 ? 1 : 0),
    skipped: skipped.map(({title}) => title),
    report: report.filter(Boolean),
  };
}

/**
 * A reporter that is silent about what passes and tells what failed in full, then counts.
 *
 * @returns {import('@web/test-runner').Reporter}
 */
export function browserReporter() {
  return {
    onTestRunFinished({sessions}) {
      const verdicts = sessions.map(judge);
      for (const {report} of verdicts) for (const line of report) console.log(line);
      const skipped = verdicts.flatMap((verdict) => verdict.skipped);
      for (const title of skipped) console.log(`  skipped: ${title}`);
      const sum = (name) => verdicts.reduce((total, verdict) => total + verdict[name], 0);
      leaveTally({passed: sum('passed'), failed: sum('failed')});
    },
  };
}
