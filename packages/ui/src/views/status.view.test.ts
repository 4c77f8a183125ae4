import {milestones, parseFeed, type Feed} from '@mitmach/feed';
import {expect, fixture, html} from '@open-wc/testing';
import {nothing, render, type TemplateResult} from 'lit';
import type {FeedState, ReadyState} from '../feed/feed-state.js';
import {ageOf, failureCatalogue, flawView, lossOf} from '../failures/index.js';
import {base} from '../styles/base.styles.js';
import {tokens} from '../styles/tokens.styles.js';
import {Locale} from '../texts/locale.js';
import type {Messages} from '../texts/texts.js';
import {uiMessages} from '../texts/ui.messages.js';
import type {UiKey} from '../texts/ui.catalogue.js';
import {emptyView, failureView, statusText, type Failure, type Fault} from './status.view.js';

const brief = new Locale<UiKey>('en', 'en', uiMessages);
/** With the words for every cause, which come later than the rest. */
let locale: Locale<UiKey>;
before(async () => {
  const words: Messages = (await failureCatalogue.load['en']?.())?.default ?? {};
  locale = new Locale('en', 'en', {...uiMessages, ...words});
});

/** As in a widget: in a shadow root, with the styles of all widgets; `fallback` is what the page put into it. */
const shown = async (view: unknown, fallback: unknown = nothing): Promise<HTMLElement> => {
  const host = await fixture<HTMLElement>(html`<div>${fallback}</div>`);
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [tokens, base].flatMap(({styleSheet}) => styleSheet ?? []);
  render(html`<div class="frame">${view}</div>`, root);
  return host;
};
const frameOf = (host: HTMLElement): HTMLElement => host.shadowRoot!.querySelector('.frame')!;
const wordsOf = (host: HTMLElement): string => frameOf(host).innerText.replace(/\s+/g, ' ').trim();

const url = 'https://city.example/feed.json';
const failureOf = (given: Partial<Failure> = {}): TemplateResult =>
  failureView({fault: 'timeout', isRetrying: false, url, onRetry: () => undefined, ...given}, locale);
const buttonIn = (host: HTMLElement): HTMLButtonElement => frameOf(host).querySelector('button')!;

const feedWith = (fields: Readonly<Record<string, unknown>> = {}): Feed => {
  const envelope = {specVersion: '1.0', title: 'Feed', language: 'en', timeZone: 'Europe/Berlin'};
  const parsed = parseFeed({...envelope, ...fields});
  if (!parsed.ok) throw new Error('This is no feed.');
  return parsed.feed;
};
const ready = (feed: Feed, staleSince?: number): ReadyState => ({
  status: 'ready',
  feed,
  problems: [],
  ...(staleSince !== undefined && {staleSince}),
});

const sentences: Readonly<Record<Fault, RegExp>> = {
  offline: /^You are offline\./,
  unreachable: /^The data cannot be reached/,
  cors: /^The data cannot be reached/,
  csp: /^The data cannot be reached/,
  aborted: /^The data cannot be reached/,
  timeout: /takes too long to answer/,
  'not-found': /cannot be found at its address/,
  'http-error': /reports an error/,
  'not-json': /does not give the data that is expected/,
  'not-a-feed': /does not give the data that is expected/,
  'unsupported-version': /in a newer form/,
  'too-large': /too large/,
  'no-source': /^No data has been chosen/,
  internal: /^Something went wrong/,
};
const faults = Object.keys(sentences) as Fault[];

describe('the live region of a widget', () => {
  it('says nothing as long as all goes well', () => {
    const states: FeedState[] = [{status: 'loading', isSlow: false}, ready(feedWith())];
    expect(states.map((state) => statusText(state, locale))).to.deep.equal(['', '']);
  });

  it('asks for patience when it takes long', () => {
    expect(statusText({status: 'loading', isSlow: true}, locale)).to.equal(
      'This is taking longer than usual. Please wait a moment.',
    );
  });

  it('says why nothing can be shown', () => {
    const state: FeedState = {status: 'failed', reason: 'timeout', isRetrying: false};
    expect(statusText(state, locale)).to.match(sentences.timeout);
  });

  it('says that it tries again', () => {
    const state: FeedState = {status: 'failed', reason: 'timeout', isRetrying: true};
    expect(statusText(state, locale)).to.equal(uiMessages.retrying);
  });
});

