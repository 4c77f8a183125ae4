/** What a value of a facet does to the results. */
export type FacetState = 'off' | 'include' | 'exclude';

export interface FacetOption {
  readonly id: string;
  readonly label: string;
  /** How many results it has, or would have; undefined as long as nobody has counted. */
  readonly count: number | undefined;
  readonly state: FacetState;
}

/** Values of one kind that results can be filtered by. */
export interface FacetGroup {
  readonly id: string;
  readonly label: string;
  readonly options: readonly FacetOption[];
  /** Whether values can be excluded too. */
  readonly canExclude: boolean;
  /** A sentence below the values. */
  readonly note?: string | undefined;
}

/** A filter in force, as it is shown beside the results. */
export interface ActiveFilter {
  readonly groupId: string;
  readonly option: FacetOption;
}

/** From how many values on a group has a search of its own. */
export const searchableFrom = 10;

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The options whose label contains the text, whatever its case and accents; chosen ones always. */
export const matchingOptions = ({options}: FacetGroup, text: string): readonly FacetOption[] => {
  const wanted = folded(text.trim());
  return wanted === ''
    ? options
    : options.filter(({label, state}) => state !== 'off' || folded(label).includes(wanted));
};

/** All filters in force, group by group. */
export const activeFilters = (groups: readonly FacetGroup[]): readonly ActiveFilter[] =>
  groups.flatMap(({id, options}) =>
    options.filter(({state}) => state !== 'off').map((option) => ({groupId: id, option})),
  );
