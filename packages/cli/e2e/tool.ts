import {spawn, type ChildProcess} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** What a program wrote, and with which code it ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A program that runs. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Fulfilled when it has written this; rejected when it ends before. */
  readonly says: (pattern: RegExp) => Promise<RegExpExecArray>;
}

/** The same for every machine; colours and GitHub's own format are tested elsewhere. */
const environment: NodeJS.ProcessEnv = {
  ...process.env,
  LANG: 'en_US.UTF-8',
  LC_ALL: '',
  FORCE_COLOR: undefined,
  GITHUB_ACTIONS: undefined,
  NODE_OPTIONS: undefined,
  // The program runs in another folder than the tests.
  TSX_TSCONFIG_PATH: fileURLToPath(new URL('../../../tsconfig.base.json', import.meta.url)),
};

/** Starts a program of Node in a folder. */
export const start = (program: readonly string[], folder: string): Running => {
  const child = spawn(process.execPath, program, {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = {out: '', err: ''};
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written.err += text;
  });
  const ended = new Promise<Ended>((done) => child.once('close', (code) => done({code, ...written})));
  const says = async (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((done, fail) => {
      const look = (): void => {
        const found = pattern.exec(written.out);
        if (found) done(found);
      };
      look();
      child.stdout.on('data', look);
      void ended.then(({code, out, err}) =>
        fail(new Error(`It ended with ${String(code)}:\n${out}\n${err}`)),
      );
    });
  return {child, ended, says};
};

/** Runs a program of Node in a folder to its end. */
export const run = async (program: readonly string[], folder: string): Promise<Ended> =>
  start(program, folder).ended;

/** An empty folder, and how to take it away again. */
export const emptyFolder = async (): Promise<{path: string; remove: () => Promise<void>}> => {
  const path = await mkdtemp(join(tmpdir(), 'mitmach-e2e-'));
  return {path, remove: async () => rm(path, {recursive: true, force: true})};
};

/** The tool on its sources. */
export const onSources = [
  '--import',
  import.meta.resolve('tsx'),
  '--conditions=@mitmach/source',
  fileURLToPath(new URL('../src/bin.ts', import.meta.url)),
] as const;
