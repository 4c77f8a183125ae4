import type {SourceConfig} from '../config/schema.js';
import type {LooseNote} from '../items/note.js';
import {SourceError, type Failure} from '../sources/failure.js';
import type {FailedPart, GoodPart, Part, PartName} from '../sources/obtain.js';
import {hashOf} from '../sources/response-cache.js';
import {importPart, withFormer, type ImportContext, type ImportResult} from './import-part.js';
import {noContent, type PartContent} from './part-content.js';
import type {PartState, StateFolder} from './state.js';
import {toolVersion} from './version.js';

/** A part that goes into the feed. `stale`: it is from an earlier build, because it could not be had this time. */
export interface GatheredPart {
  readonly status: 'fresh' | 'unchanged' | 'stale';
  readonly state: PartState;
  readonly content: () => Promise<PartContent>;
}

/** A part that could not be had, and what was found wrong in it. */
export interface FailedAttempt extends PartName {
  readonly failure: Failure;
  readonly notes: readonly LooseNote[];
}

export interface PartsContext extends ImportContext {
  readonly store: StateFolder;
}

const DAY = 86_400_000;

/** For so many days a damaged source keeps what it had before and does not have now. */
const DAMAGED_DAYS = 30;

/** WordPress says only in its headers that there are more pages now. */
const pagesOf = ({headers}: GoodPart): string | undefined => headers?.['x-wp-totalpages'];

/** All that a part's content depends on, beside its data. */
const recipeOf = (part: GoodPart, source: SourceConfig, {config, window}: PartsContext): string => {
  const {type, kind, columns, defaults, terms, organization, items, sheet, dateOrder} = source;
  const options = [type, kind, columns, defaults, terms, organization, items, sheet, dateOrder];
  const {language, timeZone} = config;
  return hashOf(
    JSON.stringify([
      toolVersion,
      options,
      language,
      timeZone,
      window,
      part.url,
      part.mediaType,
      pagesOf(part),
    ]),
  ).slice(0, 24);
};

/** Takes up the parts of one source, each as it comes. */
export class SourceParts {
  readonly source: SourceConfig;
  readonly parts: GatheredPart[] = [];
  readonly failures: FailedAttempt[] = [];
  readonly #before: Map<string, PartState>;
  readonly #context: PartsContext;

  constructor(source: SourceConfig, before: readonly PartState[], context: PartsContext) {
    this.source = source;
    this.#before = new Map(before.map((state) => [state.key, state]));
    this.#context = context;
  }

  /** Gives the addresses of further parts to which this one leads. */
  async take(part: Part): Promise<readonly string[]> {
    if (part.state === 'failed') return this.#fail(part);
    const known = this.#before.get(part.key);
    const recipe = recipeOf(part, this.source, this.#context);
    if (known?.hash === part.hash && known.recipe === recipe && (await this.#has(known))) {
      return this.#keep(known, part);
    }
    try {
      const {name, url, mediaType, headers} = part;
      const data = {bytes: await part.read(), name, url, mediaType, headers};
      return await this.#import(part, recipe, await importPart(data, this.source, this.#context));
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      return this.#fail({...part, state: 'failed', failure: error.failure});
    }
  }

  /** Gives up on a part. */
  fail(part: PartName, failure: Failure): void {
    this.failures.push({key: part.key, name: part.name, failure, notes: []});
  }

  /**
   * Ends the source. As long as something of it failed, parts of before that were not met stay: nobody knows whether
   * they are gone.
   */
  finish(): void {
    if (this.failures.length === 0) return;
    for (const state of this.#before.values()) this.#stale(state);
    this.#before.clear();
  }

  #has({content}: PartState): Promise<boolean> {
    return this.#context.store.hasContent(content);
  }

  #load({content}: PartState): () => Promise<PartContent> {
    return async () => (await this.#context.store.readContent<PartContent>(content)) ?? noContent;
  }

  #stale(state: PartState): void {
    this.parts.push({status: 'stale', state, content: this.#load(state)});
  }

  #fail({key, name, failure}: FailedPart, notes: readonly LooseNote[] = []): readonly string[] {
    this.failures.push({key, name, failure, notes});
    const known = this.#before.get(key);
    if (known) this.#stale(known);
    this.#before.delete(key);
    return [];
  }

  #keep(known: PartState, {name}: GoodPart): readonly string[] {
    const state = {...known, name, good: this.#context.now};
    this.parts.push({status: 'unchanged', state, content: this.#load(known)});
    this.#before.delete(known.key);
    return known.next;
  }

  async #import(part: GoodPart, recipe: string, result: ImportResult): Promise<readonly string[]> {
    const {key, name, hash} = part;
    if (result.isUnreadable) {
      return this.#fail(
        {key, name, state: 'failed', failure: {reason: 'not-understood'}},
        result.content.notes,
      );
    }
    const {now, store} = this.#context;
    const known = this.#before.get(key);
    const damagedSince = result.isCutShort ? (known?.damagedSince ?? now) : undefined;
    const content = await this.#mended(result, known, damagedSince);
    const state: PartState = {
      key,
      name,
      hash,
      recipe,
      content: await store.writeContent(content),
      items: content.items.length,
      next: result.next,
      good: now,
      damagedSince,
    };
    this.parts.push({status: 'fresh', state, content: () => Promise.resolve(content)});
    this.#before.delete(key);
    return result.next;
  }

  async #mended(
    {content}: ImportResult,
    known: PartState | undefined,
    damagedSince: number | undefined,
  ): Promise<PartContent> {
    if (!known || damagedSince === undefined) return content;
    const days = this.source.keepDays ?? DAMAGED_DAYS;
    const isTooOld = this.#context.now - damagedSince > days * DAY;
    return isTooOld ? content : withFormer(content, await this.#load(known)());
  }
}
