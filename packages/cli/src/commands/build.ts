import {relative} from 'node:path';
import {build, type BuildResult} from '../build/build.js';
import {exitCodes, type AddCommand, type Context, type ExitCode} from './command.js';
import {showProgress} from './build-progress.js';
import {writeResult} from './build-result.js';
import {configName, loadConfig} from './config.js';
import {addExamples} from './options.js';

interface BuildFlags {
  readonly config: string;
  readonly quiet?: boolean;
  readonly force?: boolean;
}

/** What went wrong with the sources and the whole, for the logs of a job that is otherwise quiet. */
const complaints = ({report, failure}: BuildResult): string[] => [
  ...report.sources.flatMap(({name, failures}) =>
    failures.map(({name: part, sentence, fix}) => `${name} (${part}): ${sentence} ${fix}`),
  ),
  ...(failure ? [`${failure.sentence} ${failure.fix}`] : []),
];

const runBuild = async (
  {config: name, quiet, force = false}: BuildFlags,
  context: Context,
): Promise<ExitCode> => {
  const {shell, words} = context;
  const config = await loadConfig(name, context);
  const progress = quiet ? undefined : showProgress(config, context);
  const {signal, environment} = shell;
  const options = {now: shell.now(), signal, environment, force, language: words.language};
  const result = await build(config, progress ? {...options, onProgress: progress.tell} : options);
  progress?.end();
  for (const complaint of complaints(result)) shell.err.write(`${complaint}\n`);
  if (!quiet) {
    const folder = relative(shell.folder, result.folder) || '.';
    shell.out.write(writeResult(result, {words, paint: context.paint, folder}));
  }
  return result.outcome === 'aborted' ? exitCodes.stopped : result.exitCode;
};

/** `mitmach build` */
export const addBuild: AddCommand = ({program, words, run}) => {
  const {say} = words;
  const command = program
    .command('build')
    .summary(say('build.summary'))
    .description(say('build.summary'))
    .option('--config <file>', say('help.config'), configName)
    .option('--quiet', say('build.quiet'))
    .option('--force', say('build.force'))
    .action(async (flags: BuildFlags) => run(async (context) => runBuild(flags, context)));
  addExamples(command, 'build.examples', words);
};
