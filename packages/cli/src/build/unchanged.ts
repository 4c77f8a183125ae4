import {stat} from 'node:fs/promises';
import {join} from 'node:path';
import {seriesWindow} from '../items/window.js';
import {hashOf} from '../sources/response-cache.js';
import type {GatheredSource} from './gather.js';
import {reportLanguage, reportSource, type Report} from './report.js';
import {hasFailed, resultOf, type BuildResult} from './result.js';
import type {BuildState} from './state.js';
import {withoutChanges} from './summary.js';
import {toolVersion} from './version.js';
import type {Work} from './work.js';

/** Of all that the outputs are made from. */
export const fingerprintOf = ({config, now}: Work, gathered: readonly GatheredSource[]): string => {
  // Wherever it stands.
  const fields = {...config, folder: ''};
  const sources = gathered.map(({parts, failures}) => [
    parts.map(({state: {key, name, content, damagedSince}, status}) => {
      return [key, name, content, status === 'stale', damagedSince !== undefined];
    }),
    failures.map(({key, failure: {reason}}) => [key, reason]),
  ]);
  const window = seriesWindow(now, config.timeZone, config.recurrence);
  return hashOf(JSON.stringify([toolVersion, fields, window, sources]));
};

/** Whether somebody took a file away since. */
const areThere = async (folder: string, names: readonly string[]): Promise<boolean> => {
  try {
    await Promise.all(names.map((name) => stat(join(folder, name))));
    return true;
  } catch {
    return false;
  }
};

/** What is kept of the sources for the next build. */
export const statesOf = (gathered: readonly GatheredSource[]): BuildState['sources'] =>
  Object.fromEntries(gathered.map(({source, parts}) => [source.id, parts.map(({state}) => state)]));

/** The result of a build that has nothing to do; undefined where something changed, or is missing. */
export const unchanged = async (
  work: Work,
  gathered: readonly GatheredSource[],
  fingerprint: string,
): Promise<BuildResult | undefined> => {
  const {before, now, store, folder, options} = work;
  const isSame = before.fingerprint === fingerprint && now < before.stableUntil && !options.force;
  if (!isSame || !(await areThere(folder, before.files))) return undefined;
  const report = await store.readReport<Report>();
  if (!report) return undefined;
  await store.write('state', {...before, sources: {...before.sources, ...statesOf(gathered)}});
  const language = reportLanguage(work.config);
  const sources = report.sources.map((source, index) => {
    const one = gathered[index];
    return one ? {...reportSource(one, language), lost: source.lost} : source;
  });
  const same = {...report, summary: withoutChanges(report.summary), sources};
  return resultOf('unchanged', work, {report: same, isBad: hasFailed(gathered)});
};
