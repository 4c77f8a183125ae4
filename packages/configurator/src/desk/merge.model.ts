import {collectTerms, findDuplicates, isSameItem, type LooseNote} from '@mitmach/cli/editing';
import type {ImportedTerm, Place} from '@mitmach/cli/importing';
import type {KindName} from '@mitmach/feed';
import {isJson, isSame, isTombstone, type DeskDocument, type DeskItem, type Json} from './document.model.js';

/** An item as a file gives it. */
export interface IncomingItem {
  readonly kind: KindName;
  /** With its id. */
  readonly fields: Json;
  readonly place: Place;
  readonly notes: readonly LooseNote[];
}

/** What a file or an address gives. */
export interface Incoming {
  /** Name of the file or address, for people. */
  readonly source: string;
  readonly items: readonly IncomingItem[];
  /** What is to be said about the file, and not about an item of it. */
  readonly notes: readonly LooseNote[];
  readonly terms: readonly ImportedTerm[];
  /** All of a feed but its items. */
  readonly envelope?: Json | undefined;
}

/** What became of the items of a file. */
export interface MergeCounts {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

export interface MergeResult {
  readonly document: DeskDocument;
  readonly counts: MergeCounts;
}

type Vocabularies = Parameters<typeof collectTerms>[1];
type MergedItems = Parameters<typeof findDuplicates>[0];

const keyOf = (kind: KindName, id: unknown): string => `${kind}/${String(id)}`;

/** Fields that refer to another item of the same file, and its kind. */
const references: Readonly<Record<string, KindName>> = {organization: 'organizations', series: 'events'};

/** What others refer to comes first, so that its new id is known before it is needed. */
const rank = ({kind, fields}: IncomingItem): number => {
  if (kind === 'organizations') return 0;
  return kind === 'events' && fields['series'] === undefined ? 1 : 2;
};

/** What the file says now; what it says as before does not undo what was changed here. */
const renewed = ({fields, given = {}}: DeskItem, fresh: Json): Json => ({
  ...fields,
  ...Object.fromEntries(
    Object.entries(fresh).filter(([name, value]) => given[name] === undefined || !isSame(value, given[name])),
  ),
});

/** An item that a second source gives just so, and so keeps when the first takes it back. */
const alsoFrom = (item: DeskItem, source: string): DeskItem =>
  item.source === source ? item : {...item, alsoFrom: [...new Set([...(item.alsoFrom ?? []), source])]};

/** Puts what a file gives into a document. */
class Merge {
  readonly items = new Map<string, DeskItem>();
  readonly counts = {added: 0, changed: 0, same: 0};
  nextKey: number;
  readonly #incoming: Incoming;
  readonly #byId = new Map<string, string>();
  readonly #renamed = new Map<string, string>();

  constructor({items, nextKey}: DeskDocument, incoming: Incoming) {
    this.nextKey = nextKey;
    this.#incoming = incoming;
    for (const item of items) this.#put(item);
  }

  take(): void {
    for (const item of this.#incoming.items.toSorted((a, b) => rank(a) - rank(b))) this.#take(item);
  }

  #put(item: DeskItem): void {
    this.items.set(item.key, item);
    this.#byId.set(keyOf(item.kind, item.fields['id']), item.key);
  }

  #existing(kind: KindName, id: unknown): DeskItem | undefined {
    return id === undefined ? undefined : this.items.get(this.#byId.get(keyOf(kind, id)) ?? '');
  }

  #take(item: IncomingItem): void {
    const fresh = {...item, fields: {...item.fields, ...this.#referencesOf(item.fields)}};
    const existing = this.#existing(item.kind, item.fields['id']);
    if (!existing) this.#add(fresh);
    else if (this.#isVersionOf(existing, fresh)) this.#renew(existing, fresh);
    else this.#takeRenamed(fresh);
  }

  #isVersionOf(existing: DeskItem, {fields}: IncomingItem): boolean {
    return (
      existing.source === this.#incoming.source ||
      isTombstone(existing) ||
      isSameItem(existing.fields, fields)
    );
  }

  #referencesOf(fields: Json): Json {
    return Object.fromEntries(
      Object.entries(references).flatMap(([field, kind]) => {
        const renamed = this.#renamed.get(keyOf(kind, fields[field]));
        return renamed === undefined ? [] : [[field, renamed]];
      }),
    );
  }

