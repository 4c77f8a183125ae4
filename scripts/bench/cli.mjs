import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {isMain} from '../root.mjs';
import {runTool} from './cli/run.mjs';
import {writeLargeFeed, writeSources} from './cli/sources.mjs';
import {aligned, count, milliseconds} from './format.mjs';
import {median} from './rounds.mjs';

/**
 * @typedef {object} ToolRow
 * @property {string} step
 * @property {number} items
 * @property {number} seconds that the program runs, its start included; the median of the rounds
 * @property {number} target seconds that it may
 * @property {number} jsonParse milliseconds that JSON.parse takes for the same items
 * @property {number} megabytes of memory, the most of all rounds
 */

const ROUNDS = 3;
const LARGE = 100_000;

/** @param {string} folder of a feed @returns {number} milliseconds that JSON.parse takes for all its documents */
function parseTime(folder) {
  const pages = readdirSync(join(folder, 'pages')).filter((name) => name.endsWith('.json'));
  const texts = ['feed.json', ...pages.map((name) => `pages/${name}`)].map((name) =>
    readFileSync(join(folder, name), 'utf8'),
  );
  const times = Array.from({length: 5}, () => {
    const start = performance.now();
    for (const text of texts) JSON.parse(text);
    return performance.now() - start;
  });
  return median(times);
}

/**
 * Runs the program a few times and takes what people wait for.
 *
 * @param {{parameters: string[], folder: string, before?: () => void}} job `before` each run
 * @returns {Promise<{seconds: number, megabytes: number}>}
 * @throws {Error} when it ends with anything but 0
 */
async function measure({parameters, folder, before}) {
  const runs = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    before?.();
    const run = await runTool(parameters, folder);
    if (run.code !== 0) {
      throw new Error(`mitmach ${parameters.join(' ')} ended with ${run.code}:\n${run.output}`);
    }
    runs.push(run);
  }
  return {
    seconds: median(runs.map((run) => run.milliseconds)) / 1000,
    megabytes: Math.max(...runs.map((run) => run.megabytes)),
  };
}

/** @param {string} folder @returns {Promise<ToolRow[]>} ten sources built anew, and built again */
async function buildRows(folder) {
  writeSources(folder);
  const forget = () => {
    for (const name of ['.mitmach', 'public']) rmSync(join(folder, name), {recursive: true, force: true});
  };
  const full = await measure({parameters: ['build', '--quiet'], folder, before: forget});
  const again = await measure({parameters: ['build', '--quiet'], folder});
  const jsonParse = parseTime(join(folder, 'public'));
  return [
    {step: 'build', items: 10_000, target: 10, jsonParse, ...full},
    {step: 'build, nothing new', items: 10_000, target: 2, jsonParse, ...again},
  ];
}

/** @param {string} folder @returns {Promise<ToolRow>} */
async function validateRow(folder) {
  writeLargeFeed(folder, LARGE);
  const figures = await measure({parameters: ['validate', 'feed.json'], folder});
  return {step: 'validate', items: LARGE, target: 10, jsonParse: parseTime(folder), ...figures};
}

/** @returns {Promise<ToolRow[]>} how long the feed tool takes; it must be built */
export async function toolFigures() {
  const folder = mkdtempSync(join(tmpdir(), 'mitmach-bench-'));
  try {
    return [...(await buildRows(join(folder, 'build'))), await validateRow(join(folder, 'validate'))];
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** @param {ToolRow[]} rows @returns {string} them for people */
export function toolText(rows) {
  const lines = [
    ['', 'seconds', 'target', 'JSON.parse, ms', 'times that', 'MB of memory'],
    ...rows.map(({step, items, seconds, target, jsonParse, megabytes}) => [
      `${step}, ${count(items)} items`,
      seconds.toFixed(1),
      `< ${target}`,
      milliseconds(jsonParse),
      `${((seconds * 1000) / jsonParse).toFixed(0)} ×`,
      count(Math.round(megabytes)),
    ]),
  ];
  return `The feed tool, from start to end of the program, in times of JSON.parse of the same items
${aligned(lines)}`;
}

if (isMain(import.meta.url)) console.log(toolText(await toolFigures()));
