import {version, warnOnce} from '@mitmach/ui';
import {ownScript} from './own-script.js';
import {runScript} from './run-script.js';
import {watchWidgets} from './watch.js';
import {core, files} from './widgets.js';

/*
 * What `<script async src="…/mitmach.js">` does: it finds the page's widgets and loads the modules beside it; where
 * modules cannot be had, one classic script with everything. Where that fails too, the page stays as it is.
 */

const {currentScript} = document;

/** Both are found out for the first widget: a page without one shall not be kept waiting for it. */
let script: HTMLScriptElement | undefined;
let folder: string | undefined;

/** Which version loads a widget, by element name. All loaders on a page share it, so that each widget is loaded once. */
const page = globalThis as unknown as Record<symbol, Map<string, string> | undefined>;
const claims = (page[Symbol.for('mitmach.loading.1')] ??= new Map<string, string>());

const failed = new Set<string>();
let everything: Promise<unknown> | undefined;

const giveUp = (tag: string): void => {
  // A script that the page runs later, after a passing fault, may try again; this one does not.
  claims.delete(tag);
  failed.add(tag);
  warnOnce(
    'not-loaded',
    folder === undefined
      ? 'mitmach.js does not know its address. Load it by <script async src="…/mitmach.js">, not combined with other scripts.'
      : `Nothing can be loaded from ${folder}. Are the files there, and does script-src in the page's Content-Security-Policy allow them?`,
  );
};

const loadEverything = (tag: string): void => {
  if (customElements.get(tag)) return;
  if (folder === undefined) {
    giveUp(tag);
    return;
  }
  everything ??= runScript(`${folder}mitmach.all.js`, script?.nonce ?? '');
  const onEnd = (): void => {
    if (!customElements.get(tag)) giveUp(tag);
  };
  everything.then(onEnd, onEnd);
};

const loadModules = (tag: string): void => {
  const onError = (): void => {
    loadEverything(tag);
  };
  // Templates are written as HTML, which modules that are built for it cannot read in an XML document.
  if (folder === undefined || document.contentType !== 'text/html') {
    onError();
    return;
  }
  // Both at once: otherwise the core would be asked for only when the widget has come.
  import(folder + core).catch(onError);
  import(folder + String(files[tag])).catch(onError);
};

const load = (tag: string): void => {
  const claimed = claims.get(tag);
  if (claimed !== undefined && claimed !== version) {
    warnOnce(
      'defined-twice',
      `Versions ${claimed} and ${version} are on this page; the first shows the widgets. Load one script only.`,
    );
  }
  if (claimed !== undefined || failed.has(tag) || customElements.get(tag)) return;
  claims.set(tag, version);
  loadModules(tag);
};

let isAble: boolean | undefined;

watchWidgets((tag) => {
  if (isAble === undefined) {
    // Older browsers keep what the page brings.
    isAble = CSS.supports('color', 'light-dark(red, red)');
    script = ownScript(currentScript);
    folder = script && new URL('.', script.src).href;
  }
  if (isAble) load(tag);
});
