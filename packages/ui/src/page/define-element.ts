import {version} from '../version.js';
import {pageGlobal} from './page-global.js';
import {warnOnce} from './warn-once.js';

const versions = pageGlobal('elements', () => new Map<string, string>());

/**
 * Registers a custom element; the first one wins. A second copy of the same version is ignored silently, another
 * version or a stranger under this name is ignored with one warning. In browsers below the supported ones nothing is
 * registered, and the fallback content stays. Never throws.
 */
export const defineElement = (tag: string, element: CustomElementConstructor): void => {
  if (!CSS.supports('color', 'light-dark(red, red)')) return;
  if (!customElements.get(tag)) {
    versions.set(tag, version);
    customElements.define(tag, element);
    return;
  }
  const first = versions.get(tag);
  if (first === version) return;
  warnOnce(
    'defined-twice',
    `<${tag}> is on this page already (${first ?? 'not by mitmach'}); version ${version} is ignored. Load one script only.`,
  );
};
