import {numberFormat} from '@mitmach/logic';
import {choropleth, type DistrictMap} from '@mitmach/logic/map';
import type {Choice} from '@mitmach/logic/opportunities';
import type {FacetState} from '@mitmach/ui';
import type {FinderContext} from '../finder-context.js';
import {valueLabel} from '../values/index.js';
import {labelSet, type LabelSet, type LabelSize, type MapSize} from './labels.model.js';

/** A district as it stands in the list. */
export interface DistrictRow {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly state: FacetState;
}

/** A district as it is drawn. */
export interface DistrictShape {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  /** 0 where there is nothing, else 1 to 5. */
  readonly shade: number;
  readonly state: FacetState;
}

export interface Drawing {
  readonly viewBox: string;
  /** The chosen ones last, so that their outline lies over those of the others. */
  readonly shapes: readonly DistrictShape[];
  /** For places of different sizes, of which one is shown. */
  readonly labels: Readonly<Record<LabelSize, LabelSet>>;
  readonly legend: readonly {readonly shade: number; readonly text: string}[];
}

export interface DistrictsModel {
  readonly rows: readonly DistrictRow[];
  /** Undefined where there is nothing to draw, or not yet. */
  readonly drawing: Drawing | undefined;
}

export interface DistrictsInput {
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: Choice | undefined;
  readonly map: DistrictMap | undefined;
}

const shades = 5;
/** Widths that the map has at least where these labels are shown, see `map.styles.ts`. */
const sizes = {
  small: {width: 280, fontSize: 11},
  medium: {width: 450, fontSize: 12},
  large: {width: 640, fontSize: 13},
} as const satisfies Record<LabelSize, MapSize>;

const stateOf = (id: string, {include = [], exclude = []}: Choice): FacetState => {
  if (include.includes(id)) return 'include';
  return exclude.includes(id) ? 'exclude' : 'off';
};

const rowsOf = ({counts, chosen = {}}: DistrictsInput, context: FinderContext): readonly DistrictRow[] => {
  const {feed, locale} = context;
  const terms = feed.envelope.vocabularies?.districts ?? [];
  const {include = [], exclude = []} = chosen;
  const ids = new Set([...terms.map(({id}) => id), ...counts.keys(), ...include, ...exclude]);
  return [...ids]
    .map((id) => ({
      id,
      name: valueLabel('districts', id, context),
      count: counts.get(id) ?? 0,
      state: stateOf(id, chosen),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, locale.tag));
};

const drawingOf = (rows: readonly DistrictRow[], map: DistrictMap, tag: string): Drawing => {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const counts = map.districts.map(({id}): [string, number] => [id, byId.get(id)?.count ?? 0]);
  const {classes, ranges} = choropleth(new Map(counts), shades);
  const shadeOf = (level: number): number => Math.ceil((level * shades) / Math.max(ranges.length, 1));
  const shapes = map.districts.map(({id, path}): DistrictShape => {
    const {name = id, state = 'off'} = byId.get(id) ?? {};
    return {id, path, name, state, shade: shadeOf(classes.get(id) ?? 0)};
  });
  const numbers = numberFormat(tag);
  const wordsOf = (id: string): {name: string; count: string} | undefined => {
    const row = byId.get(id);
    return row && {name: row.name, count: numbers.format(row.count)};
  };
  const rangeText = (from: number, to: number): string =>
    from === to ? numbers.format(from) : numbers.formatRange(from, to);
  const none = counts.some(([, count]) => count === 0) ? [{shade: 0, text: numbers.format(0)}] : [];
  return {
    viewBox: map.viewBox,
    shapes: [...shapes].sort((a, b) => Number(a.state !== 'off') - Number(b.state !== 'off')),
    labels: {
      small: labelSet(map, wordsOf, sizes.small),
      medium: labelSet(map, wordsOf, sizes.medium),
      large: labelSet(map, wordsOf, sizes.large),
    },
    legend: [
      ...none,
      ...ranges.map(({from, to}, at) => ({shade: shadeOf(at + 1), text: rangeText(from, to)})),
    ],
  };
};

/** All districts with how many there are, in the order of their names, and the map of them where there is one. */
export const districtsModel = (input: DistrictsInput, context: FinderContext): DistrictsModel => {
  const rows = rowsOf(input, context);
  const isDrawn = input.map !== undefined && input.map.districts.length > 0;
  return {rows, drawing: isDrawn ? drawingOf(rows, input.map, context.locale.tag) : undefined};
};
