import type {ItemTypes, KindName} from '@mitmach/feed';

/*
 * The contract of the importers. An importer is pure: it gets the bytes of one source and says which items stand in
 * them. It touches no file, network, clock or environment, so that it runs in the feed tool and in a browser alike.
 */

/** The formats that can be imported, as `type` of a source in `mitmach.config.json`. */
export type SourceType =
  | 'ics'
  | 'rss'
  | 'csv'
  | 'xlsx'
  | 'json'
  | 'wordpress'
  | 'tribe'
  | 'gancio'
  | 'mobilizon'
  | 'freinet'
  | 'volunteering'
  | 'apiengagement'
  | 'jsonld'
  | 'timelinejs'
  | 'mitmach';

/** One file or one answer of a server. */
export interface SourceData {
  readonly bytes: Uint8Array;
  /** As the server said it, `text/csv; charset=windows-1252`. */
  readonly mediaType?: string | undefined;
  /** Absolute address to which relative links refer; absent for a file. */
  readonly url?: string | undefined;
  /** What people call it: a file's name, an address. */
  readonly name: string;
  /** Of the server's answer, names in small letters: WordPress says there how many pages there are, and where. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** From which column (CSV, Excel) or path (JSON, `address.city`) a field of an item comes. */
export type ColumnMap = Readonly<Record<string, string | readonly string[]>>;

/** What an importer is told besides the data. All of it comes from the config. */
export interface ImportOptions {
  /** What the items become where the format does not say. */
  readonly kind?: KindName | undefined;
  /** Field of the item (`location.address.city`, `title.da`) → column or path of the source. */
  readonly columns?: ColumnMap | undefined;
  /** What every item gets that does not have it itself (`start` of rows without a date, `organization`). */
  readonly defaults?: Readonly<Record<string, unknown>> | undefined;
  /** Word of the source (a category, a tag) → where it goes, `{vocabulary: 'topics', id: 'sport'}`; null drops it. */
  readonly terms?: Readonly<Record<string, TermRef | null>> | undefined;
  /** Where the list of items stands in a JSON document, `result.entries`; without it, it is looked for. */
  readonly items?: string | undefined;
  /** Name or number (from 1) of the sheet of an Excel file; without it, the first. */
  readonly sheet?: string | number | undefined;
  /** What comes first in dates such as `05/01/2026`; without it, they are read only where they can be one day alone. */
  readonly dateOrder?: 'day-first' | 'month-first' | undefined;
  /** Of the feed: the language of plain texts, and the zone of times that name none. */
  readonly language: string;
  readonly timeZone: string;
  /** Absolute moment of the import, ms since 1970. */
  readonly now: number;
}

export interface TermRef {
  readonly vocabulary:
    'topics' | 'causes' | 'activities' | 'targetGroups' | 'districts' | 'categories' | 'phases';
  readonly id: string;
}

/** Where in a source something stands, for people: a row of a table, a line of a file, the path in a document. */
export interface Place {
  readonly row?: number | undefined;
  readonly line?: number | undefined;
  readonly path?: string | undefined;
  /** The title or id of the item, where it has one. */
  readonly item?: string | undefined;
}

/** An item as a source gives it: unchecked, with fields as in FEED.md. */
export interface Draft<K extends KindName = KindName> {
  readonly kind: K;
  /** Stable: the same item of the same source has the same id at the next import. */
  readonly id: string;
  readonly item: Readonly<Partial<Record<keyof ItemTypes[K], unknown>>> & Readonly<Record<string, unknown>>;
  readonly place: Place;
}

/** What can be wrong in a source. `isItemLost`: the item is not among the drafts because of it. */
export interface ImportNote {
  readonly code: ImportNoteCode;
  readonly place: Place;
  readonly field?: string | undefined;
  /** What stands there, cut to 60 characters. */
  readonly value?: string | undefined;
  /** More that the sentence needs: what is expected, which zone was taken. */
  readonly detail?: string | undefined;
  readonly isItemLost?: true | undefined;
}

export type ImportNoteCode =
  /** The whole source cannot be read: not this format at all, half written, too large when unpacked. */
  | 'unreadable'
  /** Read, but cut off or damaged at one place; the rest is there. */
  | 'damaged'
  | 'encoding'
  | 'wrong-column-count'
  | 'unknown-column'
  | 'missing-field'
  | 'bad-date'
  | 'bad-time'
  | 'bad-number'
  | 'bad-value'
  | 'unknown-zone'
  | 'bad-rule'
  | 'formula'
  | 'private'
  | 'unsafe-link'
  | 'html-dropped'
  | 'too-large'
  | 'duplicate-id'
  /** An entry that is no item of the wanted kind, such as a VTODO or a page that is a draft. */
  | 'passed-over';

/** Terms that the source brings along for the feed's vocabularies. */
export interface ImportedTerm extends TermRef {
  readonly label: string | Readonly<Record<string, string>>;
  /** Of a phase, from when to when: `2018`, `2018-03` or `2018-03-26`. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

export interface Imported {
  readonly drafts: readonly Draft[];
  /** What could be read of rows that lack something which the feed requires, so that people can complete it. */
  readonly incomplete?: readonly Draft[] | undefined;
  readonly notes: readonly ImportNote[];
  readonly terms?: readonly ImportedTerm[] | undefined;
  /** Addresses of further parts of the same source (`next` of an API), to be fetched and imported likewise. */
  readonly next?: readonly string[] | undefined;
  /** Ids that the source itself says are gone. */
  readonly deleted?: readonly {readonly kind: KindName; readonly id: string}[] | undefined;
}

/** Reads a source. Never throws: what cannot be read is a note. */
export type Importer = (data: SourceData, options: ImportOptions) => Promise<Imported> | Imported;
