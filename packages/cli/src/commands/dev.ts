import {join, relative, resolve} from 'node:path';
import {watch, type FSWatcher} from 'chokidar';
import {resolveText} from '@mitmach/feed';
import {build} from '../build/build.js';
import {reportLanguage} from '../build/report.js';
import {readConfig, type Config} from '../config/read-config.js';
import {explainConfigProblem} from '../config/config.messages.js';
import {embedPath, PortTaken, startDevServer, type DevServer, type Shown} from '../dev/dev-server.js';
import {embedFolder} from '../dev/embed-folder.js';
import {devPage} from '../dev/page.js';
import {Rebuilder} from '../dev/rebuilder.js';
import {isPassedOver, watchedPaths} from '../dev/watched-paths.js';
import {wordsIn} from '../texts/words.js';
import {CommandError, exitCodes, type AddCommand, type Context, type ExitCode} from './command.js';
import {configName, loadConfig} from './config.js';
import {addExamples, wholeNumber} from './options.js';

interface DevFlags {
  readonly config: string;
  readonly port: number;
  readonly script?: string;
}

const USUAL_PORT = 4400;

/** What is shown and built, as it changes while somebody works on it. */
class Workshop {
  config: Config;
  hasFailed = false;
  readonly #file: string;
  readonly #context: Context;

  constructor(file: string, config: Config, context: Context) {
    this.#file = file;
    this.config = config;
    this.#context = context;
  }

  get folder(): string {
    return resolve(this.config.folder, this.config.outputs.folder);
  }

  /** Builds from what config and sources are now. @returns whether there is something new to see */
  async build(): Promise<boolean> {
    const hadFailed = this.hasFailed;
    const complaints = await this.#complaints();
    this.hasFailed = complaints.length > 0;
    const {shell, words} = this.#context;
    const time = new Date(shell.now()).toLocaleTimeString(words.language);
    if (this.hasFailed) {
      shell.err.write(
        `${[words.say('dev.failed', {time}), ...complaints.map((each) => `  ${each}`)].join('\n')}\n`,
      );
    } else shell.out.write(`${words.say(this.#isNew ? 'dev.built' : 'dev.unchanged', {time})}\n`);
    return this.#isNew || hadFailed !== this.hasFailed;
  }

  #isNew = false;

  async #complaints(): Promise<string[]> {
    this.#isNew = false;
    const {shell, words} = this.#context;
    const result = await readConfig(this.#file);
    if (!result.ok) return result.problems.map((problem) => explainConfigProblem(problem, words.language));
    this.config = result.config;
    const {signal, environment} = shell;
    const options = {now: shell.now(), signal, environment, language: words.language};
    const {outcome, failure, report} = await build(result.config, options);
    this.#isNew = outcome === 'written';
    const failures = report.sources.flatMap(({name, failures: its}) =>
      its.map(({sentence, fix}) => `${name}: ${sentence} ${fix}`),
    );
    return [...failures, ...(failure ? [`${failure.sentence} ${failure.fix}`] : [])];
  }
}

const shownBy = (workshop: Workshop, flags: DevFlags): Shown => {
  const embed = embedFolder(workshop.config.folder);
  const script = flags.script ?? (embed === undefined ? undefined : `${embedPath}mitmach.js`);
  return {
    embed,
    folder: () => workshop.folder,
    page: () => {
      const {config, hasFailed} = workshop;
      const language = reportLanguage(config);
      const title = resolveText(config.title, {languages: [language], feedLanguage: config.language}).text;
      return devPage({title, script, hasFailed}, wordsIn(language));
    },
  };
};

const watchSources = (file: string, workshop: Workshop, onChange: () => void): FSWatcher => {
  const watcher = watch(watchedPaths(file, workshop.config), {
    ignoreInitial: true,
    ignored: (path) => isPassedOver(path, workshop.config),
    awaitWriteFinish: {stabilityThreshold: 100, pollInterval: 20},
  });
  return watcher.on('all', onChange);
};

const untilStopped = async ({signal}: Context['shell']): Promise<void> =>
  new Promise((done) => {
    if (signal.aborted) done();
    signal.addEventListener('abort', () => done(), {once: true});
  });

const start = async (shown: Shown, {port}: DevFlags, {words}: Context): Promise<DevServer> => {
  try {
    return await startDevServer(shown, port);
  } catch (error) {
    if (!(error instanceof PortTaken)) throw error;
    throw new CommandError(words.say('dev.portTaken', {port: String(port)}));
  }
};

const runDev = async (flags: DevFlags, context: Context): Promise<ExitCode> => {
  const {shell, words} = context;
  const {say} = words;
  const file = resolve(shell.folder, flags.config);
  const workshop = new Workshop(file, await loadConfig(flags.config, context), context);
  const shown = shownBy(workshop, flags);
  await workshop.build();
  const server = await start(shown, flags, context);
  const rebuilder = new Rebuilder(async () => {
    if (await workshop.build()) server.reload();
    watcher.add(watchedPaths(file, workshop.config));
  });
  const watcher = watchSources(file, workshop, () => rebuilder.want());
  const {address} = server;
  const folder = relative(shell.folder, workshop.folder);
  const lines = [
    say('dev.serving', {address: `${address}/`}),
    say('dev.feed', {address: `${address}/feed.json (${join(folder, 'feed.json')})`}),
    ...(shown.embed === undefined && flags.script === undefined ? [say('dev.noEmbed')] : []),
    say('dev.watching'),
  ];
  shell.out.write(`${lines.join('\n')}\n`);
  await untilStopped(shell);
  await watcher.close();
  await rebuilder.idle();
  await server.close();
  return exitCodes.good;
};

/** `mitmach dev` */
export const addDev: AddCommand = ({program, words, run}) => {
  const {say} = words;
  const command = program
    .command('dev')
    .summary(say('dev.summary'))
    .description(say('dev.summary'))
    .option('--config <file>', say('help.config'), configName)
    .option('--port <port>', say('dev.port'), wholeNumber('--port', [0, 65_535], words), USUAL_PORT)
    .option('--script <address>', say('dev.script'))
    .action(async (flags: DevFlags) => run(async (context) => runDev(flags, context)));
  addExamples(command, 'dev.examples', words);
};
