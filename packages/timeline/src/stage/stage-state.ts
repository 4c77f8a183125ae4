import type {Choices, TimelineOrder} from '@mitmach/logic';
import type {FragmentState} from '@mitmach/ui';
import type {TimelineSettings} from '../timeline-context.js';

/** The filters with values to choose from. */
const facetNames = ['phases', 'topics', 'organizations'] as const;
export type FacetName = (typeof facetNames)[number];

/** What a visitor looks at: as it stands in the page's address. */
export interface StageState {
  readonly order: TimelineOrder;
  readonly text: string;
  readonly choices: Choices;
  /** The milestone that one is at, by its id. */
  readonly at: string | undefined;
}

/** An absent entry in the fragment means the page's default; this means that the visitor chose none. */
export const noneChosen = '-';

const chosenIn = (text: string | undefined, preset: readonly string[]): readonly string[] => {
  if (text === undefined) return preset;
  return text === noneChosen ? [] : text.split(',').filter(Boolean);
};

/** The controls that a visitor may use, in the page's order. */
export const controlsOf = ({filters, locked}: TimelineSettings): readonly string[] =>
  filters.filter((name) => !locked.includes(name));

/** The filters with values among the controls. */
export const facetsOf = (settings: TimelineSettings): readonly FacetName[] =>
  controlsOf(settings).filter((name): name is FacetName => facetNames.some((each) => each === name));

/** The state from the fragment and the page's own options; what the page has no control for is not heard. */
export const stateFrom = (fragment: FragmentState, settings: TimelineSettings): StageState => {
  const controls = controlsOf(settings);
  const {order, q} = fragment;
  const isOrder = order === 'ascending' || order === 'descending';
  const choices = facetsOf(settings)
    .map((name): [string, readonly string[]] => [name, chosenIn(fragment[name], settings[name])])
    .filter(([, ids]) => ids.length > 0);
  return {
    order: controls.includes('order') && isOrder ? order : settings.order,
    text: controls.includes('text') ? (q ?? '').slice(0, 200) : '',
    choices: Object.fromEntries(choices),
    at: fragment['at'],
  };
};

/** Whether a visitor looks for something. */
export const isSearching = ({text, choices}: StageState): boolean =>
  text.trim() !== '' || Object.keys(choices).length > 0;
