/** A choice that answers a question, by one value or by several at once. */
export interface Chip {
  readonly label: string;
  readonly values: readonly string[];
  readonly state: 'on' | 'off' | 'partly';
}

/** @param chosen what is answered so far */
export const chipOf = (label: string, values: readonly string[], chosen: readonly string[]): Chip => {
  const count = values.filter((value) => chosen.includes(value)).length;
  return {label, values, state: count === 0 ? 'off' : count === values.length ? 'on' : 'partly'};
};
