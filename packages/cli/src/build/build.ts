import {resolve} from 'node:path';
import type {Config} from '../config/read-config.js';
import type {BuildFailure} from './build.messages.js';
import {gatherAll} from './gather-all.js';
import type {GatheredSource} from './gather.js';
import {lockFolder} from './lock.js';
import {publish, type Publication} from './publish.js';
import {hasFailed, poorReport, resultOf, type BuildOutcome, type BuildResult} from './result.js';
import {noState, StateFolder} from './state.js';
import {fingerprintOf, statesOf, unchanged} from './unchanged.js';
import {toolFolder, type BuildOptions, type Work} from './work.js';

export type {BuildOutcome, BuildResult} from './result.js';
export type {BuildOptions} from './work.js';

const ended = (work: Work, gathered: readonly GatheredSource[], publication: Publication): BuildResult => {
  const isBad = hasFailed(gathered);
  if (publication.ok) return resultOf('written', work, {...publication, isBad});
  const {failure} = publication;
  return resultOf(failure.reason === 'nothing' ? 'nothing' : 'refused', work, {
    report: publication.report ?? poorReport(work, gathered),
    isBad,
    failure,
  });
};

const run = async (work: Work): Promise<BuildResult> => {
  const gathered = await gatherAll(work);
  if (work.options.signal?.aborted) {
    return resultOf('aborted', work, {
      report: poorReport(work, gathered),
      isBad: true,
      failure: {reason: 'aborted'},
    });
  }
  const fingerprint = fingerprintOf(work, gathered);
  const same = await unchanged(work, gathered, fingerprint);
  if (same) return same;
  const {onProgress} = work.options;
  const publication = await publish(gathered, {
    ...work,
    onProgress,
    fingerprint,
    sources: statesOf(gathered),
  });
  return ended(work, gathered, publication);
};

/** Runs while nobody else does; a folder that cannot be written to is a result, too. */
const runAlone = async (work: Work): Promise<BuildResult> => {
  const poor = (outcome: BuildOutcome, failure: BuildFailure): BuildResult =>
    resultOf(outcome, work, {report: poorReport(work, []), isBad: true, failure});
  let release: (() => Promise<void>) | undefined;
  try {
    release = await lockFolder(toolFolder(work.config));
    if (!release) return poor('busy', {reason: 'busy'});
    return await run(work);
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
    return poor('refused', {reason: 'not-writable', detail: error.message});
  } finally {
    await release?.();
  }
};

/**
 * Builds the feed of a config: gets the sources, makes items of them, merges and checks them, and writes feed, other
 * formats and report into the output folder. A source that fails keeps its last good items, and never is less published
 * because one was down. What goes wrong outside of the program (sources, files) is in the result; it rejects for faults
 * of the program alone.
 */
export const build = async (config: Config, options: BuildOptions = {}): Promise<BuildResult> => {
  const store = new StateFolder(toolFolder(config));
  const state = await store.readState();
  const {now = Date.now()} = options;
  const folder = resolve(config.folder, config.outputs.folder);
  return runAlone({config, options, now, store, folder, before: state ?? noState, isFirst: !state});
};
