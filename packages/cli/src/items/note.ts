import type {KindName, ProblemCode} from '@mitmach/feed';
import type {ImportNoteCode, Place} from '../importing/importer.js';

/** What a build finds beyond what importers and the feed's schema find. */
export type BuildNoteCode =
  /** Two sources have the same item with different contents; the first source's was taken. */
  | 'conflict'
  /** Two sources have different items with the same id; the later one got a new id. */
  | 'renamed'
  /** A source says that an item is gone which a later source still has. */
  | 'gone-elsewhere'
  /** Two sources seem to have the same thing under different ids. */
  | 'same-thing'
  /** The same, and they were made one. */
  | 'merged'
  | 'unknown-term'
  | 'unknown-organization'
  /** A series has more dates than are worked out. */
  | 'too-many-dates'
  /** Items that a damaged source had before, and that were kept. */
  | 'kept'
  /** Items of a failed source that are too old to be kept. */
  | 'too-old'
  /** A source has nothing in it. */
  | 'no-items';

export type NoteCode = ImportNoteCode | ProblemCode | BuildNoteCode;

/** One thing that is to be said about a source; `explainNote` puts it into words. */
export interface SourceNote {
  readonly code: NoteCode;
  /** Id of the source; empty for the config itself. */
  readonly source: string;
  /** File or address, as it may be shown. */
  readonly part?: string | undefined;
  readonly place: Place;
  readonly kind?: KindName | undefined;
  readonly id?: string | undefined;
  readonly field?: string | undefined;
  readonly value?: string | undefined;
  /** More that the sentence needs. */
  readonly detail?: string | undefined;
  /** How often, where it is said once. */
  readonly count?: number | undefined;
  readonly isItemLost?: true | undefined;
}

/** A note before it is known in which source it was found. */
export type LooseNote = Omit<SourceNote, 'source' | 'part'>;
