import type {Feed} from '@mitmach/feed';
import {expect, waitUntil} from '@open-wc/testing';
import {ConsoleWatch} from '../testing/index.js';
import type {FeedState} from './feed-state.js';

type Answer = unknown;
interface Request {
  readonly path: string;
  readonly cache: RequestCache | undefined;
}

/** What the server has, by path; a promise is a document that takes its time. Anything else is not found. */
const documents = new Map<string, Answer>();
const requests: Request[] = [];
let open = 0;
let mostOpen = 0;

const answer = async (url: string, init?: RequestInit): Promise<Response> => {
  const path = new URL(url).pathname;
  requests.push({path, cache: init?.cache});
  open += 1;
  mostOpen = Math.max(mostOpen, open);
  const document = await documents.get(path);
  open -= 1;
  return new Response(JSON.stringify(document), {status: document === undefined ? 404 : 200});
};
const countOf = (path: string): number => requests.filter((request) => request.path === path).length;

// The loader takes the page's `fetch` when it is imported, and never again.
const pageFetch = globalThis.fetch;
globalThis.fetch = (input, init) => answer(input as string, init);
const {events, milestones, news} = await import('@mitmach/feed');
const {FeedStore} = await import('./feed-store.js');
globalThis.fetch = pageFetch;
type Store = ReturnType<typeof FeedStore.for>;

const milestone = (id: string): object => ({id, title: id, date: '2026'});
const newsItem = (id: string): object => ({id, title: id, published: '2026-11-22T12:00:00Z'});
const bad = {id: 'bad', title: 'Bad', date: 'soon'};
const feedWith = (fields: object): object => ({
  specVersion: '1.0',
  title: 'Feed',
  language: 'en',
  timeZone: 'UTC',
  ...fields,
});

let feeds = 0;
/** Puts a feed on the server, in a folder of its own, where its relative pages are, too. */
const publish = (fields: object, pages: Readonly<Record<string, Answer>> = {}): Store => {
  feeds += 1;
  const folder = `/feed-${feeds}/`;
  documents.set(`${folder}feed.json`, feedWith(fields));
  for (const [name, page] of Object.entries(pages)) documents.set(folder + name, page);
  return FeedStore.for(`https://city.example${folder}feed.json`);
};
const publishAgain = (store: Store, fields: object): void => {
  documents.set(new URL(store.url).pathname, feedWith(fields));
};
const pathOf = (store: Store, name: string): string => new URL(name, store.url).pathname;

const ready = (store: Store): FeedState & {status: 'ready'} => {
  const {state} = store;
  if (state.status !== 'ready') throw new Error(`It is ${state.status}.`);
  return state;
};
const problemsOf = (store: Store): string[] => ready(store).problems.map(({code, path}) => `${code} ${path}`);
const ignore = (): void => undefined;
/** Listens, and waits until nothing is on its way any more. */
const loaded = async (store: Store): Promise<Feed> => {
  store.subscribe(ignore);
  await store.refresh();
  return ready(store).feed;
};
const problemsCome = async (store: Store, count: number): Promise<void> => {
  await waitUntil(() => ready(store).problems.length === count, `There are ${count} problems.`);
};

