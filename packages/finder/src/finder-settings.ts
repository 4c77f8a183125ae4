import type {Scope} from '@mitmach/logic';
import {facetNames, type FacetChoices, type FacetName, type Sort} from '@mitmach/logic/opportunities';

/** How results are laid out. */
export type LayoutName = 'list' | 'cards' | 'map';
/** What visitors can narrow the results by: facets, a text, a distance. */
export type FilterName = FacetName | 'near' | 'text';

type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : '';
/** What pages call the filters. */
export type FilterWord = Kebab<FilterName>;

/** What a page calls a filter. */
export const wordOf = (name: FilterName): FilterWord =>
  name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`) as FilterWord;

const nameOf = (word: FilterWord): FilterName =>
  word.replace(/-([a-z])/, (_, letter: string) => letter.toUpperCase()) as FilterName;

/** What the page says of a finder; undefined where it says nothing. */
export interface FinderSettings {
  readonly layout: LayoutName;
  readonly query: string;
  readonly sort: Sort | undefined;
  readonly guided: 'offer' | 'start' | 'off';
  readonly perPage: number;
  readonly limit: number;
  readonly tiles: string | undefined;
  readonly filters: readonly FilterWord[] | undefined;
  readonly locked: readonly string[];
  readonly headingLevel: number;
  /** The finder's name in the page's address. */
  readonly key: string;
  readonly deepLinks: boolean;
  readonly jsonLd: boolean;
}

/** What follows from the page's settings. */
export interface FinderPlan {
  /** What the widget never shows beyond. */
  readonly scope: Scope;
  /** Which filters there are, in their order. */
  readonly filters: readonly FilterName[];
  /** Where visitors begin. */
  readonly choices: FacetChoices;
}

type Preset = 'topics' | 'organizations' | 'districts';
const presets: readonly Preset[] = ['topics', 'organizations', 'districts'];
const usualFilters: readonly FilterName[] = [
  'text',
  'near',
  ...facetNames.filter((name) => name !== 'topics'),
];

/**
 * How a finder is to be shown. A filter given by an attribute holds, and has no control; where `filters` names it, it is
 * only where visitors begin, unless `locked` names it too.
 */
export const finderPlan = ({filters, locked}: FinderSettings, own: Scope): FinderPlan => {
  const given = presets.filter((name) => own[name].length > 0);
  const usual = usualFilters.filter((name) => !given.includes(name as Preset));
  const names = (filters?.map(nameOf) ?? usual).filter((name) => !locked.includes(wordOf(name)));
  const held = (name: Preset): readonly string[] => (names.includes(name) ? [] : own[name]);
  return {
    scope: {topics: held('topics'), organizations: held('organizations'), districts: held('districts')},
    filters: names,
    choices: Object.fromEntries(
      given.filter((name) => names.includes(name)).map((name) => [name, {include: own[name]}]),
    ),
  };
};
