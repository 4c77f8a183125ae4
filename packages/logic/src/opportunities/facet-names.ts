/** What offers can be filtered by, in the order in which it is asked about. */
export const facetNames = [
  'causes',
  'targetGroups',
  'activities',
  'topics',
  'commitment',
  'availability',
  'districts',
  'remote',
  'languages',
  'age',
  'accessibility',
  'requirements',
  'benefits',
  'suitableFor',
  'organizations',
  'urgent',
] as const;
export type FacetName = (typeof facetNames)[number];

/** The values of a facet that an offer should have one of, and those of which it may have none. */
export interface Choice {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

/** What is chosen, by facet. */
export type FacetChoices = Readonly<Partial<Record<FacetName, Choice>>>;

/** By facet its values, and how many offers each has, or would have if it were chosen as well. */
export type FacetCounts = ReadonlyMap<FacetName, ReadonlyMap<string, number>>;

/** Whether anything is chosen at all. */
export const isChosen = (choices: FacetChoices): boolean =>
  Object.values(choices).some(({include = [], exclude = []}) => include.length + exclude.length > 0);
