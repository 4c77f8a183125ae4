import {dirname, join} from 'node:path';
import type {SourceConfig} from '../config/schema.js';
import {obtainAddress, obtainFile, obtainSource, type ObtainOptions, type Part} from '../sources/obtain.js';
import {SourceParts, type FailedAttempt, type GatheredPart, type PartsContext} from './source-parts.js';
import type {PartState} from './state.js';

/** What was got of a source, what of it stays from before, and what failed. */
export interface GatheredSource {
  readonly source: SourceConfig;
  readonly parts: readonly GatheredPart[];
  readonly failures: readonly FailedAttempt[];
}

export interface GatherContext extends PartsContext, ObtainOptions {}

/** Further parts that a source may lead to. */
const MOST_PARTS = 500;

/** Undefined for what is relative to a file. */
const absolute = (next: string, part: Part): string | undefined => {
  const base = part.state === 'good' ? part.url : undefined;
  return URL.canParse(next, base) ? new URL(next, base).href : undefined;
};

/** Follows a source from its first parts to its last. */
class Walk {
  readonly #parts: SourceParts;
  readonly #context: GatherContext;
  readonly #seen = new Set<string>();

  constructor(parts: SourceParts, context: GatherContext) {
    this.#parts = parts;
    this.#context = context;
  }

  async run(): Promise<void> {
    const queue = [...(await obtainSource(this.#parts.source, this.#context))];
    for (let part = queue.shift(); part; part = queue.shift()) {
      for (const address of await this.#parts.take(part)) {
        if (this.#seen.has(address)) continue;
        this.#seen.add(address);
        if (this.#seen.size <= MOST_PARTS) queue.push(await this.#obtain(address, part));
      }
    }
    if (this.#seen.size <= MOST_PARTS) return;
    const failure = {reason: 'too-many-parts', detail: String(MOST_PARTS)} as const;
    this.#parts.fail({key: '', name: this.#parts.source.id}, failure);
  }

  /** A further part is at an address, or for a file lies beside it. */
  #obtain(next: string, part: Part): Promise<Part> {
    const {source} = this.#parts;
    const address = absolute(next, part);
    if (address !== undefined) return obtainAddress(address, source, this.#context);
    return obtainFile({key: join(dirname(part.key), next), from: part.key}, source, this.#context);
  }
}

/** Gets a source with all its parts. Never throws for what is wrong with it. */
export const gatherSource = async (
  source: SourceConfig,
  before: readonly PartState[],
  context: GatherContext,
): Promise<GatheredSource> => {
  const parts = new SourceParts(source, before, context);
  await new Walk(parts, context).run();
  parts.finish();
  return parts;
};
