import {existsSync} from 'node:fs';
import {join, relative, resolve} from 'node:path';
import {formatIsoDate, todayIn} from '@mitmach/logic';
import {askOverwrite, askPlan, Cancelled} from '../init/ask.js';
import {projectFiles, usualPlan, type ProjectPlan} from '../init/project.js';
import {WORKFLOW} from '../init/workflow.js';
import {writeProject, type WrittenFile} from '../init/write-project.js';
import {exitCodes, type AddCommand, type Context, type ExitCode} from './command.js';
import {addExamples} from './options.js';

interface InitFlags {
  readonly yes?: boolean;
  readonly force?: boolean;
}

/** The zone of this machine; a server in UTC says nothing about where its people are. */
const ownTimeZone = (): string => {
  const {timeZone} = new Intl.DateTimeFormat().resolvedOptions();
  return timeZone.includes('/') && !timeZone.startsWith('Etc/') ? timeZone : 'Europe/Berlin';
};

const planFor = async ({yes}: InitFlags, {shell, words}: Context): Promise<ProjectPlan> => {
  const timeZone = ownTimeZone();
  const usual = usualPlan(formatIsoDate(todayIn(timeZone, shell.now())), timeZone);
  return yes || !shell.isInteractive ? usual : askPlan(usual, words);
};

const mayOverwrite =
  ({yes, force}: InitFlags, {shell, words}: Context) =>
  (name: string): Promise<boolean> | boolean => {
    if (force) return true;
    return yes || !shell.isInteractive ? false : askOverwrite(name, words);
  };

/** What the workflow still needs: without a lock file it would not know which tool to install. */
const missing = (
  files: readonly WrittenFile[],
  folder: string,
  {words: {say}}: Context,
): readonly string[] =>
  files.some(({name}) => name === WORKFLOW) && !existsSync(join(folder, 'package-lock.json'))
    ? ['', say('init.noLock')]
    : [];

const tell = (files: readonly WrittenFile[], folder: string, context: Context): void => {
  const {
    shell,
    words: {say},
    paint,
  } = context;
  const lines = files.map(({name, isWritten}) =>
    isWritten ? `${paint('green', '✓')} ${name}` : `${paint('yellow', '–')} ${say('init.stays', {name})}`,
  );
  const place = relative(shell.folder, folder);
  const steps = [
    ...(place === '' ? [] : [`cd ${place}`]),
    ...['build', 'validate public/feed.json', 'dev'].map((step) => `npx --no-install mitmach ${step}`),
  ];
  const next = [say('init.next'), ...steps.map((step) => `  ${step}`)];
  shell.out.write([...lines, ...missing(files, folder, context), '', ...next, '', ''].join('\n'));
};

const runInit = async (name: string | undefined, flags: InitFlags, context: Context): Promise<ExitCode> => {
  const folder = resolve(context.shell.folder, name ?? '.');
  try {
    const plan = await planFor(flags, context);
    const files = await writeProject(folder, projectFiles(plan), mayOverwrite(flags, context));
    tell(files, folder, context);
    return exitCodes.good;
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    context.shell.err.write(`${context.words.say('stopped')}\n`);
    return exitCodes.stopped;
  }
};

/** `mitmach init` */
export const addInit: AddCommand = ({program, words, run}) => {
  const {say} = words;
  const command = program
    .command('init')
    .summary(say('init.summary'))
    .description(say('init.summary'))
    .argument('[folder]', say('init.folder'))
    .option('-y, --yes', say('init.yes'))
    .option('--force', say('init.force'))
    .action(async (folder: string | undefined, flags: InitFlags) =>
      run(async (context) => runInit(folder, flags, context)),
    );
  addExamples(command, 'init.examples', words);
};
