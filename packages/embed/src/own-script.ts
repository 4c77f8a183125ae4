/** How the address of a mitmach script looks where the page does not tell which one is running. */
const pattern = /^(https?|file):.*\/mitmach[\w.-]*\.js([?#]|$)/;
/** What has a folder, unlike a script that somebody has made of a text. */
const loadable = /^(https?|file):/;

/** The last script of the page with such an address: the one that runs, if it runs while the page is read. */
const findByAddress = (): HTMLScriptElement | undefined => {
  const scripts = document.querySelectorAll<HTMLScriptElement>('script[src*="mitmach"]');
  for (let index = scripts.length - 1; index >= 0; index--) {
    const script = scripts[index];
    if (script && pattern.test(script.src)) return script;
  }
  return undefined;
};

/**
 * The script element that is running; undefined where the page has none with an address, as when somebody pasted the
 * script's text. An image with `name="currentScript"` takes the name away from the browser's own, so that the type must be
 * looked at.
 * @param currentScript the document's, to be asked at once: later the browser has forgotten
 */
export const ownScript = (currentScript: unknown): HTMLScriptElement | undefined => {
  const isOwn = currentScript instanceof HTMLScriptElement && loadable.test(currentScript.src);
  return isOwn ? currentScript : findByAddress();
};
