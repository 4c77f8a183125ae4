import {join} from 'node:path';
import type {Config} from '../config/read-config.js';
import type {Resolve} from '../sources/guarded-lookup.js';
import type {RetryOptions} from '../sources/retry.js';
import type {Environment} from '../sources/secrets.js';
import type {Language} from '../texts/texts.js';
import type {Importers} from './import-part.js';
import type {BuildProgress} from './progress.js';
import type {BuildState, StateFolder} from './state.js';

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

/** What a build works with. */
export interface Work {
  readonly config: Config;
  readonly options: BuildOptions;
  readonly now: number;
  readonly store: StateFolder;
  readonly folder: string;
  readonly before: BuildState;
  /** There is no state of an earlier build. */
  readonly isFirst: boolean;
}

/** Where the tool keeps what is its own. */
export const toolFolder = ({folder}: Config): string => join(folder, '.mitmach');
