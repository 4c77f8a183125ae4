import {isPrivateAddress} from './private-addresses.js';
import {exchange, type Answer, type Exchange, type Transport} from './exchange.js';
import {SourceError} from './failure.js';
import {addressName} from './address-name.js';

/** Redirections that are followed one after the other. */
const MOST_REDIRECTS = 5;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

const check = (url: URL, {lookup}: Transport): void => {
  if (url.protocol === 'file:') throw new SourceError('file-address');
  if (!/^https?:$/.test(url.protocol)) throw new SourceError('bad-address', addressName(url.href));
  // A name is checked when it is looked up; an address that is written as one never is.
  if (lookup && isPrivateAddress(url.hostname)) throw new SourceError('private-address', url.hostname);
};

const nextOf = (url: URL, {headers: {location}}: Answer): URL => {
  if (location === undefined || !URL.canParse(location, url.href)) {
    throw new SourceError('bad-address', location ?? addressName(url.href));
  }
  return new URL(location, url);
};

/** What is meant for one server is not told to another one, to which it leads. */
const headersFor = (url: URL, {url: first, headers, ownHeaders}: Journey): Record<string, string> =>
  url.origin === first.origin ? {...headers, ...ownHeaders} : {...headers};

/** A request that may be led on. */
export interface Journey extends Exchange {
  /** Headers for the first server alone: secrets, conditions. */
  readonly ownHeaders: Readonly<Record<string, string>>;
}

/** Where the answer came from, and the answer. */
export interface Arrival extends Answer {
  readonly url: URL;
}

/**
 * Asks, and goes where the answer leads, each step checked like the first.
 * @throws SourceError
 */
export const follow = async (journey: Journey, transport: Transport): Promise<Arrival> => {
  const seen = new Set<string>();
  let {url} = journey;
  for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
    check(url, transport);
    if (seen.has(url.href)) throw new SourceError('redirect-loop', addressName(url.href));
    seen.add(url.href);
    const answer = await exchange({...journey, url, headers: headersFor(url, journey)}, transport);
    if (!REDIRECTS.has(answer.status)) return {...answer, url};
    url = nextOf(url, answer);
  }
  throw new SourceError('too-many-redirects', String(MOST_REDIRECTS));
};
