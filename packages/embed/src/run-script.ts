import {createElement} from './holder.js';

/** Trusted Types, as far as they are used here. */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: {readonly createScriptURL: (url: string) => string},
  ): {createScriptURL(url: string): string};
}

/** The address as the browser wants it: where it knows trusted ones, by a policy that allows this one alone. */
const trusted = (address: string): string => {
  const {trustedTypes} = globalThis as {trustedTypes?: PolicyFactory};
  const createScriptURL = (url: string): string => (url === address ? url : '');
  try {
    return trustedTypes?.createPolicy('mitmach', {createScriptURL}).createScriptURL(address) ?? address;
  } catch {
    // The page does not allow the policy; whether it asks for one shows when the address is used.
    return address;
  }
};

/**
 * Runs a classic script, which needs no leave of the server it comes from.
 * @param nonce of a script that the page's policy lets run
 * @returns what is fulfilled when it has run, and rejected where it is not there or not allowed
 */
export const runScript = (address: string, nonce: string): Promise<unknown> =>
  new Promise((done, fail) => {
    const script = createElement('script') as HTMLScriptElement;
    script.addEventListener('load', done);
    script.addEventListener('error', fail);
    script.nonce = nonce;
    script.src = trusted(address);
    document.documentElement.appendChild(script);
  });
