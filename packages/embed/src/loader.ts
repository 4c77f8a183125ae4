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
let folder = '';

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
    script
      ? `Nothing can be loaded from ${folder}. Are the files there, and does script-src in the page's Content-Security-Policy allow them?`
      : 'mitmach.js does not know its address. Load it by <script async src="…/mitmach.js">, not combined with other scripts.',
  );
};

const loadEverything = (tag: string): void => {
  const onEnd = (): void => {
    if (!customElements.get(tag)) giveUp(tag);
  };
  if (!script || customElements.get(tag)) {
    onEnd();
    return;
  }
  everything ??= runScript(script, 'mitmach.all.js');
  everything.then(onEnd, onEnd);
};

const loadModules = (tag: string): void => {
  const onError = (): void => {
    loadEverything(tag);
  };
  // Templates are written as HTML, which modules that are built for it cannot read in an XML document.
  if (!script || document.contentType !== 'text/html') {
    onError();
    return;
  }
  // Both at once: otherwise the core would be asked for only when the widget has come.
  import(folder + core).catch(onError);
  import(folder + (files[tag] as string)).catch(onError);
};

const load = (tag: string): void => {
  const claimed = claims.get(tag) ?? version;
  if (claimed !== version) {
    warnOnce(
      'defined-twice',
      `Versions ${claimed} and ${version} are on this page; the first shows the widgets. Load one script only.`,
    );
  }
  if (claims.has(tag) || failed.has(tag) || customElements.get(tag)) return;
  claims.set(tag, version);
  loadModules(tag);
};

let isAble: boolean | undefined;

watchWidgets((tag) => {
  if (isAble === undefined) {
    // Older browsers keep what the page brings.
    isAble = CSS.supports('color', 'light-dark(red, red)');
    script = ownScript(currentScript);
    if (script) folder = new URL('.', script.src).href;
  }
  if (isAble) load(tag);
});
