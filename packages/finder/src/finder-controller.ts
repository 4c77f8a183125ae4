import type {Feed} from '@mitmach/feed';
import {formatIsoDate, todayIn, type Scope} from '@mitmach/logic';
import {FeedSource, isChosen, type Point} from '@mitmach/logic/opportunities';
import {
  BookmarkStore,
  FragmentController,
  MitmachSelectEvent,
  ShowMoreController,
  whenIdle,
  WidthController,
  type Catalogue,
  type Shown,
} from '@mitmach/ui';
import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import {FinderActions} from './actions.js';
import type {FinderContext, FinderTexts} from './finder-context.js';
import {FinderParts} from './finder-parts.js';
import {finderPlan, type FinderPlan, type FinderSettings} from './finder-settings.js';
import {stateFrom, type FinderState} from './finder-state.js';
import {FinderSearchEvent} from './finder.events.js';
import {pageModel, type PageModel} from './page.model.js';
import type {Screen} from './screen.js';
import {screenView} from './screen.view.js';

/** What a finder's element gives its controller. */
export interface FinderHost {
  readonly settings: () => FinderSettings;
  /** Takes the texts of a part that is loaded later. */
  readonly addTexts: (catalogue: Catalogue) => void;
}

/** What is shown now. */
interface Now {
  readonly context: FinderContext;
  readonly settings: FinderSettings;
  readonly plan: FinderPlan;
  readonly state: FinderState;
  readonly model: PageModel;
}

/** From this width on, in pixels, what can be chosen from stands beside the results. */
const besideFrom = 800;
/** A live region that speaks after each letter would be heard all the time. */
const pause = 600;
const noScope: Scope = {topics: [], organizations: [], districts: []};

/** Turns feed, settings and what the visitor did into what is shown. */
export class FinderController implements ReactiveController {
  /** What a live region says after the visitor looked for something. */
  announcement = '';
  readonly #host: LitElement;
  readonly #of: FinderHost;
  readonly #width: WidthController;
  readonly #more: ShowMoreController;
  readonly #fragment: FragmentController;
  readonly #actions: FinderActions;
  readonly #parts: FinderParts;
  readonly #bookmarks = BookmarkStore.get();
  readonly #searches = new Map<string, string>();
  readonly #open = new Set<string>();
  #leaveBookmarks: (() => void) | undefined;
  #feed: Feed | undefined;
  #source: FeedSource | undefined;
  #hasSearch = false;
  #isAdvancing = false;
  #time = 0;
  #now: Now | undefined;
  #step = 0;
  #position: Point | undefined;
  #arePanelsOpen = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Selects what gets the focus once it is shown. */
  #focus: string | undefined;

