import type {LoadFailure} from './load-failure.js';

/** Outside browsers some of these are missing. */
const host: Partial<typeof globalThis> = globalThis;

export function isOffline(): boolean {
  return host.navigator?.onLine === false;
}

/**
 * Gives a function that tells, right after a failed request, why requests to `url` fail, which `fetch` hides behind one
 * TypeError: a page's policy tells by an event (Content Security Policy Level 3, section 5.1), a missing CORS header
 * by a `no-cors` probe that succeeds. It listens until `signal` is aborted, and probes at most once.
 */
export function causeFinder(
  url: string,
  signal: AbortSignal,
): (probe: () => Promise<Response>) => Promise<LoadFailure> {
  let isBlocked = false;
  let probed: Promise<boolean> | undefined;
  const onViolation = (event: Event): void => {
    const {blockedURI, disposition, effectiveDirective} = event as SecurityPolicyViolationEvent;
    // The address comes without fragment and, after a redirect, perhaps as its origin only.
    isBlocked ||=
      disposition === 'enforce' && effectiveDirective === 'connect-src' && url.startsWith(blockedURI);
  };
  host.addEventListener?.('securitypolicyviolation', onViolation, {signal});
  return async (probe) => {
    // The event comes in a task of its own, after the failure.
    await new Promise((resolve) => setTimeout(resolve));
    const isOpen = !isBlocked && !isOffline() && !signal.aborted;
    const isForeign = isOpen && (await (probed ??= answersFromElsewhere(probe)));
    if (isBlocked) return 'csp';
    return isForeign ? 'cors' : 'unreachable';
  };
}

/** A `basic` answer is one of the page's own origin, where CORS does not matter: then the failure was a passing one. */
async function answersFromElsewhere(probe: () => Promise<Response>): Promise<boolean> {
  try {
    return (await probe()).type !== 'basic';
  } catch {
    return false;
  }
}
