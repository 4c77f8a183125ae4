import {explain} from '@mitmach/cli/editing';
import {events, milestones, news, opportunities, organizations, type Feed, type Problem} from '@mitmach/feed';
import {listFormat} from '@mitmach/logic';
import {keepTyping, type FailureReason, type FeedState} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {absolute} from '../addresses.model.js';
import type {ConfiguratorKey} from '../configurator.catalogue.js';
import type {ToolContext} from '../context.js';

const kinds = [events, opportunities, news, milestones, organizations] as const;
const mostProblems = 12;

export interface FeedPartOptions {
  readonly state: FeedState;
  /** Where the feed is; empty where nobody says. */
  readonly source: string;
  /** What stands in the field. */
  readonly address: string;
  /** Address of the page that corrects feeds; empty where there is none. */
  readonly desk: string;
  readonly onAddress: (address: string) => void;
  readonly onLoad: () => void;
}

/** What a feed holds, in words: "40 events, 85 opportunities". */
const contentOf = (feed: Feed, {locale}: ToolContext): string =>
  listFormat(locale.tag).format(
    kinds
      .map((kind) => ({name: kind.name, count: feed.raw(kind).length}))
      .filter(({count}) => count > 0)
      .map(({name, count}) => locale.t(`count_${name}`, {count})),
  );

const problemsView = (
  problems: readonly Problem[],
  {desk}: FeedPartOptions,
  {locale}: ToolContext,
): TemplateResult => {
  if (problems.length === 0) return html`<p class="hint">${locale.t('feedGood')}</p>`;
  const language = locale.language === 'de' ? 'de' : 'en';
  const more = problems.length - mostProblems;
  return html`<details class="problems">
    <summary>${locale.t('feedProblems', {count: problems.length})}</summary>
    <p class="hint">${locale.t('feedStays')}</p>
    <ul>
      ${problems.slice(0, mostProblems).map((problem) => {
        const {message, fix} = explain(problem, language);
        return html`<li><code>${problem.path}</code> ${message} ${fix}</li>`;
      })}
    </ul>
    ${more > 0 ? html`<p>${locale.t('moreProblems', {count: more})}</p>` : nothing}
    ${desk === '' ? nothing : html`<p><a href=${desk}>${locale.t('openDesk')}</a></p>`}
  </details>`;
};

type FailureKey = Extract<ConfiguratorKey, `fail_${string}`>;

/** Why there is no feed: what is no address is not asked for a second time. */
const failureKey = (reason: FailureReason, source: string): FailureKey => {
  if (reason === 'no-source') return 'fail_no-source';
  if (absolute(source) === undefined) return 'fail_no-address';
  return reason === 'aborted' ? 'fail_unreachable' : `fail_${reason}`;
};

const stateView = (options: FeedPartOptions, context: ToolContext): TemplateResult => {
  const {state, source} = options;
  const {locale} = context;
  switch (state.status) {
    case 'loading':
      return html`<p class="hint">${locale.t('feedLoading')}</p>`;
    case 'failed':
      return html`<p class="fault">${locale.t(failureKey(state.reason, source))}</p>`;
    case 'ready': {
      const {feed} = state;
      const title = locale.show(feed.envelope.title, feed.envelope.language).text;
      return html`<p class="good">${locale.t('feedReady', {title, content: contentOf(feed, context)})}</p>`;
    }
  }
};

/** Where the feed is, what came of it, and what is wrong with it. */
export const feedView = (options: FeedPartOptions, context: ToolContext): TemplateResult => {
  const {address, state, onAddress, onLoad} = options;
  const {t} = context.locale;
  const onInput = (event: Event): void => {
    onAddress((event.currentTarget as HTMLInputElement).value.trim());
  };
  const onKeydown = (event: KeyboardEvent): void => {
    keepTyping(event);
    if (event.key !== 'Enter') return;
    event.preventDefault();
    onLoad();
  };
  return html`<div class="field">
    <label for="feed">${t('feedAddress')}</label>
    <div class="with-button">
      <input
        id="feed"
        type="url"
        .value=${address}
        aria-describedby="feed-hint"
        autocomplete="off"
        spellcheck="false"
        @input=${onInput}
        @keydown=${onKeydown}
      />
      <button type="button" @click=${onLoad}>${t('loadFeed')}</button>
    </div>
    <p class="hint" id="feed-hint">${t('feedHint')}</p>
    <div role="status">${stateView(options, context)}</div>
    ${state.status === 'ready' ? problemsView(state.problems, options, context) : nothing}
  </div>`;
};
