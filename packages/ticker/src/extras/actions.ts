import type {FacetState, FragmentController} from '@mitmach/ui';
import type {LitElement} from 'lit';
import type {FilterName} from '../ticker-settings.js';
import {noneChosen, type TickerState} from './plan.js';

type Change = Readonly<Record<string, string | undefined>>;

/** What actions work on. */
export interface ActionsHost {
  readonly element: LitElement;
  readonly fragment: () => FragmentController;
  readonly state: () => TickerState | undefined;
  /** Takes up what has come since, and brings the focus to the first of it. */
  readonly onFresh: () => void;
  /** Something else is looked for now. */
  readonly onFilter: () => void;
}

/** What a visitor can do with a ticker: each changes the state, from which everything is shown. */
export class TickerActions {
  readonly #host: ActionsHost;
  readonly #searches = new Map<string, string>();

  constructor(host: ActionsHost) {
    this.#host = host;
  }

  readonly onFresh = (): void => {
    this.#host.onFresh();
  };

  readonly onClose = (): void => {
    this.#host.fragment().pop({open: undefined});
  };

  readonly onChange = (name: string, id: string, state: FacetState): void => {
    const others = (this.#host.state()?.choices[name] ?? []).filter((each) => each !== id);
    const values = state === 'off' ? others : [...others, id];
    this.#filter({[name]: values.length === 0 ? noneChosen : values.join(',')});
  };

  readonly onReset = (names: readonly FilterName[]): void => {
    this.#filter(Object.fromEntries(names.map((name) => [name, noneChosen])));
  };

  /** The text searched for in a group of values. */
  readonly searchIn = (groupId: string): string => this.#searches.get(groupId) ?? '';

  readonly onSearch = (groupId: string, text: string): void => {
    this.#searches.set(groupId, text);
    this.#host.element.requestUpdate();
  };

  #filter(change: Change): void {
    this.#host.onFilter();
    this.#host.fragment().set(change);
  }
}
