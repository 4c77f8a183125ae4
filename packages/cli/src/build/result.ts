import {explainBuildFailure, type BuildFailure} from './build.messages.js';
import type {GatheredSource} from './gather.js';
import {inLanguage, makeReport, type Report} from './report.js';
import {summarize} from './summary.js';
import type {Work} from './work.js';

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

interface Ending {
  readonly report: Report;
  readonly written?: readonly string[];
  readonly isBad: boolean;
  readonly failure?: BuildFailure;
}

/** Whether a source failed that is not optional. */
export const hasFailed = (gathered: readonly GatheredSource[]): boolean =>
  gathered.some(({source, failures}) => failures.length > 0 && !source.optional);

/** In the language that was asked for. */
export const resultOf = (
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

const failedNotes = (gathered: readonly GatheredSource[]): Parameters<typeof makeReport>[0]['notes'] =>
  gathered.flatMap(({source, failures}) =>
    failures.flatMap(({name, notes}) => notes.map((note) => ({...note, source: source.id, part: name}))),
  );

/** A report about sources alone, where no feed came of them. */
export const poorReport = ({config, now}: Work, gathered: readonly GatheredSource[]): Report =>
  makeReport({config, gathered, notes: failedNotes(gathered), summary: summarize({}, {}), now});
