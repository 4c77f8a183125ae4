import type {KindName} from '@mitmach/feed';
import type {
  Draft,
  ImportedTerm,
  Imported,
  ImportNote,
  ImportOptions,
  Place,
  SourceData,
  TermRef,
} from '../importer.js';
import {stableId} from '../ids.js';
import {FieldReader} from './field-reader.js';
import {shortly} from './refusal.js';
import {TermFinder} from './terms.js';
import {isFields, type Fields} from './untyped.js';

/**
 * Which field of an item comes from what of an entry, in the order in which they are read. What is undefined or empty is
 * left out.
 */
export type FieldTable<Entry> = Readonly<Record<string, (entry: Entry, reader: FieldReader) => unknown>>;

/** What an entry of a source becomes, and where it stands. */
export interface Recipe<Entry> {
  readonly kind: KindName;
  readonly fields: FieldTable<Entry>;
  readonly idOf: (entry: Entry, item: Fields) => string;
}

interface EntryPlace {
  readonly place: Place;
  /** To which links of the entry are relative; the address of the source where it is not said. */
  readonly base?: string | undefined;
}

const REQUIRED: Readonly<Record<KindName, readonly string[]>> = {
  organizations: ['name'],
  opportunities: ['title'],
  events: ['title', 'start'],
  news: ['title', 'published'],
  milestones: ['title', 'date'],
};

type Vocabulary = TermRef['vocabulary'];

const VOCABULARIES: Readonly<Record<KindName, readonly Vocabulary[]>> = {
  organizations: ['topics', 'causes', 'districts'],
  opportunities: ['topics', 'causes', 'activities', 'targetGroups', 'districts'],
  events: ['topics', 'categories', 'districts'],
  news: ['topics', 'categories'],
  milestones: ['topics', 'phases'],
};

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isFields(value) && Object.keys(value).length === 0);

/** An object without the fields that are empty. */
export const compact = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));

/** Puts districts into the places of an item; those for which there is no place become places of their own. */
const withDistricts = (
  {location, locations}: Fields,
  kind: KindName,
  districts: readonly string[],
): Fields => {
  if (kind !== 'opportunities') {
    return {location: {...(location as object | undefined), district: districts[0]}};
  }
  const places = (locations ?? []) as readonly object[];
  const count = Math.max(places.length, districts.length);
  return {
    locations: Array.from({length: count}, (_, index) => ({
      ...places[index],
      ...(districts[index] !== undefined && {district: districts[index]}),
    })),
  };
};

/** The fields of an item that its terms become; a vocabulary that its kind does not have is noted. */
const termFields = (kind: KindName, item: Fields, reader: FieldReader): Fields => {
  let fields: Fields = {};
  for (const [vocabulary, found] of reader.terms) {
    const ids = [...found];
    const [first = ''] = ids;
    reader.field = vocabulary;
    if (!VOCABULARIES[kind].includes(vocabulary)) reader.note('bad-value', first, kind);
    else if (vocabulary === 'districts') fields = {...fields, ...withDistricts(item, kind, ids)};
    else fields = {...fields, ...(vocabulary === 'phases' ? {phase: first} : {[vocabulary]: ids})};
  }
  return fields;
};

/** The fields of an item by a table; what is empty is left out. */
const readFields = <Entry>(table: FieldTable<Entry>, entry: Entry, reader: FieldReader): Fields =>
  compact(
    Object.fromEntries(
      Object.entries(table).map(([field, read]) => {
        reader.field = field;
        return [field, read(entry, reader)];
      }),
    ),
  );

/** Gathers what an importer finds in one source. */
export class Gathering {
  readonly options: ImportOptions;
  readonly notes: ImportNote[] = [];
  readonly deleted: {readonly kind: KindName; readonly id: string}[] = [];
  readonly next: string[] = [];
  readonly terms: TermFinder;
  readonly #base: string | undefined;
  readonly #drafts = new Map<string, Draft>();
  readonly #terms: ImportedTerm[] = [];

  constructor({url}: Pick<SourceData, 'url'>, options: ImportOptions) {
    this.options = options;
    this.terms = new TermFinder(options.terms);
    this.#base = url;
  }

  /** Takes up an entry; one without a field that the feed requires is left out and noted. */
  add<Entry>({kind, fields, idOf}: Recipe<Entry>, entry: Entry, {place, base}: EntryPlace): void {
    const item = this.read({kind, fields}, entry, this.reader(place, base));
    this.addItem(kind, idOf(entry, item), {item, place});
  }

  /** The item that an entry becomes, with its terms. */
  read<Entry>({kind, fields}: Omit<Recipe<Entry>, 'idOf'>, entry: Entry, reader: FieldReader): Fields {
    const item = readFields(fields, entry, reader);
    return {...item, ...termFields(kind, item, reader)};
  }

  /** Whether there is an item of that id already. */
  has(kind: KindName, id: string): boolean {
    return this.#drafts.has(`${kind}/${id}`);
  }

  /** Takes up an item that is complete already. */
  addItem(kind: KindName, id: string, {item, place}: {item: Fields; place: Place}): void {
    const missing = REQUIRED[kind].find((field) => item[field] === undefined);
    const key = `${kind}/${id}`;
    if (missing) this.lose('missing-field', place, {field: missing});
    else if (this.#drafts.has(key)) this.lose('duplicate-id', place, {field: 'id', value: shortly(id)});
    else this.#drafts.set(key, {kind, id, item, place});
  }

  /**
   * Takes up an organization that entries of something else name, once, and gives its id, which follows from its name: of
   * several sources, the first that has it counts.
   * @param read its other fields, asked for once
   */
  addOrganization(name: string, place: Place, read: (reader: FieldReader) => Fields): string | undefined {
    if (name === '') return undefined;
    const id = stableId({kind: 'organizations', title: name});
    const key = `organizations/${id}`;
    if (!this.#drafts.has(key)) {
      const item = compact({name, ...read(this.reader(place))});
      this.#drafts.set(key, {kind: 'organizations', id, item, place});
    }
    return id;
  }

  /** Notes that an entry is left out. */
  lose(
    code: ImportNote['code'],
    place: Place,
    more: Pick<ImportNote, 'field' | 'value' | 'detail'> = {},
  ): void {
    this.notes.push({code, place, ...more, isItemLost: true});
  }

  reader(place: Place, base = this.#base): FieldReader {
    const {options, terms, notes} = this;
    return new FieldReader({options, terms, notes, place, base});
  }

  addTerm(term: ImportedTerm): void {
    this.#terms.push(term);
  }

  /** Everything that was gathered. */
  get imported(): Imported {
    const {notes, deleted, next} = this;
    const terms = [...this.#terms, ...this.terms.imported];
    return {
      drafts: [...this.#drafts.values()],
      notes,
      ...(terms.length > 0 && {terms}),
      ...(next.length > 0 && {next}),
      ...(deleted.length > 0 && {deleted}),
    };
  }
}