describe('the view of a failure', () => {
  for (const fault of faults) {
    it(`says in words what "${fault}" is`, async () => {
      expect(wordsOf(await shown(failureOf({fault})))).to.match(sentences[fault]);
    });

    it(`has nothing for axe to find when it is "${fault}"`, async () => {
      await expect(await shown(failureOf({fault}))).to.be.accessible();
    });
  }

  for (const fault of faults) {
    it(`has a sentence for "${fault}" while the exact words are on their way`, async () => {
      const failure = {fault, isRetrying: false, url, onRetry: () => undefined};
      expect(wordsOf(await shown(failureView(failure, brief)))).to.include(uiMessages.failed);
    });
  }

  it('tries again when its button is pressed', async () => {
    let presses = 0;
    const host = await shown(failureOf({onRetry: () => (presses += 1)}));
    buttonIn(host).click();
    expect([buttonIn(host).innerText, presses]).to.deep.equal(['Try again', 1]);
  });

  it('says on its button that it tries, which can still have the focus', async () => {
    const button = buttonIn(await shown(failureOf({isRetrying: true})));
    button.focus();
    expect(button.innerText).to.equal('Trying again …');
    expect(button.ariaDisabled).to.equal('true');
    expect(button.matches(':focus')).to.equal(true);
  });

  it('links to the data itself', async () => {
    const link = frameOf(await shown(failureOf())).querySelector('a');
    expect([link?.innerText, link?.href]).to.deep.equal(['Open the data itself', url]);
  });

  for (const address of [undefined, 'javascript:alert(1)', 'data:application/json,{}', 'https://']) {
    it(`links to nothing when the address is ${address ?? 'not known'}`, async () => {
      const links = frameOf(await shown(failureOf({url: address}))).querySelectorAll('a');
      expect([...links].map(({href}) => href)).to.deep.equal([]);
    });
  }

  it('shows what the page put into the widget, too', async () => {
    const host = await shown(failureOf(), html`<a href="/all">All dates</a>`);
    expect(host.querySelector('a')!.checkVisibility()).to.equal(true);
    expect(wordsOf(host)).to.match(sentences.timeout);
  });

  it('shows only what the page put into the widget where nobody chose a feed', async () => {
    const host = await shown(failureOf({fault: 'no-source'}), html`<a href="/all">All dates</a>`);
    expect(host.querySelector('a')!.checkVisibility()).to.equal(true);
    expect(frameOf(host).querySelector<HTMLElement>('.status')!.checkVisibility()).to.equal(false);
  });
});

describe('the note on the age of the data', () => {
  const noon = Date.UTC(2026, 10, 22, 11);
  const wordsAt = async (state: ReadyState, now = noon): Promise<string> =>
    wordsOf(await shown(flawView(ageOf(state, now, 'en'), locale)));

  it('is not there when the data is fresh', async () => {
    expect(await wordsAt(ready(feedWith({updated: '2020-01-01T00:00:00Z'})))).to.equal('');
  });

  it("tells in the feed's zone when the publisher last changed it", async () => {
    const feed = feedWith({updated: '2026-11-01T22:30:00Z'});
    expect(await wordsAt(ready(feed, noon))).to.match(/^As of Nov 1, 2026, 11:30\sPM\. Newer data cannot be/);
  });

  it('tells when the data was loaded where the publisher says nothing', async () => {
    expect(await wordsAt(ready(feedWith(), noon))).to.match(/^As of Nov 22, 2026, 12:00\sPM\./);
  });

  it("is there when the publisher's own date of expiry has passed", async () => {
    const feed = feedWith({updated: '2026-11-01T11:00:00Z', expires: '2026-11-22T10:59:59Z'});
    expect(await wordsAt(ready(feed))).to.match(/^As of Nov 1, 2026, 12:00\sPM\./);
  });

  it('is not there before that date', async () => {
    const feed = feedWith({updated: '2026-11-01T11:00:00Z', expires: '2026-11-22T11:00:01Z'});
    expect(await wordsAt(ready(feed))).to.equal('');
  });

  it('is not there when nobody knows how old the data is', async () => {
    expect(await wordsAt(ready(feedWith({expires: '2020-01-01T00:00:00Z'})))).to.equal('');
  });

  it('tells when the data was loaded where the publisher names a leap second, which most browsers cannot read', async () => {
    const feed = feedWith({updated: '2016-12-31T23:59:60Z'});
    expect(feed.envelope.updated).to.equal('2016-12-31T23:59:60Z');
    expect(await wordsAt(ready(feed, noon))).to.match(
      /^As of (?:Nov 22, 2026, 12:00\sPM|Jan 1, 2017, 1:00\sAM)\./,
    );
  });

  it('has nothing for axe to find', async () => {
    await expect(
      await shown(flawView(ageOf(ready(feedWith(), noon), noon, 'en'), locale)),
    ).to.be.accessible();
  });
});

describe('the note on entries with errors', () => {
  const lost = async (...items: readonly unknown[]): Promise<string> => {
    const feed = feedWith({milestones: [{id: 'good', title: 'Good', date: '2026'}, ...items]});
    feed.select(milestones);
    return wordsOf(await shown(flawView(lossOf(feed, [milestones]), locale)));
  };

  it('is not there when all are good', async () => {
    expect(await lost()).to.equal('');
  });

  it('counts one', async () => {
    expect(await lost({id: 'bad'})).to.equal('1 entry has an error and is not shown.');
  });

  it('counts more', async () => {
    expect(await lost({id: 'bad'}, 'text')).to.equal('2 entries have errors and are not shown.');
  });

  it('leaves other kinds alone', async () => {
    const feed = feedWith({milestones: ['text'], news: []});
    feed.select(milestones);
    expect(wordsOf(await shown(flawView(lossOf(feed, []), locale)))).to.equal('');
  });
});

describe('the view of an empty feed', () => {
  it('says that there is nothing', async () => {
    expect(wordsOf(await shown(emptyView('There are no milestones here yet.')))).to.equal(
      'There are no milestones here yet.',
    );
  });

  it('leaves that to the page, where it has its own words', async () => {
    const host = await shown(emptyView('Nothing.'), html`<p slot="empty">Come back in May.</p>`);
    expect(host.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(frameOf(host).querySelector<HTMLElement>('.status')!.checkVisibility()).to.equal(false);
  });

  it('has nothing for axe to find', async () => {
    await expect(await shown(emptyView('Nothing.'))).to.be.accessible();
  });
});
