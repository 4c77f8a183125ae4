import {events} from '@mitmach/feed';
import {formatIsoDate, occurrenceOf, todayIn, type Scope} from '@mitmach/logic';
import {
  FragmentController,
  MitmachSelectEvent,
  ShowMoreController,
  WidthController,
  type Catalogue,
  type Shown,
} from '@mitmach/ui';
import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import {CalendarActions} from './actions.js';
import {CalendarNavigateEvent} from './calendar.events.js';
import {CalendarFinder, isSearching, type EventSource} from './calendar-finder.js';
import {CalendarParts} from './calendar-parts.js';
import {calendarPlan, type CalendarPlan, type CalendarSettings} from './calendar-settings.js';
import {shownRange, stateFrom, type CalendarState} from './calendar-state.js';
import type {CalendarContext, CalendarTexts} from './calendar-view.js';
import {pageModel, type PageModel} from './page.model.js';
import {screenView, type Screen, type ScreenPlace} from './screen.js';
import type {WeekModel} from './week/index.js';

/** What a calendar's element gives its controller. */
export interface CalendarHost {
  readonly settings: () => CalendarSettings;
  /** Takes the texts of a part that is loaded later. */
  readonly addTexts: (catalogue: Catalogue) => void;
}

/** What is shown now. */
interface Now {
  readonly context: CalendarContext;
  readonly plan: CalendarPlan;
  readonly state: CalendarState;
  readonly model: PageModel;
}

/** Below these widths, in pixels: days one below the other in a week; dots instead of events in a month; a list to begin with. */
const stackBelow = 720;
const dotsBelow = 640;
const listBelow = 480;
const noScope: Scope = {topics: [], organizations: [], districts: []};

/** Asked once: a clock that changes its zone while a page is open is none. */
let zone: string | undefined;
const readerZone = (): string => (zone ??= new Intl.DateTimeFormat().resolvedOptions().timeZone);

/** Turns feed, settings and what the visitor did into what is shown. */
export class CalendarController implements ReactiveController {
  /** What a live region says after the visitor went somewhere. */
  announcement = '';
  readonly #host: LitElement;
  readonly #of: CalendarHost;
  readonly #finder = new CalendarFinder();
  readonly #width: WidthController;
  readonly #more: ShowMoreController;
  readonly #fragment: FragmentController;
  readonly #actions: CalendarActions;
  readonly #parts: CalendarParts;
  readonly #searches = new Map<string, string>();
  #now: Now | undefined;
  /** How many events more a list shows each time. */
  #step = 0;
  #week: WeekModel | undefined;
  #areFiltersOpen = false;
  #isPrinting = false;
  #shouldAnnounce = false;
  /** Selects what gets the focus once it is shown. */
  #focus: string | undefined;

