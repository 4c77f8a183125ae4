import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {isMain, ROOT} from './root.mjs';

/** @typedef {{entry: string, bytes: number | undefined, budget: number | undefined}} Row */

/** @param {string} path from the root @returns {any} */
function readJson(path) {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
}

/** @returns {Row[]} what a page downloads for each entry, and what it may; every entry and every budget is in it */
function rows() {
  const {entries} = readJson('packages/embed/dist/sizes.json');
  const budgets = readJson('size-budget.json');
  const names = new Set([...Object.keys(budgets), ...Object.keys(entries)]);
  return [...names].map((entry) => ({
    entry,
    bytes: entries[entry]?.brotli,
    budget: budgets[entry]?.firstPaint,
  }));
}

/** @param {Row} row @returns {string} why it is wrong; empty when it is right */
function complaint({bytes, budget}) {
  if (bytes === undefined) return 'is not built';
  if (budget === undefined) return 'has no budget in size-budget.json';
  return bytes > budget ? `is ${bytes - budget} bytes too large` : '';
}

/** @returns {string} a table of first paints against their budgets, in bytes after brotli */
export function sizeTable() {
  const cells = rows().map((row) => [
    row.entry,
    `${row.bytes ?? '–'}`,
    `${row.budget ?? '–'}`,
    complaint(row),
  ]);
  const table = [['first paint, brotli', 'bytes', 'budget', ''], ...cells];
  const width = Math.max(...table.map(([name]) => name.length));
  return table
    .map(([name, bytes, budget, note]) =>
      `${name.padEnd(width)} ${bytes.padStart(7)} ${budget.padStart(7)}  ${note}`.trimEnd(),
    )
    .join('\n');
}

if (isMain(import.meta.url)) {
  console.log(sizeTable());
  if (rows().some((row) => complaint(row) !== '')) process.exitCode = 1;
}
