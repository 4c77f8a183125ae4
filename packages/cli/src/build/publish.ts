import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Config} from '../config/read-config.js';
import type {SourcePart} from '../items/merge.js';
import {seriesWindow} from '../items/window.js';
import {reportHtml, reportJson} from '../outputs/report-html.js';
import type {OutputFile} from '../outputs/output-file.js';
import {cleanOutputs, writeOutputs} from '../outputs/write.js';
import {assemble, type Assembled} from './assemble.js';
import type {BuildFailure} from './build.messages.js';
import {formerItems} from './former-items.js';
import type {GatheredSource} from './gather.js';
import type {BuildProgress} from './progress.js';
import {renderFeed} from './render.js';
import {makeReport, type Report} from './report.js';
import type {BuildState, Published, StateFolder} from './state.js';
import {publishedOf, summarize} from './summary.js';

export type Publication =
  | {readonly ok: true; readonly report: Report; readonly written: readonly string[]}
  | {readonly ok: false; readonly failure: BuildFailure; readonly report?: Report};

export interface PublishContext {
  readonly config: Config;
  readonly now: number;
  readonly store: StateFolder;
  /** The output folder, absolute. */
  readonly folder: string;
  readonly before: BuildState;
  /** There is no state of an earlier build. */
  readonly isFirst: boolean;
  readonly fingerprint: string;
  readonly sources: BuildState['sources'];
  readonly onProgress?: ((progress: BuildProgress) => void) | undefined;
}

const readReport = async (folder: string): Promise<Report | undefined> => {
  try {
    return JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')) as Report;
  } catch {
    return undefined;
  }
};

/** A report that says nothing new keeps its date, so that files which are the same stay the same. */
const datedReport = async (report: Report, folder: string): Promise<Report> => {
  const before = await readReport(folder);
  if (!before) return report;
  const same = {...report, built: before.built};
  return JSON.stringify(same) === JSON.stringify(before) ? same : report;
};

const allFiles = async (
  {document}: Assembled,
  report: Report,
  context: PublishContext,
): Promise<readonly OutputFile[]> => {
  const files = await renderFeed(document, context);
  return context.config.outputs.report ? [...files, reportHtml(report), reportJson(report)] : files;
};

interface Made {
  readonly report: Report;
  /** Names of the files. */
  readonly files: readonly string[];
  readonly sources: BuildState['sources'];
  readonly published: Published;
}

/** Remembers for the next build what this one did. The state comes last: without it the next one does all anew. */
const remember = async (
  {tombstones, renames, stableUntil}: Assembled,
  {report, files, sources, published}: Made,
  {store, fingerprint}: PublishContext,
): Promise<void> => {
  await store.write('memory', {published, tombstones, renames});
  await store.write('report', report);
  const state: BuildState = {version: 1, fingerprint, stableUntil, sources, files};
  await store.write('state', state);
  await store.clean(state);
};

/** Puts the feed together from what was gathered, and writes all that is to be published. */
export const publish = async (
  gathered: readonly GatheredSource[],
  context: PublishContext,
): Promise<Publication> => {
  if (gathered.every(({parts}) => parts.length === 0)) return {ok: false, failure: {reason: 'nothing'}};
  const {config, now, folder, before, onProgress} = context;
  onProgress?.({type: 'step', step: 'merging'});
  const {memory, recovered} = await formerItems(gathered, context);
  const window = seriesWindow(now, config.timeZone, config.recurrence);
  const more: readonly SourcePart[] = recovered ? [recovered.part] : [];
  const assembled = await assemble(gathered, {config, window, now, memory}, more);
  const published = publishedOf(assembled.items);
  const summary = summarize(memory.published, published);
  const made = makeReport({config, gathered, notes: assembled.notes, summary, now});
  const report = await datedReport(made, folder);
  onProgress?.({type: 'step', step: 'writing'});
  const files = await allFiles(assembled, report, context);
  const result = await writeOutputs(folder, files);
  if (!result.ok) return {ok: false, failure: result.failure, report};
  const names = files.map(({name}) => name);
  const sources = {...context.sources, ...(recovered && {'': [recovered.state]})};
  await remember(assembled, {report, files: names, sources, published}, context);
  await cleanOutputs(
    folder,
    before.files.filter((name) => !names.includes(name)),
  );
  return {ok: true, report, written: result.written};
};
