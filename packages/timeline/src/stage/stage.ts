import type {Milestone} from '@mitmach/feed';
import {orderMilestones, timelineGaps, type TimelineOrder} from '@mitmach/logic';
import {FragmentController, ShareController, WidthController} from '@mitmach/ui';
import {html, type LitElement, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {LayoutName, TimelineContext, TimelineSettings} from '../timeline-context.js';
import type {TimelineEntry, TimelineYear} from '../vertical.model.js';
import type {EachEntry, VerticalOptions} from '../vertical.view.js';
import {copyLinkView} from './copy-link.view.js';
import type {Filtered} from './filters/index.js';
import {StageControls} from './stage-controls.js';
import {StageFocus} from './stage-focus.js';
import {StageParts} from './stage-parts.js';
import {controlsOf, facetsOf, isSearching, stateFrom, type StageState} from './stage-state.js';
import {emptinessView, stageView, type StageLocale} from './stage.view.js';

/** Below these widths, in pixels: titles only; all on one side. */
const compactBelow = 300;
const oneSideBelow = 840;

/** The milestones as a visitor wants to see them. */
export interface Staged {
  readonly milestones: readonly Milestone[];
  readonly view: {readonly order: TimelineOrder};
  readonly options: Partial<VerticalOptions>;
  readonly classOf: (entry: TimelineEntry) => string;
  /** All but the titles is closed at first. */
  readonly isCompact: boolean;
  /** Something that changes how the timeline lies is still on its way. */
  readonly wait: boolean;
}

/** What is shown now. */
interface Now {
  readonly settings: TimelineSettings;
  readonly context: TimelineContext;
  readonly state: StageState;
  readonly layout: LayoutName;
  readonly filtered: Filtered;
}

const byId: EachEntry = (entries, view) => repeat(entries, ([{milestone}]) => milestone.id, view);

/** What a visitor can do with a timeline: its layouts, controls, ways through it, links into it. */
export class Stage {
  /** What a live region says after the visitor did something. */
  announcement = '';
  readonly #width: WidthController;
  readonly #fragment: FragmentController;
  readonly #share: ShareController;
  readonly #parts: StageParts;
  readonly #focus: StageFocus;
  readonly #controls: StageControls;
  #now: Now | undefined;
  #shouldAnnounce = false;

  constructor(host: LitElement) {
    this.#width = new WidthController(host, [compactBelow, oneSideBelow]);
    this.#share = new ShareController(host);
    this.#parts = new StageParts(host);
    this.#fragment = new FragmentController(host, {
      key: () => this.#now?.settings.key ?? '',
      isLinked: () => this.#now?.settings.deepLinks === true,
    });
    this.#focus = new StageFocus(
      host,
      (at) => {
        if (this.#now?.settings.deepLinks === true) this.#fragment.set({at});
      },
      (index) => {
        this.#parts.navigator.known?.navigator.arrive(index);
        this.#parts.horizontal.known?.arrive(index);
      },
    );
    this.#controls = new StageControls(host, (change) => {
      this.#shouldAnnounce = true;
      this.#fragment.set(change);
    });
  }

  /** Chooses, orders and lays out the milestones. */
  arrange(milestones: readonly Milestone[], settings: TimelineSettings, context: TimelineContext): Staged {
    // The fragment's name and whether it counts come from the settings.
    const empty = {milestones, counts: new Map()};
    const layout = this.#layoutOf(settings.layout);
    this.#now = {settings, context, state: stateFrom({}, settings), layout, filtered: empty};
    const state = stateFrom(this.#fragment.state, settings);
    const facets = facetsOf(settings);
    const needsFilters = facets.length > 0 || controlsOf(settings).includes('text');
    const part = needsFilters ? this.#parts.filters.value : undefined;
    const filtered = part?.filterMilestones(milestones, state, {feed: context.feed, names: facets}) ?? empty;
    this.#now = {settings, context, state, layout, filtered};
    return {
      milestones: filtered.milestones,
      view: {order: state.order},
      options: {layout, each: byId, end: this.#endOf(settings, context)},
      classOf: this.#classesOf(),
      isCompact: layout === 'compact',
      wait: this.#isWaiting(needsFilters, settings),
    };
  }

  /**
   * The list with what stands around it.
   * @param above what belongs directly above the list
   */
  frame(list: TemplateResult, years: readonly TimelineYear[], above: unknown): TemplateResult {
    const now = this.#now;
    if (!now) return list;
    const {settings, context, state, layout, filtered} = now;
    const locale = context.locale as unknown as StageLocale;
    const entries = years.flatMap((year) => year.entries);
    this.#focus.take(entries, settings.deepLinks ? state.at : undefined, layout === 'horizontal');
    if (this.#shouldAnnounce) this.announcement = this.#saysOf(entries.length, locale);
    const strip = layout === 'horizontal' ? this.#parts.horizontal.known : undefined;
    return stageView({
      locale,
      layout,
      controls: this.#controls.view(this.#parts.filters.known, {settings, context, state, filtered}),
      navigator: this.#navigatorOf(entries, now),
      body:
        entries.length === 0
          ? emptinessView(locale, isSearching(state), this.#controls.onReset(settings))
          : html`${above} ${strip?.render(list, entries.length, locale) ?? list}`,
      onKey: this.#focus.onKey,
      onFocus: this.#focus.onFocus,
    });
  }

  #layoutOf(layout: LayoutName): LayoutName {
    if (layout !== 'auto') return layout;
    const {width} = this.#width;
    return width < compactBelow ? 'compact' : width < oneSideBelow ? 'vertical' : 'alternating';
  }

  #isWaiting(needsFilters: boolean, {navigator, layout}: TimelineSettings): boolean {
    const {filters, navigator: bar, horizontal} = this.#parts;
    const needed = [
      ...(needsFilters ? [filters] : []),
      ...(navigator === 'none' ? [] : [bar]),
      ...(layout === 'horizontal' ? [horizontal] : []),
    ];
    // Asking for a part begins to load it.
    return needed.map((part) => !part.value && !part.hasFailed).includes(true);
  }

  #saysOf(count: number, {t}: StageLocale): string {
    return count === 0 ? t('noneFits') : t('milestoneCount', {count});
  }

  #endOf({deepLinks, key}: TimelineSettings, {locale}: TimelineContext): VerticalOptions['end'] {
    if (!deepLinks) return undefined;
    const options = {share: this.#share, locale: locale as unknown as StageLocale};
    return (entry) => copyLinkView(entry, key, options);
  }

  #classesOf(): Staged['classOf'] {
    const now = this.#now;
    if (!now) return () => '';
    const {settings, state, filtered} = now;
    const isAt = (id: string): boolean => settings.deepLinks && id === state.at;
    const gaps = new Map<string, number>();
    if (settings.spacing === 'proportional') {
      const ordered = orderMilestones(filtered.milestones, state.order).ordered.slice(0, settings.limit);
      const steps = timelineGaps(ordered);
      ordered.forEach(({id}, index) => gaps.set(id, steps[index] ?? 0));
    }
    return ({milestone: {id}}) =>
      `${isAt(id) ? 'at' : ''} ${gaps.has(id) ? `gap-${String(gaps.get(id))}` : ''}`;
  }

  #navigatorOf(entries: readonly TimelineEntry[], {settings, context}: Now): TemplateResult | undefined {
    const part = this.#parts.navigator.known;
    const by = settings.navigator;
    if (!part || by === 'none') return undefined;
    const locale = context.locale as unknown as StageLocale;
    return part.navigator.render(part.navigatorModel(entries, by, context), {
      locale,
      label: locale.t(by === 'years' ? 'jumpToYear' : 'jumpToPhase'),
      onGo: ({index}) => {
        this.#focus.go(index);
      },
    });
  }
}
