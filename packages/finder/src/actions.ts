import type {Opportunity} from '@mitmach/feed';
import type {Answers, Choice, FacetChoices, FacetName, Point, Sort} from '@mitmach/logic/opportunities';
import {facetNames, questionIds} from '@mitmach/logic/opportunities';
import type {FacetState, FragmentController} from '@mitmach/ui';
import type {FinderPlan, FinderSettings, LayoutName} from './finder-settings.js';
import {wordOf} from './finder-settings.js';
import {answerKey, writeChoice, writeText, type FinderState} from './finder-state.js';

/** What is shown when something is done. */
interface Now {
  readonly state: FinderState;
  readonly plan: FinderPlan;
  readonly settings: FinderSettings;
}

type Change = Readonly<Record<string, string | undefined>>;

/** Where somebody is: a place they typed, or their own position. */
export type NearChoice = {readonly place: string} | {readonly point: Point; readonly label: string};

/** What actions work on. */
export interface ActionsHost {
  readonly fragment: FragmentController;
  /** What is shown now; nothing happens before there is anything. */
  readonly shown: () => Now | undefined;
  /** Asks the page whether an offer may be opened here. */
  readonly select: (offer: Opportunity) => boolean;
  /** Something else is looked for: the list begins anew, and what there is now is said. */
  readonly onSearch: () => void;
  /** The visitor's own position; it stays in memory. */
  readonly onPosition: (point: Point | undefined) => void;
  /** Brings the focus to what the selector finds, once that is shown. */
  readonly focusOn: (selector: string) => void;
}

const withValue = ({include = [], exclude = []}: Choice, value: string, state: FacetState): Choice => {
  const others = (values: readonly string[]): readonly string[] => values.filter((each) => each !== value);
  return {
    include: state === 'include' ? [...others(include), value] : others(include),
    exclude: state === 'exclude' ? [...others(exclude), value] : others(exclude),
  };
};

/** No choice has to be written down only where the page presets one. */
const choiceChange = (name: FacetName, choice: Choice, {choices}: FinderPlan): Change => {
  const text = writeChoice(choice);
  return {[wordOf(name)]: text === writeChoice({}) && !choices[name] ? undefined : text};
};

const nothingChosen = ({plan, settings}: Now): Change => ({
  ...Object.fromEntries(facetNames.flatMap((name) => Object.entries(choiceChange(name, {}, plan)))),
  near: undefined,
  within: undefined,
  q: writeText('', settings.query),
});

/** What a visitor can do with a finder: each changes the state, from which everything is shown. */
export class FinderActions {
  readonly #host: ActionsHost;

  constructor(host: ActionsHost) {
    this.#host = host;
  }

  readonly onText = (text: string): void => {
    this.#search(({settings}) => ({q: writeText(text, settings.query)}));
  };

  readonly onLayout = (layout: LayoutName): void => {
    this.#host.fragment.set({layout});
  };

  readonly onSort = (sort: Sort): void => {
    this.#search(({settings}) => ({sort: sort === (settings.sort ?? 'relevance') ? undefined : sort}));
  };

  readonly onChange = (name: FacetName, value: string, state: FacetState): void => {
    this.onChangeAll(name, [value], state);
  };

  /** Several values of a facet at once. */
  readonly onChangeAll = (name: FacetName, values: readonly string[], state: FacetState): void => {
    this.#search(({state: {choices}, plan}) => {
      const choice = values.reduce<Choice>(
        (changed, value) => withValue(changed, value, state),
        choices[name] ?? {},
      );
      return choiceChange(name, choice, plan);
    });
  };

  /** One of the ways on where nothing fits. */
  readonly onDrop = (name: FacetName | 'near' | 'text' | 'range', values: readonly string[]): void => {
    if (name === 'text') this.onText('');
    else if (name === 'near') this.onNear(undefined);
    else if (name !== 'range') this.onChangeAll(name, values, 'off');
    this.#host.focusOn('.results-title');
  };

  /** A spelling that finds something. */
  readonly onMeant = (text: string): void => {
    this.onText(text);
    this.#host.focusOn('.results-title');
  };

  readonly onNear = (near: NearChoice | undefined, within?: number): void => {
    const place = near && 'place' in near ? near.place : undefined;
    this.#host.onPosition(near && 'point' in near ? near.point : undefined);
    this.#search(() => ({near: place, within: within === undefined ? undefined : String(within)}));
  };

  readonly onReset = (): void => {
    this.#host.onPosition(undefined);
    this.#search(nothingChosen);
    this.#host.focusOn('.results-title');
  };

  readonly onOpen = (offer: Opportunity): void => {
    if (this.#host.select(offer)) this.#host.fragment.set({open: offer.id}, 'push');
  };

  /** From the map or from another offer, in whose place it comes. */
  readonly onOpenId = (id: string): void => {
    const isOpen = this.#host.shown()?.state.open !== undefined;
    this.#host.fragment.set({open: id}, isOpen ? 'replace' : 'push');
  };

  readonly onClose = (): void => {
    this.#host.fragment.pop({open: undefined});
  };

  readonly onGuide = (): void => {
    this.#show({show: 'guided', step: undefined}, '.guided-title');
  };

  readonly onRemembered = (): void => {
    this.#show({show: 'remembered'}, '.remembered-title');
  };

  /** Back to the results. */
  readonly onLeave = (): void => {
    this.#show({show: 'results'}, '.results-title');
  };

  readonly onStep = (step: number): void => {
    this.#show({step: String(step)}, '.guided-title');
  };

  readonly onAnswers = (answers: Answers): void => {
    this.#host.fragment.set(
      Object.fromEntries(
        questionIds.map((id) => {
          const include = answers[id] ?? [];
          return [answerKey(id), include.length === 0 ? undefined : writeChoice({include})];
        }),
      ),
    );
  };

  /** The whole list, narrowed by what was answered and by nothing else. */
  readonly onShowAll = (choices: FacetChoices): void => {
    const entries = Object.entries(choices) as [FacetName, Choice][];
    this.#host.onPosition(undefined);
    this.#search((shown) => ({
      ...nothingChosen(shown),
      show: 'results',
      ...Object.fromEntries(entries.map(([name, choice]) => [wordOf(name), writeChoice(choice)])),
    }));
    this.#host.focusOn('.results-title');
  };

  #show(change: Change, focus: string): void {
    this.#host.fragment.set(change);
    this.#host.focusOn(focus);
  }

  #search(change: (shown: Now) => Change): void {
    const shown = this.#host.shown();
    if (!shown) return;
    this.#host.fragment.set(change(shown));
    this.#host.onSearch();
  }
}
