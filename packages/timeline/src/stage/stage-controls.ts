import type {ControlsKey, FacetState, Locale} from '@mitmach/ui';
import {html, type LitElement, type TemplateResult} from 'lit';
import type {TimelineContext, TimelineSettings} from '../timeline-context.js';
import type {Filtered} from './filters/index.js';
import type * as filtersPart from './filters/index.js';
import type {StageKey} from './stage.catalogue.js';
import {controlsOf, facetsOf, noneChosen, type StageState} from './stage-state.js';
import {orderView} from './stage.view.js';

type Change = Readonly<Record<string, string | undefined>>;

/** What is shown now, as far as the controls show it. */
export interface ControlsState {
  readonly settings: TimelineSettings;
  readonly context: TimelineContext;
  readonly state: StageState;
  readonly filtered: Filtered;
}

/** The controls of a timeline: each changes the state, from which everything is shown. */
export class StageControls {
  readonly #host: LitElement;
  readonly #change: (change: Change) => void;
  readonly #searches = new Map<string, string>();

  constructor(host: LitElement, change: (change: Change) => void) {
    this.#host = host;
    this.#change = change;
  }

  /** The controls in the page's order; those with values lie together. Nothing where the page wants none. */
  view(part: typeof filtersPart | undefined, now: ControlsState): TemplateResult | undefined {
    const {settings, context, state} = now;
    const names = controlsOf(settings);
    if (names.length === 0) return undefined;
    const locale = context.locale as unknown as Locale<StageKey | ControlsKey>;
    const [firstFacet] = facetsOf(settings);
    const options = part && this.#filterOptions(part, now);
    return html`<div class="controls" part="controls">
        ${names.map((name) => {
          if (name === 'order') return orderView(state.order, locale, this.#onOrder);
          if (!part || !options) return '';
          if (name === 'text') return part.searchView(options);
          return name === firstFacet ? part.panelView(options) : '';
        })}
      </div>
      ${part && options ? part.chosenView(options) : ''}`;
  }

  /** Takes all filters away. */
  onReset(settings: TimelineSettings): () => void {
    return () => {
      const none = facetsOf(settings).map((name): [string, string] => [name, noneChosen]);
      this.#change({...Object.fromEntries<string>(none), q: undefined});
    };
  }

  #filterOptions(
    part: typeof filtersPart,
    {settings, context, state, filtered}: ControlsState,
  ): filtersPart.FilterOptions {
    const locale = context.locale as unknown as Locale<StageKey | ControlsKey>;
    const {choices, text} = state;
    return {
      locale,
      text,
      onText: (q) => {
        this.#change({q});
      },
      groups: part.facetGroups(facetsOf(settings), {counts: filtered.counts, choices}, context),
      controls: {
        locale,
        searchIn: (groupId) => this.#searches.get(groupId) ?? '',
        onSearch: (groupId, words) => {
          this.#searches.set(groupId, words);
          this.#host.requestUpdate();
        },
        onChange: (groupId, id, to) => {
          this.#change({[groupId]: this.#chosen(choices[groupId] ?? [], id, to)});
        },
        onReset: this.onReset(settings),
      },
    };
  }

  #chosen(before: readonly string[], id: string, to: FacetState): string {
    const others = before.filter((each) => each !== id);
    const ids = to === 'off' ? others : [...others, id];
    return ids.length === 0 ? noneChosen : ids.join(',');
  }

  readonly #onOrder = (order: 'ascending' | 'descending'): void => {
    this.#change({order});
  };
}
