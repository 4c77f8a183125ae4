import {
  facetNames,
  questionIds,
  sorts,
  type Answers,
  type Choice,
  type FacetChoices,
  type FacetName,
  type Sort,
} from '@mitmach/logic/opportunities';
import type {FragmentState} from '@mitmach/ui';
import {
  wordOf,
  type FilterName,
  type FinderPlan,
  type FinderSettings,
  type LayoutName,
} from './finder-settings.js';

/** What a visitor looks at: as it stands in the page's address. */
export interface FinderState {
  /** What stands in place of the results: the guided search, the remembered offers. */
  readonly show: 'results' | 'guided' | 'remembered';
  readonly text: string;
  readonly choices: FacetChoices;
  /** Undefined: the default order. */
  readonly sort: Sort | undefined;
  readonly layout: LayoutName;
  /** Postal code or place as it was typed. */
  readonly near: string;
  /** Kilometres. */
  readonly within: number | undefined;
  /** Id of the offer that is open. */
  readonly open: string | undefined;
  /** Of the guided search, from 1. */
  readonly step: number;
  readonly answers: Answers;
}

const layouts: readonly LayoutName[] = ['list', 'cards', 'map'];
/** An absent entry in the fragment means the page's default; this means that the visitor chose none. */
const none = '-';
const longestText = 200;

const listIn = (text: string): readonly string[] =>
  text.split(',').filter((part) => part !== '' && part !== none);

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** An id may begin with the sign that leaves values out, or be the one for none. */
const encoded = (value: string): string =>
  value === none ? '%2D' : encodeURIComponent(value).replace(/^!/, '%21');

/** Values as an entry of the fragment: `a,b,!c`, what is left out with an exclamation mark. */
export const writeChoice = ({include = [], exclude = []}: Choice): string => {
  const parts = [...include.map(encoded), ...exclude.map((value) => `!${encoded(value)}`)];
  return parts.length === 0 ? none : parts.join(',');
};

/** What `writeChoice` wrote. */
export const readChoice = (text: string): Choice => {
  const parts = listIn(text);
  return {
    include: parts.filter((part) => !part.startsWith('!')).map(decoded),
    exclude: parts.filter((part) => part.startsWith('!')).map((part) => decoded(part.slice(1))),
  };
};

const choicesIn = (fragment: FragmentState, {filters, choices}: FinderPlan): FacetChoices =>
  Object.fromEntries(
    facetNames
      .filter((name) => filters.includes(name))
      .flatMap((name): [FacetName, Choice][] => {
        const text = fragment[wordOf(name)];
        const choice = text === undefined ? choices[name] : readChoice(text);
        return choice ? [[name, choice]] : [];
      })
      .filter(([, {include = [], exclude = []}]) => include.length + exclude.length > 0),
  );

/** What the entry of an answer of the guided search is called. */
export const answerKey = (name: FilterName): string => `my-${wordOf(name)}`;

const answersIn = (fragment: FragmentState): Answers =>
  Object.fromEntries(
    questionIds.flatMap((id) => {
      const {include = []} = readChoice(fragment[answerKey(id)] ?? '');
      return include.length === 0 ? [] : [[id, include]];
    }),
  );

const numberIn = (text: string | undefined): number | undefined => {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 && number <= 1_000 ? number : undefined;
};

type Show = FinderState['show'];
const shows: readonly Show[] = ['results', 'guided', 'remembered'];

const showIn = (text: string | undefined, guided: FinderSettings['guided']): Show => {
  const show = shows.find((name) => name === text) ?? (guided === 'start' ? 'guided' : 'results');
  return show === 'guided' && guided === 'off' ? 'results' : show;
};

const textIn = (text: string | undefined, preset: string): string =>
  (text === none ? '' : (text ?? preset)).slice(0, longestText);

/** The state from the fragment and the page's own options; what cannot be read in a fragment counts as absent. */
export const stateFrom = (
  fragment: FragmentState,
  plan: FinderPlan,
  {layout, query, sort, guided}: FinderSettings,
): FinderState => {
  const {filters} = plan;
  return {
    show: showIn(fragment['show'], guided),
    text: textIn(filters.includes('text') ? fragment['q'] : undefined, query),
    choices: choicesIn(fragment, plan),
    sort: sorts.find((name) => name === fragment['sort']) ?? sort,
    layout: layouts.find((name) => name === fragment['layout']) ?? layout,
    near: textIn(filters.includes('near') ? fragment['near'] : undefined, ''),
    within: numberIn(fragment['within']),
    open: fragment['open'],
    step: numberIn(fragment['step']) ?? 1,
    answers: answersIn(fragment),
  };
};

/** The entry of a text; an emptied field is not the page's default. */
export const writeText = (text: string, preset: string): string | undefined =>
  text === '' && preset !== '' ? none : text;
