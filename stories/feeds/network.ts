// First: see there.
import {answerWith, pageFetch} from './page-fetch.js';
import {documents, type FeedDocument} from './documents.js';

/*
 * The stories are files on any static server, which can neither be slow nor refuse. So this stands between the feeds'
 * loader and the network: what the loader gets are real answers, with a status, headers and a stream for a body, and
 * all that it does with them is what it does on a page.
 */

/** The address of the demo feed, a file; all others lie beside it, so that they find its images. */
const demoUrl = new URL('feed/feed.json', document.baseURI).href;

const slowness = 6_000;
const megabyte = 1_048_576;

type Answer = (init: RequestInit) => Promise<Response>;

const page = (status: number): Promise<Response> =>
  Promise.resolve(new Response('<!doctype html><p>This is a page, not a feed.</p>', {status}));

const json = (document: unknown): Promise<Response> => Promise.resolve(Response.json(document));

const demo = async (): Promise<FeedDocument> => (await pageFetch(demoUrl)).json() as Promise<FeedDocument>;

const noAnswer = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch'));

const stalled = (): Promise<never> => new Promise(() => undefined);

const slow = async (): Promise<Response> => {
  await new Promise((resolve) => setTimeout(resolve, slowness));
  return json(documents.autumn(await demo()));
};

const cutShort = async (): Promise<Response> => {
  const text = JSON.stringify(await demo());
  return new Response(text.slice(0, text.length / 2));
};

const tooLarge = (): Promise<Response> => {
  const piece = new Uint8Array(megabyte).fill(32);
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      controller.enqueue(piece);
    },
  });
  return Promise.resolve(new Response(body));
};

/** A server without the header for other sites answers nobody but those who do not ask to read. */
const unshared: Answer = ({mode}) => (mode === 'no-cors' ? Promise.resolve(Response.error()) : noAnswer());

/** A page's policy makes the request fail, and tells by an event. */
const blocked = (): Promise<never> => {
  document.dispatchEvent(
    new SecurityPolicyViolationEvent('securitypolicyviolation', {
      blockedURI: new URL(addressOf('blocked'), document.baseURI).href,
      disposition: 'enforce',
      effectiveDirective: 'connect-src',
      bubbles: true,
      documentURI: document.URL,
      originalPolicy: "connect-src 'none'",
      statusCode: 200,
      violatedDirective: 'connect-src',
    }),
  );
  return noAnswer();
};

const answers = {
  'not-found': () => page(404),
  forbidden: () => page(403),
  'web-page': () => page(200),
  'cut-short': cutShort,
  'too-large': tooLarge,
  unreachable: noAnswer,
  unshared,
  blocked,
  slow,
  stalled,
} satisfies Record<string, Answer>;

/** A feed of the stories: `feed` is the demo feed itself. */
export type FeedName = 'feed' | keyof typeof documents | keyof typeof answers;

/** What answers in place of another feed, for stories in which something changes. */
const replaced = new Map<FeedName, FeedName>();

/** A feed's address, relative to the page, as a webmaster would write it. */
export const addressOf = (name: FeedName): string => `feed/${name}.json`;

/** From now on the address of one feed gives another. */
export const replaceFeed = (name: FeedName, by: FeedName): void => {
  replaced.set(name, by);
};

/** Gives the next story a network, and a page, that have not seen anything yet. */
export const forgetFeeds = (): void => {
  replaced.clear();
  const stores = (globalThis as unknown as Record<symbol, unknown>)[Symbol.for('mitmach.stores.1')];
  if (stores instanceof Map) stores.clear();
};

const answerOf = (name: FeedName): Answer | undefined => {
  if (name === 'feed') return (init) => pageFetch(demoUrl, init);
  if (Object.hasOwn(answers, name)) return answers[name as keyof typeof answers];
  if (!Object.hasOwn(documents, name)) return undefined;
  return async () => json(documents[name as keyof typeof documents](await demo()));
};

/** Whoever asked may go away, even while nothing comes. */
const unlessAborted = (answer: Promise<Response>, signal?: AbortSignal | null): Promise<Response> =>
  new Promise((resolve, reject) => {
    signal?.addEventListener('abort', () => {
      reject(new DOMException('The story stopped it', 'AbortError'));
    });
    answer.then(resolve, reject);
  });

const nameIn = (url: string): FeedName | undefined =>
  /\/feed\/([\w-]+)\.json$/.exec(url)?.[1] as FeedName | undefined;

answerWith((input, init = {}) => {
  const name = nameIn(input instanceof Request ? input.url : String(input));
  const answer = name && answerOf(replaced.get(name) ?? name);
  return answer ? unlessAborted(answer(init), init.signal) : pageFetch(input, init);
});
