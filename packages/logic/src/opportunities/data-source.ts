import type {Opportunity, Problem} from '@mitmach/feed';
import type {DayRange} from '../recurrence/index.js';
import type {Scope} from '../scope.js';
import type {FacetChoices, FacetCounts, FacetName} from './facet-names.js';
import type {Near} from './distance.js';

/** Orders of results. `relevance` needs a text, `distance` a point; without it they are the default order. */
export const sorts = ['relevance', 'newest', 'deadline', 'distance'] as const;
export type Sort = (typeof sorts)[number];

/** What is looked for. Whatever is left out does not narrow the results. */
export interface Query {
  readonly kind: 'opportunities';
  /** Words as somebody typed them. */
  readonly text?: string;
  /** What the page shows at all; an offer must pass each. */
  readonly scopes?: readonly Scope[];
  /** What the visitor chose. */
  readonly filters?: FacetChoices;
  /** The facets whose values are to be counted; by default all. */
  readonly facets?: readonly FacetName[];
  /** Days (ISO dates, both included) on some of which an offer with dates of its own must be on. */
  readonly range?: DayRange;
  readonly near?: Near;
  /** Default: by relevance where there is a text, else what is pressing first, then what was looked at last. */
  readonly sort?: Sort;
  /** Most items to give; default `pageSize`. */
  readonly limit?: number;
  /** Where to go on: the `cursor` of an answer to the same query. Any other text means from the beginning. */
  readonly cursor?: string;
}

/** How many items an answer holds unless the query says otherwise. */
export const pageSize = 20;

export interface QueryContext {
  readonly signal?: AbortSignal;
  /** BCP 47 tag of the reader's language, for a source that ranks by it. */
  readonly locale?: string;
}

export interface Answer {
  /** Checked items, in order, not more than the limit. */
  readonly items: readonly Opportunity[];
  /** How many fit; items that nobody has checked yet are counted as good. */
  readonly total: number;
  /** Absent as long as they are not counted yet. */
  readonly facets?: FacetCounts;
  /** Absent where there are no more. */
  readonly cursor?: string;
  /** Instant at which the data was last changed, as the feed says it. */
  readonly asOf?: string;
  readonly problems: readonly Problem[];
  /**
   * An index is on its way. As long as the text search is loaded the text was not asked about, as long as it is built
   * letters were compared; as long as the values of offers are not known nothing fits choices.
   */
  readonly isProvisional?: true;
}

/** What a source does itself. */
export interface Capabilities {
  readonly text: boolean;
  readonly facets: boolean;
  readonly near: boolean;
  readonly sorts: readonly Sort[];
}

/** Where answers come from: a feed in memory, or a search engine. `dataSourceContract` tells what one must do. */
export interface DataSource {
  readonly can: Capabilities;
  /** Rejects with the signal's reason when that is aborted, and where no answer can be had. */
  query(query: Query, context?: QueryContext): Promise<Answer>;
}
