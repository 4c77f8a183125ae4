import {news} from '@mitmach/feed';
import {streamKey, weightOf, type StreamItem} from '@mitmach/logic';
import {
  adoptStyles,
  controlsCatalogue,
  controlsStyles,
  FragmentController,
  ShowMoreController,
} from '@mitmach/ui';
import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import {newsEntry, type TickerEntry} from '../entry.model.js';
import type {EntryOptions} from '../entry.view.js';
import {entriesOf, type StreamQuery} from '../first-look.js';
import type {TickerHost} from '../ticker-controller.js';
import type {Looked} from '../ticker-settings.js';
import {TickerActions} from './actions.js';
import {Alerts} from './alerts.js';
import {aboveView, belowView, bodyView, isComing, type Around} from './around.view.js';
import {extrasStyles} from './extras.styles.js';
import type {Found} from './found.js';
import {furtherCatalogue} from './further.catalogue.js';
import {everyMinute} from './minute-clock.js';
import {TickerParts} from './parts.js';
import {stateFrom, tickerPlan, type TickerPlan, type TickerState} from './plan.js';
import {TickerSource, type FurtherItems} from './source.js';

/** What the page says and what the visitor did, in one. */
interface Seen extends Looked {
  readonly plan: TickerPlan;
  readonly state: TickerState;
}

const noScope = {topics: [], organizations: [], districts: []};

/** Everything of a ticker beyond a list of news: what comes while one reads, what is filtered, opened and told. */
export class TickerExtras implements ReactiveController {
  announcement = '';
  readonly #host: LitElement;
  readonly #addTexts: TickerHost['addTexts'];
  readonly #settings: TickerHost['settings'];
  readonly #source = new TickerSource();
  readonly #alerts = new Alerts();
  readonly #parts: TickerParts;
  #fragment: FragmentController | undefined;
  readonly #more: ShowMoreController;
  readonly #actions: TickerActions;
  #seen: Seen | undefined;
  #found: Found | undefined;
  #stop: (() => void) | undefined;
  #shouldAnnounce = false;
  /** Keys of what has just been taken up: the first of them gets the focus. */
  #taken: ReadonlySet<string> | undefined;

  constructor(host: LitElement, {settings, addTexts}: TickerHost) {
    this.#host = host;
    this.#addTexts = addTexts;
    this.#settings = settings;
    this.#more = new ShowMoreController(host, () => this.#seen?.plan.step ?? 1, '.item');
    this.#actions = this.#makeActions();
    this.#parts = new TickerParts(host, this.#actions.onClose);
    adoptStyles(host, [controlsStyles, extrasStyles]);
    host.addController(this);
  }

  /** Takes up the words of the extras and their parts. */
  speak(): void {
    for (const catalogue of [controlsCatalogue, furtherCatalogue]) this.#addTexts({...catalogue});
  }

  hostConnected(): void {
    this.#stop = everyMinute(() => {
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#parts.refresher.known?.stop();
  }

