import type {FacetChoices, FacetCounts} from '../facet-names.js';
import {fixedValuesOf} from '../fixed-values.js';
import {questionIds, type Answers, type QuestionId} from './question-ids.js';

export interface Question {
  readonly id: QuestionId;
  /** The values that occur, in their natural order where they have one, else the most frequent first. */
  readonly values: readonly string[];
}

const byFrequency = (counts: ReadonlyMap<string, number>): readonly string[] =>
  [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);

const valuesOf = (id: QuestionId, facets: FacetCounts): readonly string[] => {
  const counts = facets.get(id) ?? new Map<string, number>();
  const occurring = byFrequency(counts).filter((value) => (counts.get(value) ?? 0) > 0);
  return fixedValuesOf(id)?.filter((value) => occurring.includes(value)) ?? occurring;
};

/**
 * The questions that are worth asking: those between whose values there is something to choose.
 * @param facets the counts of an answer to a query without choices
 */
export const questionsFrom = (facets: FacetCounts): readonly Question[] =>
  questionIds.map((id) => ({id, values: valuesOf(id, facets)})).filter(({values}) => values.length > 1);

/** The answers as filters of the whole list, stricter than the guided search: an offer must fit each. */
export const choicesFrom = (answers: Answers): FacetChoices =>
  Object.fromEntries(
    questionIds
      .map((id) => [id, {include: answers[id] ?? []}] as const)
      .filter(([, {include}]) => include.length > 0),
  );