  /** Another thing that happens to have the same number. */
  #takeRenamed(item: IncomingItem): void {
    const id = `${this.#incoming.source}:${String(item.fields['id'])}`;
    this.#renamed.set(keyOf(item.kind, item.fields['id']), id);
    const fresh = {...item, fields: {...item.fields, id}};
    const existing = this.#existing(item.kind, id);
    if (existing) this.#renew(existing, fresh);
    else this.#add(fresh);
  }

  #add({kind, fields, place, notes}: IncomingItem): void {
    const {source, envelope} = this.#incoming;
    const key = String(this.nextKey);
    this.nextKey += 1;
    const isPublished = envelope !== undefined || undefined;
    this.#put({key, kind, fields, source, place, given: fields, notes, ...(isPublished && {isPublished})});
    if (fields['deleted'] !== true) this.counts.added += 1;
  }

  #renew(existing: DeskItem, {fields: fresh, notes, place}: IncomingItem): void {
    const fields = isTombstone(existing) || fresh['deleted'] === true ? fresh : renewed(existing, fresh);
    const isUnchanged = isSame(fields, existing.fields);
    this.counts[isUnchanged ? 'same' : 'changed'] += 1;
    const {source} = this.#incoming;
    if (isUnchanged) {
      this.#put(alsoFrom(existing, source));
      return;
    }
    const earlier = existing.source === source ? existing.earlier : existing;
    this.#put({...existing, fields, place, notes, given: fresh, source, earlier});
  }
}

const isThere = (value: unknown): boolean => value !== undefined && value !== '';

/** What is said already stays; a feed that is not named yet takes what the other says. */
const mergedEnvelope = (own: Json, other: Json | undefined): Json => {
  if (!other) return own;
  const said = Object.fromEntries(Object.entries(own).filter(([, value]) => isThere(value)));
  return said['title'] === undefined ? {...own, ...other} : {...other, ...said};
};

const termsIn = (envelope: Json | undefined): readonly ImportedTerm[] =>
  Object.entries(isJson(envelope?.['vocabularies']) ? envelope['vocabularies'] : {}).flatMap(
    ([vocabulary, terms]) =>
      (Array.isArray(terms) ? (terms as unknown[]) : [])
        .filter(isJson)
        .map((term) => ({...term, vocabulary}) as unknown as ImportedTerm),
  );

const withTerms = (document: DeskDocument, terms: readonly ImportedTerm[]): DeskDocument => {
  if (terms.length === 0) return document;
  const {envelope, items} = document;
  const used = items.map(({kind, fields, source = ''}) => ({kind, item: fields, source, place: {}}));
  const own = envelope['vocabularies'] as Vocabularies;
  const {vocabularies} = collectTerms(used as unknown as MergedItems, own, terms);
  return Object.keys(vocabularies).length === 0
    ? document
    : {...document, envelope: {...envelope, vocabularies}};
};

/** Says of items of different sources that they seem to be one thing. */
const withDoubts = (document: DeskDocument): DeskDocument => {
  const living = document.items.filter((item) => !isTombstone(item) && isThere(item.fields['id']));
  const merged = living.map(({kind, fields, source = ''}) => ({kind, item: fields, source, place: {}}));
  const {notes} = findDuplicates(merged as unknown as MergedItems, 'report');
  if (notes.length === 0) return document;
  const byItem = new Map(
    notes.map((note) => [`${note.source} ${keyOf(note.kind ?? 'events', note.id)}`, note]),
  );
  return {
    ...document,
    items: document.items.map((item) => {
      const note = byItem.get(`${item.source ?? ''} ${keyOf(item.kind, item.fields['id'])}`);
      if (!note || item.notes.some(({code}) => code === note.code)) return item;
      const {code, place, value, detail} = note;
      return {...item, notes: [...item.notes, {code, place, value, detail}]};
    }),
  };
};

/**
 * Adds what a file gives: by id, new items are taken up, known ones renewed where the file says something else than it
 * did before. What is here and not in the file stays. Another thing under an id that is taken gets the file's name
 * before its id.
 */
export const mergeIncoming = (document: DeskDocument, incoming: Incoming): MergeResult => {
  const merge = new Merge(document, incoming);
  merge.take();
  const {nextKey, counts} = merge;
  const envelope = mergedEnvelope(document.envelope, incoming.envelope);
  const merged: DeskDocument = {envelope, items: [...merge.items.values()], nextKey};
  const terms = [...incoming.terms, ...termsIn(incoming.envelope)];
  return {document: withDoubts(withTerms(merged, terms)), counts};
};
