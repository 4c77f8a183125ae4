/** A question that items can be filtered by, such as "which district?". */
export interface Facet<T> {
  readonly id: string;
  /** An item's answers, as ids; none where it has none. Must not throw on any item. */
  readonly valuesOf: (item: T) => readonly string[];
}

/** Chosen values by facet: an item must have one of them in each facet that has any. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/** How many items each value of a facet has, or would have. */
export type Counts = ReadonlyMap<string, number>;

export interface FacetResult<T> {
  readonly items: readonly T[];
  /** By facet, every value that occurs. Items that only the facet's own choice leaves out are counted too. */
  readonly counts: ReadonlyMap<string, Counts>;
}

const fits = (values: readonly string[], chosen: readonly string[] | undefined): boolean =>
  chosen === undefined || chosen.length === 0 || values.some((value) => chosen.includes(value));

/**
 * Filters items and counts the values that remain to be chosen. Within a facet the choices are alternatives, so the
 * count of a value says what choosing it as well would add; one item counts once for each of its values.
 */
export const filterByFacets = <T>(
  items: readonly T[],
  facets: readonly Facet<T>[],
  choices: Choices,
): FacetResult<T> => {
  const counts = facets.map(() => new Map<string, number>());
  const found: T[] = [];
  for (const item of items) {
    const values = facets.map(({valuesOf}) => valuesOf(item));
    // The one facet that leaves the item out; -1: none, -2: several.
    let missed = -1;
    facets.forEach(({id}, index) => {
      if (!fits(values[index] ?? [], choices[id])) missed = missed === -1 ? index : -2;
    });
    if (missed === -1) found.push(item);
    values.forEach((of, index) => {
      const count = counts[index];
      const plus = missed === -1 || missed === index ? 1 : 0;
      for (const value of new Set(of)) count?.set(value, (count.get(value) ?? 0) + plus);
    });
  }
  return {items: found, counts: new Map(facets.map(({id}, index) => [id, counts[index] ?? new Map()]))};
};
