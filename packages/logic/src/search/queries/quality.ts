import type {LabelledQuery} from './labelled-query.js';

/** As many results as a visitor looks through. */
const FIRST = 10;

/** How well a search answers a query. */
export interface Answer {
  readonly query: LabelledQuery;
  /** The ids that were found, best first; the first ten of them. */
  readonly found: readonly string[];
  /** Of the offers that must be found, or of ten where there are more, those among the first ten results. */
  readonly recall: number;
  /** Of the first ten results, or of all where there are fewer, those that fit; 1 where nothing is found. */
  readonly precision: number;
}

/** Measures one query. @param ids of all results, best first */
export const answerTo = (query: LabelledQuery, ids: readonly string[]): Answer => {
  const found = ids.slice(0, FIRST);
  const wanted = found.filter((id) => query.finds.includes(id)).length;
  const fitting = found.filter((id) => query.finds.includes(id) || query.alsoFits.includes(id)).length;
  return {
    query,
    found,
    recall: wanted / Math.min(FIRST, query.finds.length),
    precision: found.length === 0 ? 1 : fitting / found.length,
  };
};
