import type {Answers, QuestionId} from '@mitmach/logic/opportunities';

/** The answers with another one to a question; none at all where it has no values, as if it was skipped. */
export const withAnswer = (answers: Answers, id: QuestionId, values: readonly string[]): Answers => {
  const others = Object.entries(answers).filter(([question]) => question !== id);
  return Object.fromEntries(values.length === 0 ? others : [...others, [id, values]]);
};

/** Values added to some others, or taken out of them, each once. */
export const toggled = (
  chosen: readonly string[],
  values: readonly string[],
  isOn: boolean,
): readonly string[] => {
  const others = chosen.filter((value) => !values.includes(value));
  return isOn ? [...others, ...values] : others;
};