describe('FeedStore', () => {
  let watch: ConsoleWatch;
  beforeEach(() => {
    watch = new ConsoleWatch().start();
  });
  afterEach(() => watch.stop());

  it('asks the server whether its copy is good when it asks again', async () => {
    const store = publish({});
    await loaded(store);
    await store.refresh();
    expect(requests.slice(-2).map(({cache}) => cache)).to.deep.equal(['default', 'no-cache']);
  });

  describe('checks items when the browser is idle', () => {
    it('that nobody asked for', async () => {
      const store = publish({milestones: [milestone('good'), bad]});
      store.want(milestones);
      const feed = await loaded(store);
      feed.select(milestones, {limit: 1});
      expect(problemsOf(store)).to.deep.equal([]);
      await problemsCome(store, 1);
      expect(problemsOf(store)).to.deep.equal(['wrong-format milestones[1].date']);
    });

    it('of a kind that is wanted, even if no widget has shown it yet', async () => {
      const store = publish({milestones: [bad]});
      store.want(milestones);
      await loaded(store);
      await problemsCome(store, 1);
    });

    it('of a kind that is wanted later', async () => {
      const store = publish({milestones: [bad], news: [{id: 'no date'}]});
      store.want(milestones);
      await loaded(store);
      await problemsCome(store, 1);
      store.want(news);
      await waitUntil(
        () => problemsOf(store).some((problem) => problem.includes('news[0]')),
        'News are checked.',
      );
    });

    it('of a feed that came while another was waiting for that', async () => {
      const original = Object.getOwnPropertyDescriptor(globalThis, 'requestIdleCallback');
      const idle: (() => void)[] = [];
      Object.assign(globalThis, {requestIdleCallback: (run: () => void) => idle.push(run)});
      const store = publish({milestones: [milestone('good')]});
      store.want(milestones);
      await loaded(store);
      publishAgain(store, {milestones: [bad]});
      await store.refresh();
      Reflect.deleteProperty(globalThis, 'requestIdleCallback');
      if (original) Object.defineProperty(globalThis, 'requestIdleCallback', original);
      for (const run of idle) run();
      await problemsCome(store, 1);
    });

    it('and tells its listeners', async () => {
      const store = publish({milestones: [bad]});
      store.want(milestones);
      const counts: number[] = [];
      store.subscribe(() => counts.push(ready(store).problems.length));
      await waitUntil(() => counts.at(-1) === 1, 'The listener hears of the problem.');
      expect(counts).to.deep.equal([0, 1]);
    });

    it('and tells the webmaster what is wrong where, in one warning', async () => {
      const store = publish({milestones: [bad, {id: 'nothing'}, milestone('good')]});
      store.want(milestones);
      await loaded(store);
      // The feed of the test before may only come to its warning now.
      const warnings = (): readonly string[] =>
        watch.messages.filter((message) => message.includes(store.url));
      await waitUntil(() => warnings().length > 0, 'There is a warning.');
      expect(warnings()).to.have.length(1);
      expect(warnings()[0]).to.include('milestones[0].date');
      expect(warnings()[0]).to.include('milestones[1].title');
    });

    it('but not of a kind that nobody wants', async () => {
      const store = publish({milestones: [bad], news: ['no item', newsItem('good')]});
      store.want(news);
      await loaded(store);
      await problemsCome(store, 1);
      expect(problemsOf(store)).to.deep.equal(['wrong-type news[0]']);
    });
  });

  describe('follows the pages of a feed', () => {
    const idsOf = (store: Store): string[] =>
      ready(store)
        .feed.select(milestones)
        .map(({id}) => id);

    it('relative to the feed', async () => {
      const fields = {milestones: [milestone('a')], pages: {milestones: ['more/2.json']}};
      const store = publish(fields, {'more/2.json': feedWith({milestones: [milestone('b')]})});
      store.want(milestones);
      await loaded(store);
      expect(idsOf(store)).to.deep.equal(['a', 'b']);
    });

    it('that hold nothing but the items', async () => {
      const store = publish({pages: {milestones: ['2.json']}}, {'2.json': [milestone('a')]});
      store.want(milestones);
      await loaded(store);
      expect(idsOf(store)).to.deep.equal(['a']);
    });

    it('of wanted kinds only', async () => {
      const pages = {milestones: ['milestones.json'], events: ['events.json']};
      const store = publish({pages}, {'milestones.json': [], 'events.json': []});
      store.want(events);
      await loaded(store);
      expect(countOf(pathOf(store, 'events.json'))).to.equal(1);
      expect(countOf(pathOf(store, 'milestones.json'))).to.equal(0);
    });

    it('of a kind that is wanted later', async () => {
      const store = publish({pages: {milestones: ['2.json']}}, {'2.json': [milestone('a')]});
      await loaded(store);
      expect(countOf(pathOf(store, '2.json'))).to.equal(0);
      store.want(milestones);
      await waitUntil(() => idsOf(store).length === 1, 'The page is there.');
    });

    it('once, however many widgets want the kind', async () => {
      const store = publish({pages: {milestones: ['2.json']}}, {'2.json': [milestone('a')]});
      for (let widgets = 0; widgets < 5; widgets += 1) store.want(milestones);
      await loaded(store);
      expect(countOf(pathOf(store, '2.json'))).to.equal(1);
    });

    it('four at a time', async () => {
      const names = [1, 2, 3, 4, 5, 6].map((page) => `${page}.json`);
      const pages = Object.fromEntries(names.map((name) => [name, [milestone(name)]]));
      const store = publish({pages: {milestones: names}}, pages);
      store.want(milestones);
      mostOpen = 0;
      await loaded(store);
      expect([mostOpen, idsOf(store).length]).to.deep.equal([4, 6]);
    });

    it('and shows what it has until they are there', async () => {
      let come: (page: unknown) => void = ignore;
      const page = new Promise((resolve) => {
        come = resolve;
      });
      const fields = {milestones: [milestone('a')], pages: {milestones: ['2.json']}};
      const store = publish(fields, {'2.json': page});
      store.want(milestones);
      store.subscribe(ignore);
      await waitUntil(() => store.state.status === 'ready', 'The feed is shown.');
      expect(idsOf(store)).to.deep.equal(['a']);
      come([milestone('b')]);
      await waitUntil(() => idsOf(store).length === 2, 'The page is there, too.');
    });

    it('and keeps everything else when one of them fails, which is a problem', async () => {
      const fields = {milestones: [milestone('a')], pages: {milestones: ['lost.json', '3.json']}};
      const store = publish(fields, {'3.json': [milestone('c')]});
      store.want(milestones);
      await loaded(store);
      expect(idsOf(store)).to.deep.equal(['a', 'c']);
      expect(ready(store).problems).to.deep.equal([
        {code: 'page-failed', path: 'pages.milestones', value: 'lost.json'},
      ]);
    });

    it('and forgets the problem when the page is there again', async () => {
      const store = publish({pages: {milestones: ['lost.json']}});
      store.want(milestones);
      await loaded(store);
      documents.set(pathOf(store, 'lost.json'), []);
      await store.refresh();
      expect(ready(store).problems).to.deep.equal([]);
    });

    it('and reports a page that holds something else', async () => {
      const store = publish({pages: {milestones: ['2.json']}}, {'2.json': 'nothing'});
      store.want(milestones);
      await loaded(store);
      expect(problemsOf(store)).to.deep.equal([`wrong-type ${new URL('2.json', store.url).href}#milestones`]);
    });

    it('and never goes back to an older feed whose page comes late', async () => {
      let come: (page: unknown) => void = ignore;
      const late = new Promise((resolve) => {
        come = resolve;
      });
      const store = publish({title: 'old', pages: {milestones: ['late.json']}}, {'late.json': late});
      await loaded(store);
      const titles: unknown[] = [];
      store.subscribe(() => titles.push(ready(store).feed.envelope.title));
      store.want(milestones);
      publishAgain(store, {title: 'new'});
      await store.refresh();
      come([milestone('a')]);
      await store.refresh();
      expect(new Set(titles)).to.deep.equal(new Set(['new']));
    });
  });
});
