import {mkdir, readdir, readFile, rm, stat} from 'node:fs/promises';
import {join} from 'node:path';
import type {Renames} from '../items/merge.js';
import type {Tombstone} from '../items/tombstones.js';
import {hashOf} from '../sources/response-cache.js';
import {writeWhole} from '../write-whole.js';

/** What is remembered of a part of a source. */
export interface PartState {
  readonly key: string;
  readonly name: string;
  /** Of the data. */
  readonly hash: string;
  /** Of all else on which the content depends: options, series window, tool. */
  readonly recipe: string;
  /** Name of the file that holds the content. */
  readonly content: string;
  readonly items: number;
  /** Addresses of further parts. */
  readonly next: readonly string[];
  /** When it was last there, ms since 1970. */
  readonly good: number;
  /** Since when it is damaged, ms since 1970. */
  readonly damagedSince?: number | undefined;
}

/** Ids of what is published, each with a hash of the item, by kind. */
export type Published = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What the last build left for the next one. */
export interface BuildState {
  readonly version: 1;
  /** Of all that the outputs were made from. */
  readonly fingerprint: string;
  /** Until when the same input gives the same outputs, ms since 1970. */
  readonly stableUntil: number;
  readonly sources: Readonly<Record<string, readonly PartState[]>>;
  /** Names of the files that were written. */
  readonly files: readonly string[];
}

/** The larger part, which a build that changes nothing need not read. */
export interface Memory {
  readonly published: Published;
  readonly tombstones: readonly Tombstone[];
  readonly renames: Renames;
}

export const noState: BuildState = {version: 1, fingerprint: '', stableUntil: 0, sources: {}, files: []};

const readJson = async <T>(path: string): Promise<T | undefined> => {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T;
  } catch {
    return undefined;
  }
};

/** The files between builds: `.mitmach` beside the config. Whatever is damaged counts as not there. */
export class StateFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async readState(): Promise<BuildState | undefined> {
    const state = await readJson<Partial<BuildState>>(join(this.#folder, 'state.json'));
    return state?.version === 1 && state.sources ? {...noState, ...state} : undefined;
  }

  readMemory(): Promise<Memory | undefined> {
    return readJson<Memory>(join(this.#folder, 'memory.json'));
  }

  readReport<T>(): Promise<T | undefined> {
    return readJson<T>(join(this.#folder, 'report.json'));
  }

  /** @throws what the system says */
  async write(name: 'state' | 'memory' | 'report', data: unknown): Promise<void> {
    await mkdir(this.#folder, {recursive: true});
    await writeWhole(join(this.#folder, `${name}.json`), JSON.stringify(data));
  }

  readContent<T>(name: string): Promise<T | undefined> {
    return readJson<T>(join(this.#folder, 'parts', name));
  }

  async hasContent(name: string): Promise<boolean> {
    try {
      return (await stat(join(this.#folder, 'parts', name))).isFile();
    } catch {
      return false;
    }
  }

  /** Keeps the content of a part under a name that follows from it. @throws what the system says */
  async writeContent(content: unknown): Promise<string> {
    const text = JSON.stringify(content);
    const name = `${hashOf(text).slice(0, 24)}.json`;
    if (await this.hasContent(name)) return name;
    await mkdir(join(this.#folder, 'parts'), {recursive: true});
    await writeWhole(join(this.#folder, 'parts', name), text);
    return name;
  }

  /** Takes away contents that no part has any more. */
  async clean({sources}: BuildState): Promise<void> {
    const needed = new Set(Object.values(sources).flatMap((parts) => parts.map(({content}) => content)));
    const names = await readdir(join(this.#folder, 'parts')).catch((): string[] => []);
    const others = names.filter((name) => !needed.has(name));
    await Promise.all(others.map((name) => rm(join(this.#folder, 'parts', name), {force: true})));
  }
}
