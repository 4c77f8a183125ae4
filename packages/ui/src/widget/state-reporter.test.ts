import {parseFeed, type Feed, type Problem} from '@mitmach/feed';
import {expect} from '@open-wc/testing';
import type {FailureReason, FeedState} from '../feed/feed-state.js';
import type {MitmachErrorEvent} from '../page/events.js';
import {StateReporter} from './state-reporter.js';

const feedOf = (document: unknown): Feed => {
  const parsed = parseFeed(document);
  if (!parsed.ok) throw new Error('This is no feed.');
  return parsed.feed;
};
const feed = feedOf({specVersion: '1.0', title: 'Feed', language: 'en', timeZone: 'UTC'});
const [one, two]: Problem[] = [
  {code: 'missing', path: 'events[0].id'},
  {code: 'missing', path: 'events[1].id'},
];

const loading: FeedState = {status: 'loading', isSlow: false};
const ready = (...problems: readonly (Problem | undefined)[]): FeedState => ({
  status: 'ready',
  feed,
  problems: problems.filter((problem) => problem !== undefined),
});
const failed = (reason: FailureReason, isRetrying = false): FeedState => ({
  status: 'failed',
  reason,
  isRetrying,
});

/** What a page around the widget hears while the widget goes through these states. */
const heard = (...states: readonly FeedState[]): string[] => {
  const page = document.createElement('div');
  const widget = page.appendChild(document.createElement('p'));
  const messages: string[] = [];
  page.addEventListener('mitmach-ready', () => messages.push('ready'));
  page.addEventListener('mitmach-error', ({reason, problems}) =>
    messages.push(`${reason ?? 'problems'} ${problems.map(({path}) => path).join()}`.trim()),
  );
  const reporter = new StateReporter(widget);
  for (const state of states) reporter.report(state);
  return messages;
};

describe('StateReporter', () => {
  it('says nothing while the feed is loading', () => {
    expect(heard(loading, {...loading, isSlow: true})).to.deep.equal([]);
  });

  it('says once that the widget is ready', () => {
    expect(heard(loading, ready(), ready())).to.deep.equal(['ready']);
  });

  it('says why the feed failed, once a reason', () => {
    const states = [failed('timeout'), failed('timeout', true), failed('timeout'), failed('not-found')];
    expect(heard(...states)).to.deep.equal(['timeout', 'not-found']);
  });

  it('says again why the feed failed when it was good in between', () => {
    expect(heard(failed('timeout'), ready(), failed('timeout'))).to.deep.equal([
      'timeout',
      'ready',
      'timeout',
    ]);
  });

  it('tells what is wrong in a good feed, each time there is more of it', () => {
    expect(heard(ready(one), ready(one), ready(one, two))).to.deep.equal([
      'ready',
      'problems events[0].id',
      'problems events[0].id,events[1].id',
    ]);
  });

  it('tells what is wrong again when it had been mended', () => {
    expect(heard(ready(one), ready(), ready(one))).to.deep.equal([
      'ready',
      'problems events[0].id',
      'problems events[0].id',
    ]);
  });

  it('is heard by a page outside of shadow roots', () => {
    const host = document.createElement('div');
    const widget = document.createElement('p');
    host.attachShadow({mode: 'open'}).append(widget);
    const events: MitmachErrorEvent[] = [];
    host.addEventListener('mitmach-error', (event) => events.push(event));
    new StateReporter(widget).report(failed('cors'));
    expect(events.map(({reason}) => reason)).to.deep.equal(['cors']);
  });
});
