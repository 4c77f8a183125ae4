import {createElement} from './holder.js';

/** A policy of Trusted Types, as far as it is used here; where there is none, its rule alone. */
interface Policy {
  createScriptURL(name: string): string;
}

declare const trustedTypes: {createPolicy(name: string, rule: Policy): Policy};

/** An element whose script runs further ones, and what it lets them be. */
export type Script = HTMLScriptElement & {policy?: Policy};

/** What scripts of ours load is called like `mitmach.all.js` or `locales/pl.classic.js`, and is never above their folder. */
const known = /^[\w/-]+\.\w+\.js$/;

const policyFor = (folder: string): Policy => {
  const rule: Policy = {createScriptURL: (name) => (known.test(name) ? folder + name : '')};
  try {
    return trustedTypes.createPolicy('mitmach', rule);
  } catch {
    // Unknown here, or not allowed by the page: whether it asks for a trusted address shows when the address is used.
    return rule;
  }
};

/**
 * Runs a classic script beside another, which needs no leave of the server it comes from. It takes over the other's
 * policy, because a page may forbid a second one of that name.
 * @param own the running one, with the nonce that the page's policy lets it run by
 * @param name of the file, from the folder of the running one
 * @returns what is fulfilled when it has run, and rejected where it is not there or not allowed
 */
export const runScript = (own: Script, name: string): Promise<unknown> =>
  new Promise((done, fail) => {
    const script = createElement('script') as Script;
    script.nonce = own.nonce;
    script.onload = done;
    script.onerror = fail;
    script.policy = own.policy ??= policyFor(new URL('.', own.src).href);
    script.src = own.policy.createScriptURL(name);
    document.documentElement.appendChild(script);
  });
