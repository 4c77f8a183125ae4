import {Items, type RawItem, type Selection} from './items.js';
import type {Envelope, ItemTypes, Kind, KindName} from './kinds.js';
import type {Problem} from './problems.js';
import {isObject, readLeniently} from './reader.js';
import {envelopeRoot} from './schema/shared.generated.js';

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * A feed whose kinds are taken up when first used and whose items are checked when first asked for. `problems` grows
 * as more of it is looked at.
 */
export class Feed {
  readonly envelope: Envelope;
  /** The address it came from, to which its relative links refer. */
  readonly url: string | undefined;
  readonly #document: JsonObject;
  readonly #envelopeProblems: readonly Problem[];
  readonly #items = new Map<KindName, Items<unknown>>();

  constructor(document: JsonObject, url: string | undefined) {
    this.#document = document;
    const {value, problems} = readEnvelope(document);
    this.envelope = value;
    this.#envelopeProblems = problems;
    this.url = url ?? value.url;
  }

  /** What was found wrong so far. */
  get problems(): readonly Problem[] {
    return [...this.#envelopeProblems, ...[...this.#items.values()].flatMap(({problems}) => problems)];
  }

  /** Good items of a kind; filter, order and limit work on raw items, so that only what is given is checked. */
  select<K extends KindName>(kind: Kind<K>, selection?: Selection): ItemTypes[K][] {
    return this.#take(kind).select(selection);
  }

  /** All items of a kind as they stand in the document, unchecked; those found broken meanwhile are left out. */
  raw(kind: Kind): readonly RawItem[] {
    return this.#take(kind).raw;
  }

  /** The item of a kind with this id; undefined where there is none or it is broken. */
  find<K extends KindName>(kind: Kind<K>, id: string): ItemTypes[K] | undefined {
    return this.#take(kind).find(id);
  }

  /** How many items of a kind are left out because of an error, as far as they were looked at. */
  lost({name}: Kind): number {
    return this.#items.get(name)?.lost ?? 0;
  }

  /** Takes up the items that a further document of `pages` holds. */
  addPage(kind: Kind, document: unknown, url: string): void {
    const list = isObject(document) ? document[kind.name] : document;
    this.#take(kind).add(list ?? null, url);
  }

  /** Checks items of the kinds in use that nobody asked for yet, until told to stop; true when all are checked. */
  checkMore(shouldStop: () => boolean): boolean {
    return [...this.#items.values()].every((items) => items.checkMore(shouldStop));
  }

  #take<K extends KindName>(kind: Kind<K>): Items<ItemTypes[K]> {
    const {name} = kind;
    let items = this.#items.get(name) as Items<ItemTypes[K]> | undefined;
    if (!items) {
      items = new Items(kind);
      items.add(Object.hasOwn(this.#document, name) ? this.#document[name] : undefined);
      this.#items.set(name, items);
    }
    return items;
  }
}

/** Why a document is no feed of this version. */
export type ParseFailure = 'not-a-feed' | 'unsupported-version';

/** A document that is no feed. `explainFailure` puts it into words. */
export interface RefusedDocument {
  readonly ok: false;
  readonly reason: ParseFailure;
  /** The version the document says, where it says one. */
  readonly detail?: string;
}

export type ParseResult = {readonly ok: true; readonly feed: Feed} | RefusedDocument;

/** What stands in for a broken field that everything else depends on; its absence is always a reported problem. */
const substitutes = {specVersion: '1.0', title: '', language: 'und', timeZone: 'UTC'} as const;

type Given = {[K in keyof Envelope]?: NonNullable<Envelope[K]>};

const readEnvelope = (document: JsonObject): {value: Envelope; problems: readonly Problem[]} => {
  const {value, problems} = readLeniently<Given>({nodes: [], root: envelopeRoot}, document);
  const missing = Object.keys(substitutes)
    .filter((key) => !Object.hasOwn(document, key))
    .map((key): Problem => ({code: 'missing', path: key}));
  return {value: {...substitutes, ...value}, problems: [...problems, ...missing]};
};

/**
 * Takes a parsed JSON document as a feed (FEED.md, version 1). Never throws: what is no feed of this version is
 * refused, everything else is taken with whatever is wrong in it reported.
 * @param document any value, as `JSON.parse` gives it
 * @param url the address it came from
 */
export const parseFeed = (document: unknown, url?: string): ParseResult => {
  const version =
    isObject(document) && Object.hasOwn(document, 'specVersion') ? document['specVersion'] : undefined;
  if (!isObject(document) || typeof version !== 'string') return {ok: false, reason: 'not-a-feed'};
  if (!/^1(\.|$)/.test(version)) {
    return {ok: false, reason: 'unsupported-version', detail: version.slice(0, 20)};
  }
  return {ok: true, feed: new Feed(document, url)};
};

/** Whether an item may be shown on a day (`2026-11-22`), by its `validFrom` and `validThrough`; days are compared as texts. */
export const isValidOn =
  (day: string) =>
  ({validFrom, validThrough}: RawItem): boolean =>
    !(typeof validFrom === 'string' && validFrom > day) &&
    !(typeof validThrough === 'string' && validThrough < day);

/** Addresses of the further documents that hold items of a kind. */
export const pagesOf = ({envelope: {pages}}: Feed, {name}: Kind): readonly string[] => pages?.[name] ?? [];
