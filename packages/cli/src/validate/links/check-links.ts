import PQueue from 'p-queue';
import type {Inspected} from '../feed-items.js';
import type {Remark} from '../findings.js';
import type {LinkReport} from '../validate.js';
import {agentName, ask, robotsText, type Asking, type Fetch, type LinkAnswer} from './ask.js';
import {collectLinks, type LinkPlace} from './collect-links.js';
import {readRobots} from './robots.js';

export interface LinkCheck {
  readonly fetch: Fetch;
  /** Address of the feed, to which relative links refer; without it they are passed over. */
  readonly base?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for each request (default 15,000). */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds between two requests to the same server (default 100). */
  readonly pauseMs?: number | undefined;
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
}

/** So many servers are asked at the same time, each of them one question after the other. */
const SERVERS_AT_ONCE = 8;

const byServer = (addresses: Iterable<string>): Map<string, string[]> => {
  const servers = new Map<string, string[]>();
  for (const address of addresses) {
    const {origin} = new URL(address);
    const others = servers.get(origin);
    if (others) others.push(address);
    else servers.set(origin, [address]);
  }
  return servers;
};

const pause = async (milliseconds: number): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
};

const pathOf = (address: string): string => {
  const {pathname, search} = new URL(address);
  return pathname + search;
};

interface Tour {
  readonly asking: Asking;
  readonly pauseMs: number;
  readonly onAnswer: (address: string, answer: LinkAnswer) => void;
}

/** Asks one server, politely: what its robots.txt names is left alone, and when it says "too many" nothing more is asked. */
const askServer = async (origin: string, addresses: readonly string[], tour: Tour): Promise<void> => {
  const {asking, pauseMs, onAnswer} = tour;
  const mayVisit = readRobots(await robotsText(origin, asking), agentName);
  let refusal: LinkAnswer | undefined;
  for (const address of addresses) {
    if (refusal) onAnswer(address, refusal);
    else if (!mayVisit(pathOf(address))) onAnswer(address, {state: 'unchecked', detail: 'robots.txt'});
    else {
      await pause(pauseMs);
      const answer = await ask(address, asking);
      if (answer.detail === 'HTTP 429') refusal = answer;
      onAnswer(address, answer);
    }
  }
};

const codes = {gone: 'dead-link', unsure: 'link-unsure', unchecked: 'link-unchecked'} as const;

const remarksOn = (address: string, {state, detail}: LinkAnswer, places: readonly LinkPlace[]): Remark[] =>
  state === 'there'
    ? []
    : places.map((place) => ({code: codes[state], ...place, value: address, expected: detail}));

/**
 * Asks for everything that a feed links to, each address once.
 * @returns what to say of the links, in the order of the feed
 */
export const checkLinks = async (inspected: Inspected, check: LinkCheck): Promise<LinkReport> => {
  const {fetch, base, signal, timeoutMs = 15_000, pauseMs = 100, onProgress} = check;
  const links = collectLinks(inspected, base);
  const answers = new Map<string, LinkAnswer>();
  const tour: Tour = {
    asking: {fetch, signal, timeoutMs},
    pauseMs,
    onAnswer: (address, answer) => {
      answers.set(address, answer);
      onProgress?.(answers.size, links.size);
    },
  };
  const queue = new PQueue({concurrency: SERVERS_AT_ONCE});
  await queue.addAll(
    [...byServer(links.keys())].map(
      ([origin, addresses]) =>
        async () =>
          askServer(origin, addresses, tour),
    ),
  );
  const states = [...answers.values()].map(({state}) => state);
  return {
    remarks: [...links].flatMap(([address, places]) =>
      remarksOn(address, answers.get(address) ?? {state: 'there', detail: ''}, places),
    ),
    checked: states.filter((state) => state !== 'unchecked').length,
    dead: states.filter((state) => state === 'gone').length,
  };
};
