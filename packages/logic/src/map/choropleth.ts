/** Which districts look alike, by how many there are in each. */
export interface Choropleth {
  /** By id: 0 where there is none, else 1 and up. */
  readonly classes: ReadonlyMap<string, number>;
  /** The counts of class 1, 2 and so on, both included, for a legend; each holds some district. */
  readonly ranges: readonly {readonly from: number; readonly to: number}[];
}

/**
 * Classes by quantiles: about as many districts in each, equal counts always in the same, and never more classes than
 * there are different counts. What is no positive number counts as none.
 * @param most how many classes there may be beside "none"
 */
export const choropleth = (counts: ReadonlyMap<string, number>, most = 5): Choropleth => {
  const sorted = [...counts.values()].filter((count) => count > 0).sort((a, b) => a - b);
  const different = [...new Set(sorted)];
  const quantileOf = (count: number): number =>
    different.length <= most
      ? different.indexOf(count)
      : Math.floor((sorted.indexOf(count) / sorted.length) * most);
  // Where many are equal some quantiles are empty.
  const used = [...new Set(different.map(quantileOf))];
  const classOf = (count: number): number => (count > 0 ? used.indexOf(quantileOf(count)) + 1 : 0);
  return {
    classes: new Map([...counts].map(([id, count]) => [id, classOf(count)])),
    ranges: used.map((quantile) => {
      const within = different.filter((count) => quantileOf(count) === quantile);
      return {from: Math.min(...within), to: Math.max(...within)};
    }),
  };
};
