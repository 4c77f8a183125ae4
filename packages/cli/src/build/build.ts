import {stat} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import type {Config} from '../config/read-config.js';
import {seriesWindow} from '../items/window.js';
import {Fetcher} from '../sources/fetcher.js';
import {hashOf, ResponseCache} from '../sources/response-cache.js';
import type {RetryOptions} from '../sources/retry.js';
import type {Environment} from '../sources/secrets.js';
import type {Resolve} from '../sources/guarded-lookup.js';
import {explainBuildFailure, type BuildFailure} from './build.messages.js';
import {gatherSource, type GatherContext, type GatheredSource} from './gather.js';
import type {Importers} from './import-part.js';
import {lockFolder} from './lock.js';
import {publish, type Publication} from './publish.js';
import type {BuildProgress} from './progress.js';
import {inLanguage, makeReport, reportLanguage, reportSource, type Report} from './report.js';
import type {Language} from '../texts/texts.js';
import {noState, StateFolder, type BuildState} from './state.js';
import {summarize, withoutChanges} from './summary.js';
import {toolVersion} from './version.js';

export interface BuildOptions {
  /** The time that counts as now, ms since 1970; the clock's when absent. */
  readonly now?: number;
  /** Stops the build. What is published stays. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: BuildProgress) => void;
  /** Of what is given back, `de` or `en`; else that of the feed, in which the report is always written. */
  readonly language?: Language;
  /** Does everything anew, even where nothing changed. */
  readonly force?: boolean;
  /** Where `${NAME}` in headers and addresses comes from; the program's environment when absent. */
  readonly environment?: Environment;
  /** For formats of one's own, and tests. */
  readonly importers?: Importers;
  readonly retry?: Partial<RetryOptions>;
  readonly resolve?: Resolve;
}

/**
 * What a build came to. `unchanged`: all is as it was. `nothing`: no source could be had, and there is nothing of
 * before; what may be published stays untouched. `refused`: the output folder or the folder of the tool cannot be written
 * to. `busy`: another build is at work.
 */
export type BuildOutcome = 'written' | 'unchanged' | 'nothing' | 'refused' | 'busy' | 'aborted';

export interface BuildResult {
  readonly outcome: BuildOutcome;
  /** For a program to end with: 1 when a source failed that is not optional, or nothing could be published. */
  readonly exitCode: 0 | 1;
  /** Some items were left out, or something is most likely not as it was meant. */
  readonly hasWarnings: boolean;
  readonly report: Report;
  /** Names of the files in the output folder that are new. */
  readonly written: readonly string[];
  /** The output folder, absolute. */
  readonly folder: string;
  /** Why nothing was published, in words. */
  readonly failure?: {readonly sentence: string; readonly fix: string} | undefined;
}

/** What a build works with. */
interface Work {
  readonly config: Config;
  readonly options: BuildOptions;
  readonly now: number;
  readonly store: StateFolder;
  readonly folder: string;
  readonly before: BuildState;
  /** There is no state of an earlier build. */
  readonly isFirst: boolean;
}

const toolFolder = ({folder}: Config): string => join(folder, '.mitmach');

const gather = async (work: Work, context: GatherContext): Promise<readonly GatheredSource[]> => {
  const {config, before, options} = work;
  return Promise.all(
    config.sources.map(async (source) => {
      const start = performance.now();
      options.onProgress?.({type: 'started', source: source.id});
      const gathered = await gatherSource(source, before.sources[source.id] ?? [], context);
      const report = reportSource(gathered, options.language ?? reportLanguage(config));
      const milliseconds = performance.now() - start;
      options.onProgress?.({type: 'gathered', source: source.id, report, milliseconds});
      return gathered;
    }),
  );
};

const defaultImporters = async (): Promise<Importers> => (await import('../importing/index.js')).importers;

/** Importers are many; a build that changes nothing needs none of them. */
const lazily = (importers: Importers | undefined): Importers =>
  new Proxy({} as Importers, {
    get:
      (_, type: keyof Importers): Importers[keyof Importers] =>
      async (data, options) =>
        (importers ?? (await defaultImporters()))[type](data, options),
  });

const gatherAll = async (work: Work): Promise<readonly GatheredSource[]> => {
  const {config, options, now, store} = work;
  const {signal, retry, resolve: byName, environment = process.env} = options;
  const fetcher = new Fetcher({
    cache: new ResponseCache(join(toolFolder(config), 'cache')),
    mayBePrivate: config.allow.privateAddresses,
    signal,
    retry,
    resolve: byName,
  });
  const window = seriesWindow(now, config.timeZone, config.recurrence);
  try {
    const importers = lazily(options.importers);
    return await gather(work, {config, environment, fetcher, importers, now, store, window});
  } finally {
    fetcher.close();
  }
};

/** Of all that the outputs are made from. */
const fingerprintOf = ({config, now}: Work, gathered: readonly GatheredSource[]): string => {
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

const statesOf = (gathered: readonly GatheredSource[]): BuildState['sources'] =>
  Object.fromEntries(gathered.map(({source, parts}) => [source.id, parts.map(({state}) => state)]));

const hasFailed = (gathered: readonly GatheredSource[]): boolean =>
  gathered.some(({source, failures}) => failures.length > 0 && !source.optional);

const resultOf = (
  outcome: BuildOutcome,
  {folder, options}: Work,
  {report, written = [], isBad, failure}: Ending,
): BuildResult => {
  const {language = report.language} = options;
  return {
    outcome,
    exitCode: isBad || failure ? 1 : 0,
    hasWarnings: report.entries.some(({severity}) => severity !== 'note'),
    report: inLanguage(report, language),
    written,
    folder,
    failure: failure && explainBuildFailure(failure, language),
  };
};

interface Ending {
  readonly report: Report;
  readonly written?: readonly string[];
  readonly isBad: boolean;
  readonly failure?: BuildFailure;
}

/** A report about sources alone, where no feed came of them. */
const poorReport = ({config, now}: Work, gathered: readonly GatheredSource[]): Report =>
  makeReport({config, gathered, notes: failedNotes(gathered), summary: summarize({}, {}), now});

const failedNotes = (gathered: readonly GatheredSource[]): Parameters<typeof makeReport>[0]['notes'] =>
  gathered.flatMap(({source, failures}) =>
    failures.flatMap(({name, notes}) => notes.map((note) => ({...note, source: source.id, part: name}))),
  );

/** Undefined where something changed, or is missing. */
const unchanged = async (
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
