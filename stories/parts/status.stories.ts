import {milestones, parseFeed, type Feed} from '@mitmach/feed';
import {emptyView, type FailureReason} from '@mitmach/ui';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, fn, userEvent} from 'storybook/test';
import {ageOf, flawView, lossOf} from '../../packages/ui/src/failures/index.js';
import {failureView, noteView, type Fault} from '../../packages/ui/src/views/status.view.js';
import {played} from '../setting/play.js';
import {about, part, partIn} from './part.js';

const url = 'https://www.example.org/feed.json';

const meta: Meta = {
  title: 'Parts/Status',
  tags: ['autodocs'],
  parameters: about(
    'What every widget says when there is something to say: a sentence in the reader’s language, and a way on. The first line also goes to screen readers through a live region.',
  ),
};

export default meta;

const reasons: readonly FailureReason[] = [
  'offline',
  'unreachable',
  'timeout',
  'cors',
  'csp',
  'not-found',
  'http-error',
  'not-json',
  'not-a-feed',
  'unsupported-version',
  'too-large',
];

const failure = (fault: Fault, isRetrying = false): Parameters<typeof failureView>[0] => ({
  fault,
  isRetrying,
  url,
  onRetry: () => undefined,
});

/** One sentence for each reason that a visitor can do something with; the others share one. */
export const EveryFailure: StoryObj = {
  name: 'Every failure',
  render: () =>
    part((locale) =>
      [...reasons, 'internal' as const].map(
        (reason) => html`<div>${failureView(failure(reason), locale)}</div>`,
      ),
    ),
  play: played(async ({canvasElement}) => {
    const {all} = await partIn(canvasElement);
    await expect(all('button')).toHaveLength(reasons.length + 1);
  }),
};

const onRetry = fn();

/** The button asks again. */
export const Failed: StoryObj = {
  render: () => part((locale) => failureView({...failure('not-found'), onRetry}, locale)),
  play: played(async ({canvasElement}) => {
    onRetry.mockClear();
    const {one} = await partIn(canvasElement);
    await userEvent.click(one('button'));
    await expect(onRetry).toHaveBeenCalledOnce();
  }),
};

/** While that takes, the button stays where it is, so that the focus does, too. */
export const Retrying: StoryObj = {
  render: () => part((locale) => failureView(failure('not-found', true), locale)),
};

/** Nobody has said yet where the feed is: nothing to retry. */
export const NoSource: StoryObj = {
  name: 'No source',
  render: () => part((locale) => failureView(failure('no-source'), locale)),
};

/** Nothing to show is not a failure. */
export const Empty: StoryObj = {
  render: () => part(() => emptyView('There are no milestones here yet.')),
};

const feedWith = (envelope: object): Feed => {
  const parsed = parseFeed(
    {
      specVersion: '1.0',
      title: 'Flensburg',
      publisher: {name: 'Freiwilligenbüro'},
      language: 'de',
      timeZone: 'Europe/Berlin',
      ...envelope,
    },
    url,
  );
  if (!parsed.ok) throw new Error(`The feed of this story is refused: ${parsed.reason}.`);
  return parsed.feed;
};

const updated = '2026-11-01T08:00:00+01:00';

/** The last good data, and from when it is. */
export const Stale: StoryObj = {
  render: () =>
    part((locale) => {
      const staleSince = Date.parse(updated);
      const state = {status: 'ready', feed: feedWith({updated}), problems: [], staleSince} as const;
      return flawView(ageOf(state, staleSince, locale.tag), locale);
    }),
};

/** How many items are missing, in the plural of the language: Arabic has six. */
export const Lost: StoryObj = {
  render: () =>
    part((locale) =>
      [1, 2, 3, 11, 100].map((count) => {
        const feed = feedWith({milestones: Array.from({length: count}, (_, id) => ({id: String(id)}))});
        feed.select(milestones, {});
        return flawView(lossOf(feed, [milestones]), locale);
      }),
    ),
};

/** A quiet line over or under a widget. */
export const Note: StoryObj = {
  render: () => part(({t}) => noteView(t('noOption'))),
};
