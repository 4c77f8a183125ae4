import type {Output, Shell} from './shell.js';

const WIDTH_WITHOUT_TERMINAL = 80;

const outputOf = (stream: NodeJS.WriteStream): Output => ({
  write: (text) => {
    stream.write(text);
  },
  isTerminal: stream.isTTY,
  columns: stream.columns || WIDTH_WITHOUT_TERMINAL,
});

/** Aborts at the first Ctrl-C, so that a command can end cleanly; at the second the program just ends. */
const untilStopped = (): AbortSignal => {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
};

/** Whoever reads the output may stop (`mitmach … | head`); then there is nobody to write for. */
const endWithReader = (stream: NodeJS.WriteStream): void => {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
};

/** The world around this process. */
export const processShell = (): Shell => {
  const {stdin, stdout, stderr} = process;
  endWithReader(stdout);
  return {
    folder: process.cwd(),
    environment: process.env,
    out: outputOf(stdout),
    err: outputOf(stderr),
    isInteractive: stdin.isTTY && stdout.isTTY,
    fetch: globalThis.fetch,
    now: Date.now,
    signal: untilStopped(),
  };
};
