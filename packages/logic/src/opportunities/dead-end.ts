import type {Query} from './data-source.js';
import type {Choice, FacetName} from './facet-names.js';

/** What could be dropped to find something. */
export interface Way {
  readonly drop: FacetName | 'text' | 'near' | 'range';
  /** For a facet, the values that are dropped. */
  readonly values: readonly string[];
  /** What they are chosen for, where it is a facet. */
  readonly state?: 'include' | 'exclude';
  /** How many offers that gives; at least one. */
  readonly total: number;
  /** The query without it. */
  readonly query: Query;
}

type Attempt = Omit<Way, 'total'>;

const withoutChoice = (query: Query, name: FacetName, rest: Choice): Query => ({
  ...query,
  filters: {...query.filters, [name]: rest},
});

/** All values that must be there go together: each of them alone only widens what is found. */
const attemptsOf = (query: Query, name: FacetName, {include = [], exclude = []}: Choice): Attempt[] => [
  ...(include.length > 0
    ? [
        {
          drop: name,
          values: include,
          state: 'include' as const,
          query: withoutChoice(query, name, {exclude}),
        },
      ]
    : []),
  ...exclude.map((value) => ({
    drop: name,
    values: [value],
    state: 'exclude' as const,
    query: withoutChoice(query, name, {include, exclude: exclude.filter((other) => other !== value)}),
  })),
];

const without = (query: Query, field: keyof Query): Query =>
  Object.fromEntries(Object.entries(query).filter(([name]) => name !== field)) as unknown as Query;

const attemptsOn = (query: Query): Attempt[] => [
  ...(Object.entries(query.filters ?? {}) as [FacetName, Choice][]).flatMap(([name, choice]) =>
    attemptsOf(query, name, choice),
  ),
  ...(['text', 'near', 'range'] as const)
    .filter((drop) => query[drop] !== undefined)
    .map((drop): Attempt => ({drop, values: [], query: without(query, drop)})),
];

/**
 * The ways on where nothing is found: each single filter that gives something when it is dropped, and how many, best
 * first. Empty where no single one is to blame.
 * @param count how many offers a query gives: `FeedSource.count`
 * @param locked filters that the page has set for good
 */
export const waysOn = (
  query: Query,
  count: (query: Query) => number,
  locked: readonly Way['drop'][] = [],
): readonly Way[] =>
  attemptsOn(without(query, 'cursor'))
    .filter(({drop}) => !locked.includes(drop))
    .map((attempt): Way => ({...attempt, total: count(attempt.query)}))
    .filter(({total}) => total > 0)
    .sort((a, b) => b.total - a.total);