  hostUpdated(): void {
    if (!this.#seen || !this.#found || !this.#host.isConnected) return;
    const {settings, context} = this.#seen;
    const {src, kinds, refresh} = settings;
    this.#parts.whatsOn.known?.want(kinds, src);
    if (refresh !== undefined) this.#parts.refresher.value?.every(refresh, src);
    else this.#parts.refresher.known?.stop();
    const structured = settings.jsonLd ? this.#parts.structured.value : undefined;
    structured?.describeNews(this.#host, this.#found.entries, context);
    this.#focusTaken(this.#found.entries);
  }

  /** What there is to see. */
  find(looked: Looked): Found {
    const {settings, scopes, context} = looked;
    const plan = tickerPlan(settings, scopes[0] ?? noScope);
    const seen: Seen = {...looked, plan, state: stateFrom(this.#stateIn(settings), plan)};
    const found = this.#find(seen);
    this.#announce(found, settings.hasAlerts ? this.#alerts.take(context) : undefined, context.locale.t);
    this.#seen = seen;
    this.#found = found;
    return found;
  }

  /** Whether something that decides on what is shown is on its way. */
  isComing(found: Found, options: EntryOptions): boolean {
    return isComing(found, this.#around(options));
  }

  above(found: Found, options: EntryOptions): TemplateResult {
    return aboveView(found, this.#around(options));
  }

  /** Another layout than the list, or why there is nothing; undefined where the list itself is to be shown. */
  body(found: Found, options: EntryOptions): unknown {
    return bodyView(found, this.#around(options));
  }

  below(found: Found, options: EntryOptions): TemplateResult {
    return belowView(found, this.#around(options));
  }

  /** Opens an item over the page. */
  open(key: string): void {
    this.#visit().set({open: key}, 'push');
  }

  /** What the visitor did, kept where the page wants it; made when there is something to keep. */
  #visit(): FragmentController {
    return (this.#fragment ??= new FragmentController(this.#host, {
      key: () => this.#settings().key,
      isLinked: () => this.#settings().deepLinks,
    }));
  }

  #stateIn({deepLinks}: Looked['settings']): FragmentController['state'] {
    return deepLinks ? this.#visit().state : (this.#fragment?.state ?? {});
  }

  #around(options: EntryOptions): Around {
    return {
      ...(this.#seen as Seen),
      options,
      alerts: this.#alerts,
      parts: this.#parts,
      actions: this.#actions,
      onMore: this.#more.more,
      entryFor: this.#entryFor,
    };
  }

  /** The items of other kinds, where the page wants any and they are there to be asked. */
  #further({settings}: Seen): FurtherItems | undefined {
    if (settings.kinds.every((kind) => kind === 'news')) return undefined;
    const part = this.#parts.whatsOn.value;
    return part && ((query, isShown) => part.items(query, {isShown, rules: this.#parts.rules}));
  }

  #find(seen: Seen): Found {
    const {settings, plan, state, context, scopes} = seen;
    const query: StreamQuery = {
      ...context,
      ...settings,
      scopes: [plan.scope, ...scopes.slice(1)],
      categories: plan.categories,
    };
    const further = this.#further(seen);
    const {shown, fresh} = this.#source.arrivals(query, further);
    const filters = plan.filters.length > 0 ? this.#parts.filters.value : undefined;
    const filtered = filters?.filterItems(shown, state.choices, {...context, names: plan.filters});
    const items = filtered?.items ?? shown;
    const {entries, lost} = entriesOf(
      items,
      Math.min(plan.most, Math.max(plan.step, this.#more.limit)),
      this.#entryOf(seen),
    );
    return {
      entries,
      total: Math.min(plan.most, items.length - lost),
      counts: filtered?.counts,
      fresh: filters?.filterItems(fresh, state.choices, {...context, names: []}).items ?? fresh,
      isPending: this.#isPending(seen, further),
      isChoosing: Object.keys(state.choices).length > 0,
    };
  }

  /** Something that decides on what is shown is on its way. */
  #isPending({settings, plan}: Seen, further: FurtherItems | undefined): boolean {
    const {whatsOn, filters} = this.#parts;
    const lacksKinds = !further && settings.kinds.some((kind) => kind !== 'news');
    const lacksFilters = !filters.known && plan.filters.length > 0;
    return (lacksKinds && !whatsOn.hasFailed) || (lacksFilters && !filters.hasFailed);
  }

  #entryOf({context}: Seen): (item: StreamItem) => TickerEntry | undefined {
    return (item) =>
      item.kind === 'news' ? newsEntry(item, context) : this.#parts.whatsOn.known?.entryOf(item, context);
  }

  /** The item of a key, wherever it is: shown, in a banner, or no longer in the stream. */
  readonly #entryFor = (key: string): TickerEntry | undefined => {
    const {context} = this.#seen as Seen;
    const known = this.#found?.entries.find((entry) => entry.key === key) ?? this.#alerts.entryOf(key);
    if (known) return known;
    const raw = context.feed.raw(news).find(({id}) => streamKey({kind: 'news', raw: {id}}) === key);
    if (raw) {
      return newsEntry({kind: 'news', raw, at: undefined, distance: 0, weight: weightOf(raw)}, context);
    }
    return this.#parts.whatsOn.known?.entryFor(key, context);
  };

  #announce({fresh, total}: Found, alert: string | undefined, t: EntryOptions['locale']['t']): void {
    const before = this.#found?.fresh.length ?? 0;
    if (this.#shouldAnnounce) this.announcement = t('found', {count: total});
    else if (fresh.length > before) this.announcement = t('newItems', {count: fresh.length});
    else if (fresh.length < before) this.announcement = '';
    this.announcement = alert ?? this.announcement;
    this.#shouldAnnounce = false;
  }

  #focusTaken(entries: readonly TickerEntry[]): void {
    const taken = this.#taken;
    if (!taken) return;
    this.#taken = undefined;
    const place = entries.findIndex(({key}) => taken.has(key));
    this.#parts.motion.known?.show(Math.max(place, 0));
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelectorAll<HTMLElement>('.item .title')[Math.max(place, 0)]?.focus();
    });
  }

  #makeActions(): TickerActions {
    return new TickerActions({
      element: this.#host,
      fragment: () => this.#visit(),
      state: () => this.#seen?.state,
      onFresh: () => {
        this.#taken = new Set(this.#found?.fresh.map(streamKey));
        this.#source.takeUp();
        this.#host.requestUpdate();
      },
      onFilter: () => {
        this.#shouldAnnounce = true;
        this.#more.reset();
      },
    });
  }
}
