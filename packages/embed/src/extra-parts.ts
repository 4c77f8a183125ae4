import {ownScript} from './own-script.js';
import {runScript} from './run-script.js';

/** Modules by name: the file of the script that brings them, a colon, and what they are. */
type Parts = Readonly<Record<string, unknown>>;

const page = globalThis as unknown as Record<symbol, unknown>;
/** Under this the other scripts leave their modules. */
const handed = Symbol.for('mitmach.extra.2');
/** Under this the first one offers to load them: the bundler writes calls of it in place of `import()`. */
const loading = Symbol.for('mitmach.extra-part.2');

const partsOf = (): Parts | undefined => page[handed] as Parts | undefined;

/** Leaves modules for the script that asked for them. */
export const handOver = (parts: Parts): void => {
  page[handed] = {...partsOf(), ...parts};
};

/** Lets the widgets of the one classic script load what is not in it from the scripts beside it. */
export const offerExtra = (): void => {
  const script = ownScript(document.currentScript);
  const runs = new Map<string, Promise<unknown>>();
  const part = async (name: string): Promise<unknown> => {
    if (!script) throw new Error('The script does not know its address.');
    const [file = ''] = name.split(':', 1);
    const run = runs.get(file) ?? runScript(script, file);
    runs.set(file, run);
    await run.catch(() => {
      runs.delete(file);
      throw new Error(file);
    });
    return partsOf()?.[name];
  };
  page[loading] ??= part;
};
