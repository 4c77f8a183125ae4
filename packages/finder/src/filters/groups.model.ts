import {fixedValuesOf, type FacetName} from '@mitmach/logic/opportunities';
import type {FacetGroup, FacetOption, FacetState} from '@mitmach/ui';
import {groupLabel, valueLabel} from '../values/index.js';
import {spokenBy, type FilterOptions} from './filter-options.js';
import {orderOf} from './value-order.js';

/** So many values of a group are shown at once; the others are found by its search. */
export const mostValues = 30;

/**
 * Values of these are steps, each of which holds those below it, or times: leaving one out would say something else
 * than people expect.
 */
const steps: ReadonlySet<FacetName> = new Set<FacetName>(['availability', 'languages', 'age']);
/** Every offer has a value of these: a single one divides nothing. */
const alwaysSaid: ReadonlySet<FacetName> = new Set<FacetName>(['remote', 'organizations']);

const noCounts: ReadonlyMap<string, number> = new Map();

/** What is chosen of a facet, by value. */
const statesOf = ({choices}: FilterOptions, name: FacetName): ReadonlyMap<string, FacetState> => {
  const {include = [], exclude = []} = choices[name] ?? {};
  return new Map<string, FacetState>([
    ...include.map((id) => [id, 'include'] as const),
    ...exclude.map((id) => [id, 'exclude'] as const),
  ]);
};

const optionsOf = (name: FacetName, ids: Iterable<string>, options: FilterOptions): FacetOption[] => {
  const counts = options.counts && (options.counts.get(name) ?? noCounts);
  const states = statesOf(options, name);
  return [...ids].map((id) => ({
    id,
    label: valueLabel(name, id, options.context),
    count: counts && (counts.get(id) ?? 0),
    state: states.get(id) ?? 'off',
  }));
};

/** The values that occur or are chosen, and for times all of them, because they stand in a table. */
const idsOf = (name: FacetName, options: FilterOptions): ReadonlySet<string> => {
  const counted = [...(options.counts?.get(name)?.keys() ?? [])];
  const chosen = [...statesOf(options, name).keys()];
  const isTable = name === 'availability' && counted.length > 0;
  return new Set([...(isTable ? (fixedValuesOf(name) ?? []) : counted), ...chosen]);
};

/** As many as can be taken in at once, those first that would give something. */
const firstOf = (found: readonly FacetOption[]): readonly FacetOption[] => {
  const kept = new Set(found.filter(({state}) => state !== 'off'));
  for (const option of [...found.filter(({count}) => count !== 0), ...found]) {
    if (kept.size < mostValues) kept.add(option);
  }
  return found.filter((option) => kept.has(option));
};

const openGroup = (name: FacetName, ids: Iterable<string>, options: FilterOptions): Partial<FacetGroup> => {
  const {context, counts, base = counts, searchIn} = options;
  const {t, tag} = spokenBy(context);
  const found = optionsOf(name, ids, options).sort(orderOf(name, base?.get(name) ?? noCounts, tag));
  if (found.length <= mostValues || searchIn(name).trim() !== '') return {options: found};
  const shown = firstOf(found);
  return {options: shown, note: t('filtersMoreValues', {shown: shown.length, total: found.length})};
};

/**
 * A facet with its values; undefined where nothing occurs and nothing is chosen, or where all offers are alike. A closed
 * one holds only what is chosen.
 */
export const facetGroup = (name: FacetName, options: FilterOptions): FacetGroup | undefined => {
  const ids = idsOf(name, options);
  const chosen = statesOf(options, name);
  const isTelling = chosen.size > 0 || ids.size > (alwaysSaid.has(name) ? 1 : 0);
  if (!isTelling) return undefined;
  return {
    id: name,
    label: groupLabel(name, options.context.locale),
    canExclude: !steps.has(name),
    options: optionsOf(name, chosen.keys(), options),
    ...(options.isOpen(name) && openGroup(name, ids, options)),
  };
};
