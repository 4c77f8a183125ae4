import type {FacetState, FragmentController} from '@mitmach/ui';
import {noneChosen, steppedDate, type CalendarState} from './calendar-state.js';
import type {CalendarContext, ViewName} from './calendar-view.js';
import {pageOf, type EventEntry} from './entry.model.js';
import type {FilterName} from './filters/filter-names.js';
import {whenRange, type WhenName} from './filters/when.js';
import {dayByKey} from './month/month.keys.js';

/** What is shown when something is done. */
interface Now {
  readonly state: CalendarState;
  readonly context: CalendarContext;
}

type Change = Readonly<Record<string, string | undefined>>;

/** What actions work on. */
export interface ActionsHost {
  readonly fragment: FragmentController;
  /** What is shown now; nothing happens before there is anything. */
  readonly shown: () => Now | undefined;
  /** Asks the page whether an event may be opened here. */
  readonly select: (entry: EventEntry) => boolean;
  /** Another period is shown now: it is said, and lists begin anew. */
  readonly onNavigate: () => void;
  /** Brings the focus to a day of the grid, or to what is below it, once that is shown. */
  readonly focusOn: (selector: string) => void;
  /** Events open on pages of their own. */
  readonly opensPages: () => boolean;
  /** Days are shown under the grid, not in a dialog. */
  readonly hasPanel: () => boolean;
}

/** Whoever goes to another date leaves the span of days chosen before. */
const noWhen = ({when}: CalendarState): string | undefined => (when === '' ? undefined : noneChosen);

/** What a visitor can do with a calendar: each changes the state, from which everything is shown. */
export class CalendarActions {
  readonly #host: ActionsHost;

  constructor(host: ActionsHost) {
    this.#host = host;
  }

  readonly onStep = (step: 1 | -1): void => {
    this.#go(({state}) => ({date: steppedDate(state, step), when: noWhen(state)}));
  };

  readonly onToday = (): void => {
    this.#go(({state, context}) => ({date: context.today, when: noWhen(state)}));
  };

  readonly onDate = (date: string): void => {
    this.#go(({state}) => ({date, when: noWhen(state)}));
  };

  readonly onView = (view: ViewName): void => {
    this.#go(() => ({view}));
  };

  readonly onText = (q: string): void => {
    this.#go(() => ({q}));
  };

  /** The view goes to the first day of the span, so that it is seen. */
  readonly onWhen = (when: WhenName | ''): void => {
    this.#go(({context}) =>
      when === '' ? {when: noneChosen} : {when, date: whenRange(when, context.today).from},
    );
  };

  readonly onChange = (name: string, id: string, state: FacetState): void => {
    this.#go(({state: {search}}) => {
      const others = (search.choices[name] ?? []).filter((each) => each !== id);
      const values = state === 'off' ? others : [...others, id];
      return {[name]: values.length === 0 ? noneChosen : values.join(',')};
    });
  };

  readonly onReset = (names: readonly FilterName[]): void => {
    const none = Object.fromEntries(names.map((name) => [name, noneChosen]));
    this.#go(() => ({...none, text: undefined, q: undefined, when: noneChosen}));
  };

  readonly onOpen = (entry: EventEntry, event: Event): void => {
    if (!this.#host.select(entry)) return;
    const shown = this.#host.shown();
    const href = shown && this.#host.opensPages() ? pageOf(entry, shown.context) : undefined;
    if (href !== undefined) {
      const isNewTab = event instanceof MouseEvent && (event.ctrlKey || event.metaKey);
      open(href, isNewTab ? '_blank' : '_self');
      return;
    }
    this.#host.fragment.set({open: entry.id}, 'push');
  };

  /** Another date of a series, or another event, from the one that is open. */
  readonly onOpenId = (id: string): void => {
    this.#host.fragment.set({open: id});
  };

  /** A day of the grid: where days stand under it, the focus goes there; else it opens over the page. */
  readonly onDay = (day: string): void => {
    if (this.#host.hasPanel()) {
      this.#go(() => ({date: day}));
      this.#host.focusOn('.panel-title');
    } else this.#host.fragment.set({day, date: day}, 'push');
  };

  readonly onKey = (day: string, event: KeyboardEvent): void => {
    const locale = this.#host.shown()?.context.locale;
    if (!locale || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = dayByKey(day, event, locale);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#go(() => ({date: next}));
    this.#host.focusOn(`[data-day="${next}"]`);
  };

  /** From an event back to the day it was opened from, else out of the dialog. */
  readonly onBack = (): void => {
    this.#host.fragment.pop({open: undefined});
  };

  readonly onClose = (): void => {
    const {day, open: opened} = this.#host.shown()?.state ?? {};
    const entries = day !== undefined && opened !== undefined ? 2 : 1;
    this.#host.fragment.pop({open: undefined, day: undefined}, entries);
  };

  #go(change: (shown: Now) => Change): void {
    const shown = this.#host.shown();
    if (!shown) return;
    this.#host.fragment.set(change(shown));
    this.#host.onNavigate();
  }
}
