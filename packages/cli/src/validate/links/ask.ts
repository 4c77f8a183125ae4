import {codeOf} from '../../error-code.js';

/** Sends a request, as the global `fetch` does. */
export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** What became of asking for an address. */
type LinkState = 'there' | 'gone' | 'unsure' | 'unchecked';

export interface LinkAnswer {
  readonly state: LinkState;
  /** The status, or the reason that the system gives. */
  readonly detail: string;
}

export interface Asking {
  readonly fetch: Fetch;
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs: number;
}

/** Its name in `User-Agent` and in robots.txt. */
export const agentName = 'mitmach';

const headers = {'User-Agent': `${agentName} (checks the links of a feed)`, Accept: '*/*'};

const send = async (
  address: string,
  method: string,
  {fetch, signal, timeoutMs}: Asking,
): Promise<Response> => {
  const limit = AbortSignal.timeout(timeoutMs);
  return fetch(address, {method, headers, signal: signal ? AbortSignal.any([signal, limit]) : limit});
};

const judged = ({status}: Response): LinkAnswer => {
  const detail = `HTTP ${String(status)}`;
  if (status < 400) return {state: 'there', detail};
  return {state: status === 404 || status === 410 ? 'gone' : 'unsure', detail};
};

const faultOf = (error: unknown): LinkAnswer => {
  const {cause, name = 'Error'} = error as {cause?: unknown; name?: string};
  const code = codeOf(cause);
  const detail = code === '' ? name : code;
  return {state: detail === 'ENOTFOUND' ? 'gone' : 'unsure', detail};
};

/** Asks whether something is at an address. Some servers answer HEAD wrongly: what it says is missing is asked for by GET. */
export const ask = async (address: string, asking: Asking): Promise<LinkAnswer> => {
  try {
    const head = judged(await send(address, 'HEAD', asking));
    if (head.state === 'there') return head;
    const response = await send(address, 'GET', asking);
    await response.body?.cancel();
    return judged(response);
  } catch (error) {
    return faultOf(error);
  }
};

/** The text of a server's robots.txt; empty where there is none. */
export const robotsText = async (origin: string, asking: Asking): Promise<string> => {
  try {
    const response = await send(`${origin}/robots.txt`, 'GET', asking);
    if (response.ok) return await response.text();
    await response.body?.cancel();
    return '';
  } catch {
    return '';
  }
};