  constructor(host: LitElement, of: CalendarHost) {
    this.#host = host;
    this.#of = of;
    this.#width = new WidthController(host, [listBelow, dotsBelow, stackBelow]);
    this.#more = new ShowMoreController(host, () => this.#step, '.lines > li');
    this.#fragment = new FragmentController(host, {
      key: () => of.settings().key,
      isLinked: () => of.settings().deepLinks,
    });
    this.#actions = this.#makeActions();
    this.#parts = new CalendarParts(host, of.addTexts, this.#actions.onClose);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPaper);
    addEventListener('afterprint', this.#onScreen);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPaper);
    removeEventListener('afterprint', this.#onScreen);
  }

  hostUpdated(): void {
    this.#describe();
    if (this.#week) this.#parts.hours.known?.scrollToFirst(this.#host.renderRoot, this.#week);
    if (this.#focus === undefined) return;
    const target = this.#host.renderRoot.querySelector<HTMLElement>(this.#focus);
    this.#focus = undefined;
    target?.focus();
  }

  render({feed, locale, now, scopes}: Shown<CalendarTexts>): TemplateResult {
    const settings = this.#of.settings();
    const today = formatIsoDate(todayIn(feed.envelope.timeZone, now));
    const context: CalendarContext = {feed, locale, now, today};
    const [own = noScope, ...outer] = scopes;
    const plan = calendarPlan(settings, own, {width: this.#width.width, today});
    this.#step = plan.step;
    const state = stateFrom(this.#fragment.state, plan);
    const scope = {feed, today, scopes: [plan.scope, ...outer], categories: plan.categories};
    const index = this.#finder.use(scope, feed.raw(events));
    const isRuled = index.needsRules(shownRange(state, {tag: locale.tag, today}));
    const isFiltered = this.#areFiltersOpen || isSearching(state.search);
    const source: EventSource = {
      index,
      expand: isRuled ? this.#parts.rules.value?.expandRecurrence : undefined,
      filters: isFiltered ? this.#parts.filters.value : undefined,
    };
    const model = pageModel(source, context, {
      state,
      options: {...plan, ...this.#place, limit: this.#more.limit, locked: settings.locked},
    });
    this.#now = {context, plan, state, model};
    if (this.#shouldAnnounce) this.announcement = model.announcement;
    return screenView(model, source, this.#screen(this.#now, settings));
  }

  get #place(): ScreenPlace {
    return {
      isNarrow: this.#width.width < dotsBelow,
      isStacked: this.#width.width < stackBelow,
      isPrinting: this.#isPrinting,
      areFiltersOpen: this.#areFiltersOpen,
      zone: readerZone(),
    };
  }

  #screen({context, plan}: Now, settings: CalendarSettings): Screen {
    return {
      context,
      plan,
      settings,
      actions: this.#actions,
      parts: this.#parts,
      ...this.#place,
      searchIn: (groupId) => this.#searches.get(groupId) ?? '',
      onSearch: (groupId, words) => {
        this.#searches.set(groupId, words);
        this.#host.requestUpdate();
      },
      onToggleFilters: (isOpen) => {
        this.#areFiltersOpen = isOpen;
        this.#host.requestUpdate();
      },
      onWeek: (week) => {
        this.#week = week;
      },
      onMore: this.#more.more,
      onPrint: () => {
        void this.#print();
      },
    };
  }

  #makeActions(): CalendarActions {
    return new CalendarActions({
      fragment: this.#fragment,
      shown: () => this.#now,
      select: ({occurrence}) => this.#host.dispatchEvent(new MitmachSelectEvent('events', occurrence.event)),
      opensPages: () => this.#of.settings().detail === 'link',
      hasPanel: () => this.#now?.model.panel !== undefined,
      focusOn: (selector) => {
        this.#focus = selector;
      },
      onNavigate: () => {
        this.#navigated();
      },
    });
  }

  /** Says where one is now, and begins lists anew. */
  #navigated(): void {
    const before = this.#now?.state;
    this.#shouldAnnounce = true;
    this.#more.reset();
    void this.#host.updateComplete.then(() => {
      const {view, date} = this.#now?.state ?? {};
      if (view === undefined || date === undefined) return;
      if (view === before?.view && date === before.date) return;
      this.#host.dispatchEvent(new CalendarNavigateEvent(view, date));
    });
  }

  #describe(): void {
    if (!this.#now || !this.#of.settings().jsonLd) return;
    const {context, model} = this.#now;
    const occurrences = model.slots.flatMap((slot) => occurrenceOf(context.feed, slot) ?? []);
    this.#parts.structured.value?.describeEvents(this.#host, occurrences, context);
  }

  async #print(): Promise<void> {
    const paper = await this.#parts.paper.loaded();
    if (paper) paper.printAlone(this.#host);
    else print();
  }

  /** The browser prints once this has returned and what it asked for is rendered. */
  readonly #onPaper = (): void => {
    this.#isPrinting = true;
    this.#host.requestUpdate();
  };

  readonly #onScreen = (): void => {
    this.#isPrinting = false;
    this.#host.requestUpdate();
  };
}