  constructor(host: LitElement, of: FinderHost) {
    this.#host = host;
    this.#of = of;
    this.#width = new WidthController(host, [besideFrom]);
    this.#more = new ShowMoreController(host, () => this.#step, '.offers > li');
    this.#fragment = new FragmentController(host, {
      key: () => of.settings().key,
      isLinked: () => of.settings().deepLinks,
    });
    this.#actions = this.#makeActions();
    this.#parts = new FinderParts(host, of.addTexts, this.#actions.onClose);
    host.addController(this);
  }

  hostConnected(): void {
    // Else it would come after the feed only.
    if (this.#of.settings().layout === 'cards') void this.#parts.cards.loaded();
    this.#leaveBookmarks = this.#bookmarks.subscribe(() => {
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#leaveBookmarks?.();
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    this.#describe();
    if (this.#focus === undefined) return;
    const target = this.#host.renderRoot.querySelector<HTMLElement>(this.#focus);
    if (!target) return;
    this.#focus = undefined;
    target.focus();
  }

  render({feed, locale, now, scopes}: Shown<FinderTexts>): TemplateResult {
    const settings = this.#of.settings();
    if (settings.deepLinks) this.#bookmarks.link();
    this.#time = now;
    this.#step = settings.perPage;
    const source = this.#sourceOf(feed);
    const context = {feed, locale, now, today: formatIsoDate(todayIn(feed.envelope.timeZone, now))};
    const [own = noScope, ...outer] = scopes;
    const plan = finderPlan(settings, own);
    const state = stateFrom(this.#fragment.state, plan, settings);
    if (state.text.trim() !== '') this.#search();
    const needsCounts = this.#needsCounts(state);
    if (needsCounts || isChosen(state.choices) || state.near !== '') this.#useFacets(source);
    const allScopes = [plan.scope, ...outer];
    const options = {
      scopes: allScopes,
      filters: plan.filters,
      position: this.#position,
      limit: this.#more.limit,
      most: settings.limit,
      needsCounts,
      findPlaces: this.#parts.facets.known?.findPlaces,
    };
    const model = pageModel(source, context, {state, options});
    if (!model.answer.facets && options.needsCounts) this.#advance();
    this.#now = {context, settings, plan, state, model};
    return screenView(model, this.#screen(this.#now, {source, scopes: allScopes}));
  }

  #sourceOf(feed: Feed): FeedSource {
    if (this.#source && this.#feed === feed) return this.#source;
    this.#feed = feed;
    this.#hasSearch = false;
    this.#source = new FeedSource(feed, {now: () => this.#time});
    return this.#source;
  }

  /** Whether somebody sees how many offers values have. */
  #needsCounts({show, layout}: FinderState): boolean {
    return this.#parts.filters.known !== undefined || show === 'guided' || layout === 'map';
  }

  #useFacets(source: FeedSource): void {
    const part = this.#parts.facets.value;
    if (part) source.useFacets(part.makeFacets);
  }

  /** Brings the text search, and builds its index when the browser has time. */
  #search(): void {
    const part = this.#parts.search.value;
    if (!part || this.#hasSearch) return;
    this.#hasSearch = true;
    this.#source?.useSearch(part.makeSearch);
    this.#advance();
  }

  #advance(): void {
    if (this.#isAdvancing) return;
    this.#isAdvancing = true;
    whenIdle((shouldStop) => {
      this.#isAdvancing = false;
      if (this.#source?.advance(shouldStop) === false) this.#advance();
      else this.#host.requestUpdate();
    });
  }

  #screen({context, plan, settings}: Now, of: Pick<Screen, 'source' | 'scopes'>): Screen {
    return {
      ...of,
      context,
      plan,
      settings,
      actions: this.#actions,
      parts: this.#parts,
      isBeside: this.#width.width >= besideFrom,
      arePanelsOpen: this.#arePanelsOpen,
      position: this.#position,
      bookmarks: this.#bookmarks.ids('opportunities'),
      shown: this.#more.limit,
      baseCounts: () =>
        this.#parts.filters.known &&
        of.source.ask({kind: 'opportunities', scopes: of.scopes, limit: 0}).facets,
      ...this.#groups,
      onTogglePanels: (isOpen) => {
        this.#arePanelsOpen = isOpen;
        this.#host.requestUpdate();
      },
      onMark: (id) => {
        this.#bookmarks.toggle('opportunities', id);
      },
      onMore: this.#more.more,
      onSkip: () => {
        this.#host.renderRoot.querySelector<HTMLElement>('.results-title')?.focus();
      },
      onFocusSearch: () => {
        this.#search();
        // It comes a moment later: then the host is rendered, and what is typed by then is looked for.
        void this.#parts.search.loaded().then(() => {
          this.#search();
        });
      },
    };
  }

  /** What somebody sees of the groups of values; nobody else needs to know. */
  readonly #groups: Pick<Screen, 'searchIn' | 'isOpen' | 'onSearch' | 'onToggle'> = {
    searchIn: (groupId) => this.#searches.get(groupId) ?? '',
    isOpen: (groupId) => this.#open.has(groupId),
    onSearch: (groupId, words) => {
      this.#searches.set(groupId, words);
      this.#host.requestUpdate();
    },
    onToggle: (groupId, isOpen) => {
      if (isOpen) this.#open.add(groupId);
      else this.#open.delete(groupId);
      this.#host.requestUpdate();
    },
  };

  #makeActions(): FinderActions {
    return new FinderActions({
      fragment: this.#fragment,
      shown: () => this.#now,
      select: (offer) => this.#host.dispatchEvent(new MitmachSelectEvent('opportunities', offer)),
      onSearch: this.#searched,
      onPosition: (point) => {
        this.#position = point;
        this.#host.requestUpdate();
      },
      focusOn: (selector) => {
        this.#focus = selector;
        this.#host.requestUpdate();
      },
    });
  }

  /** Begins the list anew, and says what there is once the visitor pauses. */
  readonly #searched = (): void => {
    this.#more.reset();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const model = this.#now?.model;
      if (!model || !this.#host.isConnected) return;
      const {state, total, heading} = model;
      this.announcement = heading;
      this.#host.requestUpdate();
      this.#host.dispatchEvent(new FinderSearchEvent(state.text, state.choices, total));
    }, pause);
  };

  #describe(): void {
    if (!this.#now?.settings.jsonLd) return;
    const {context, model} = this.#now;
    this.#parts.structured.value?.describeOffers(this.#host, model.answer.items, context);
  }
}
