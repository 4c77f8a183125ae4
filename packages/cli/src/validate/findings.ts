import type {KindName, LoadFailure, ProblemCode} from '@mitmach/feed';

/** Why a whole document cannot be checked. */
export type RefusalCode =
  | LoadFailure
  | 'not-a-feed'
  | 'unsupported-version'
  /** The file is not there or may not be read. */
  | 'no-file';

/** What makes no item fall out of the feed, but is most likely not what was meant. */
type DoubtCode =
  | 'wrong-encoding'
  | 'unknown-field'
  | 'unknown-term'
  | 'unknown-organization'
  | 'unknown-series'
  | 'end-before-start'
  | 'more-than-all'
  | 'all-events-past'
  | 'expired'
  | 'dead-link';

/** What could be better. */
type AdviceCode =
  | 'no-alt'
  | 'no-accessibility'
  | 'not-verified'
  | 'never-verified'
  | 'no-contact'
  | 'urgent-without-end'
  | 'deadline-past'
  | 'no-publisher'
  | 'no-alternate'
  | 'large'
  | 'link-unsure'
  | 'link-unchecked';

export type FindingCode = RefusalCode | ProblemCode | DoubtCode | AdviceCode;

/** An error costs an item or a part of it; a warning is most likely a mistake; a note says what could be better. */
export type Severity = 'error' | 'warning' | 'note';

/** What a check finds: a code, a place, and what the sentence about it needs. */
export interface Remark {
  readonly code: FindingCode;
  /** JSON path in its document, `events[17].start`; empty for the document itself. */
  readonly path: string;
  /** Name of the document, where it is not the feed itself. */
  readonly document?: string | undefined;
  /** What stands there, where that helps. */
  readonly value?: string | undefined;
  /** What is expected instead: as in `Problem`, or a name that is alike, a limit, another field. */
  readonly expected?: string | undefined;
  /** What was most likely meant. */
  readonly suggestion?: string | undefined;
  readonly isItemLost?: true | undefined;
}

/** One thing to mend, in words. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** File or address of the document in which it stands. */
  readonly source: string;
  /** In that document, counted from 1; absent where its text is not known. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** JSON path in that document. */
  readonly path: string;
  readonly kind?: KindName | undefined;
  /** The item's id and title, where it has them. */
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  /** The field as a path within the item. */
  readonly field: string;
  readonly value?: string | undefined;
  /** What is wrong, a whole sentence. */
  readonly message: string;
  /** What to do, a whole sentence. */
  readonly fix: string;
}

/** How many items of a kind there are. */
export interface KindCount {
  /** In all documents, without tombstones. */
  readonly items: number;
  /** Left out because of an error. */
  readonly lost: number;
  /** Ids that are said to be gone. */
  readonly deleted: number;
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly kinds: Readonly<Partial<Record<KindName, KindCount>>>;
  /** Addresses that were asked for, with `links`. */
  readonly links?: {readonly checked: number; readonly dead: number} | undefined;
}

/** What is to be said of a feed. */
export interface Validation {
  /** Errors and warnings, in the order of the document. */
  readonly problems: readonly Finding[];
  /** Notes, likewise. */
  readonly notes: readonly Finding[];
  readonly counts: Counts;
}

const doubts: ReadonlySet<string> = new Set<DoubtCode | ProblemCode>([
  'wrong-encoding',
  'unknown-field',
  'unknown-term',
  'unknown-organization',
  'unknown-series',
  'end-before-start',
  'more-than-all',
  'all-events-past',
  'expired',
  'dead-link',
  'html-in-text',
  'too-long',
]);

const advice: ReadonlySet<string> = new Set<AdviceCode>([
  'no-alt',
  'no-accessibility',
  'not-verified',
  'never-verified',
  'no-contact',
  'urgent-without-end',
  'deadline-past',
  'no-publisher',
  'no-alternate',
  'large',
  'link-unsure',
  'link-unchecked',
]);

/** How bad it is. What is mended is a warning, unless the item is lost. */
export const severityOf = ({code, isItemLost}: Pick<Remark, 'code' | 'isItemLost'>): Severity => {
  if (isItemLost) return 'error';
  if (doubts.has(code)) return 'warning';
  return advice.has(code) ? 'note' : 'error';
};
