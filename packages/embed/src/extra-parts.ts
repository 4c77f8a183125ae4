import {ownScript} from './own-script.js';
import {runScript} from './run-script.js';

/** Modules by name. */
type Parts = Readonly<Record<string, unknown>>;

const page = globalThis as unknown as Record<symbol, unknown>;
/** Under this the second script leaves its modules. */
const handed = Symbol.for('mitmach.extra.1');
/** Under this the first one offers to load them: the bundler writes calls of it in place of `import()`. */
const loading = Symbol.for('mitmach.extra-part.1');

/** Leaves modules for the script that asked for them. */
export const handOver = (parts: Parts): void => {
  page[handed] = parts;
};

/** Lets the widgets of the one classic script load what is not in it from the script beside it. */
export const offerExtra = (): void => {
  const script = ownScript(document.currentScript);
  const nonce = script?.nonce ?? '';
  let loaded: Promise<unknown> | undefined;
  const part = async (name: string): Promise<unknown> => {
    if (!script) throw new Error('The script does not know its address.');
    loaded ??= runScript(new URL('mitmach.extra.js', script.src).href, nonce);
    await loaded.catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return (page[handed] as Parts | undefined)?.[name];
  };
  page[loading] ??= part;
};
