import type {FacetName} from '../facet-names.js';

/**
 * What a guided search asks, in its order: what moves you, with whom, what do you like doing, when have you time, how
 * often, which language do you speak how well.
 */
export const questionIds = [
  'causes',
  'targetGroups',
  'activities',
  'availability',
  'commitment',
  'languages',
] as const satisfies readonly FacetName[];
export type QuestionId = (typeof questionIds)[number];

/** What somebody answered: values by question, several of them as alternatives. A question without any was skipped. */
export type Answers = Readonly<Partial<Record<QuestionId, readonly string[]>>>;
