import {resolveLink} from '@mitmach/feed';
import {noteView, showMoreView} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import type {TickerEntry} from '../entry.model.js';
import type {EntryOptions} from '../entry.view.js';
import type {Looked} from '../ticker-settings.js';
import {tickerSkeleton} from '../ticker.skeleton.js';
import type {TickerActions} from './actions.js';
import type {Alerts} from './alerts.js';
import type {Found} from './found.js';
import type {TickerParts} from './parts.js';
import type {TickerPlan, TickerState} from './plan.js';

/** What stands around the items: how the page and the visitor look at them, and what can be done. */
export interface Around extends Looked {
  readonly plan: TickerPlan;
  readonly state: TickerState;
  readonly options: EntryOptions;
  readonly alerts: Alerts;
  readonly parts: TickerParts;
  readonly actions: TickerActions;
  readonly onMore: () => void;
  /** The item of a key, wherever it is. */
  readonly entryFor: (key: string) => TickerEntry | undefined;
}

type MaybeView = TemplateResult | typeof nothing;

const arrivalsView = ({fresh}: Found, {context, actions}: Around): MaybeView =>
  fresh.length === 0
    ? nothing
    : html`<p class="arrivals">
        <button type="button" part="arrivals" @click=${actions.onFresh}>
          ${context.locale.t('newItems', {count: fresh.length})}
        </button>
      </p>`;

const filtersView = ({counts}: Found, {plan, parts, actions, context, state}: Around): unknown => {
  if (plan.filters.length === 0 || parts.filters.hasFailed) return nothing;
  const part = parts.filters.value;
  if (!part || !counts) return html`<p class="filters-place"></p>`;
  const {searchIn, onSearch, onChange, onReset} = actions;
  const groups = part.facetGroups(plan.filters, {counts, choices: state.choices}, context);
  return part.filtersView(groups, {
    locale: context.locale,
    searchIn,
    onSearch,
    onChange,
    onReset: () => {
      onReset(plan.filters);
    },
  });
};

/** What stands above the items: what everybody must see, the filters, and what has come. */
export const aboveView = (found: Found, around: Around): TemplateResult => {
  const {settings, alerts, options} = around;
  return html`${settings.hasAlerts ? alerts.banner(options) : nothing} ${filtersView(found, around)}
  ${arrivalsView(found, around)}`;
};

/** Whether something that decides on what is shown is on its way. */
export const isComing = ({isPending, entries}: Found, {settings: {layout}, parts}: Around): boolean => {
  const part = layout === 'cards' ? parts.cards : parts.motion;
  const lacksLayout = layout !== 'list' && entries.length > 0 && !part.value && !part.hasFailed;
  return isPending || lacksLayout;
};

const layoutView = ({entries}: Found, {settings, options, parts, context}: Around): unknown => {
  const {layout, interval} = settings;
  if (layout === 'cards') {
    const {value, hasFailed} = parts.cards;
    if (hasFailed) return undefined;
    return value?.cardsView(entries, {...options, feed: context.feed}) ?? tickerSkeleton(layout);
  }
  if (layout === 'list' || parts.motion.hasFailed) return undefined;
  return parts.motion.value?.view(entries, {...options, interval, layout}) ?? tickerSkeleton(layout);
};

/** Another layout than the list, or why there is nothing; undefined where the list itself is to be shown. */
export const bodyView = (found: Found, around: Around): unknown => {
  const {settings, plan, parts, actions, context} = around;
  if (found.isPending) return tickerSkeleton(settings.layout);
  if (found.entries.length > 0) return layoutView(found, around);
  const filters = found.isChoosing ? parts.filters.known : undefined;
  return filters?.noneFitsView(() => {
    actions.onReset(plan.filters);
  }, context.locale);
};

const moreView = ({entries, total, isPending}: Found, {plan, context, onMore}: Around): MaybeView =>
  isPending ? nothing : showMoreView({shown: entries.length, total, step: plan.step, onMore}, context.locale);

const feedsView = ({context, settings}: Around): MaybeView => {
  const {feed, locale} = context;
  const {rss, jsonFeed} = feed.envelope.alternates ?? {};
  const links = Object.entries({RSS: rss, 'JSON Feed': jsonFeed}).flatMap(([name, url]) => {
    const href = url === undefined ? undefined : resolveLink(url, feed.url);
    return href === undefined ? [] : [html`<a href=${href}>${name}</a>`];
  });
  return links.length === 0 || !settings.kinds.includes('news')
    ? nothing
    : html`<p class="feeds" part="feeds"><span>${locale.t('subscribe')}</span> ${links}</p>`;
};

const openedView = ({state, parts, entryFor, context, settings, actions}: Around): unknown => {
  const entry = state.open === undefined ? undefined : entryFor(state.open);
  parts.motion.known?.setOpen(entry !== undefined);
  const opened = entry ? parts.opened.value : parts.opened.known;
  const key = settings.deepLinks ? settings.key : undefined;
  return opened?.dialog(entry, {context, key, onClose: actions.onClose});
};

/** What stands below the items: the way to more of them, and to the same elsewhere. */
export const belowView = (found: Found, around: Around): TemplateResult => {
  const {parts, context} = around;
  const hasFailed = [parts.whatsOn, parts.filters, parts.opened].some((part) => part.hasFailed);
  return html`${moreView(found, around)} ${hasFailed ? noteView(context.locale.t('partFailed')) : nothing}
  ${feedsView(around)} ${openedView(around)}`;
};
