import {relative, resolve} from 'node:path';
import type {Inspected} from '../validate/feed-items.js';
import type {Validation} from '../validate/findings.js';
import {checkLinks} from '../validate/links/check-links.js';
import {refused, validate, type LinkReport} from '../validate/validate.js';
import {writeGithub} from '../validate/written/github.js';
import {writeHuman} from '../validate/written/human.js';
import {exitCodes, type AddCommand, type Context, type ExitCode} from './command.js';
import {addExamples, choice} from './options.js';
import {statusLine} from './output.js';
import {pageLoader, readDocument} from './read-document.js';
import type {Shell} from './shell.js';

const formats = ['human', 'json', 'github'] as const;
type Format = (typeof formats)[number];

interface ValidateFlags {
  readonly strict?: boolean;
  readonly links?: boolean;
  readonly json?: boolean;
  readonly format?: Format;
  readonly all?: boolean;
  readonly pages: boolean;
}

const linkChecker =
  ({shell, words}: Context, base: string | undefined) =>
  async (inspected: Inspected): Promise<LinkReport> => {
    const status = statusLine(shell.err);
    const onProgress = (done: number, all: number): void => {
      status.show(words.say('validateChecking', {done, all}));
    };
    const {fetch, signal} = shell;
    const address = base ?? inspected.envelope.url;
    const report = await checkLinks(inspected, {fetch, signal, base: address, onProgress});
    status.clear();
    return report;
  };

const validation = async (feed: string, flags: ValidateFlags, context: Context): Promise<Validation> => {
  const {shell, words} = context;
  const {language} = words;
  const document = await readDocument(feed, shell);
  if ('code' in document) return refused(feed, document, language);
  return validate(document.text, {
    now: shell.now(),
    language,
    name: feed,
    isDamaged: document.isDamaged,
    loadPage: flags.pages ? pageLoader(document, shell) : undefined,
    checkLinks: flags.links ? linkChecker(context, document.url) : undefined,
  });
};

/** Annotations name files from the root of the repository. */
const fromRepository =
  ({folder, environment}: Shell) =>
  (source: string): string =>
    relative(environment['GITHUB_WORKSPACE'] ?? folder, resolve(folder, source)).replaceAll('\\', '/');

const formatOf = ({json, format}: ValidateFlags, {environment}: Shell): Format => {
  if (json) return 'json';
  return format ?? (environment['GITHUB_ACTIONS'] === 'true' ? 'github' : 'human');
};

const written = (
  {source, found}: {source: string; found: Validation},
  flags: ValidateFlags,
  {shell, words, paint}: Context,
): string => {
  const format = formatOf(flags, shell);
  if (format === 'json') return `${JSON.stringify({source, ...found}, null, 2)}\n`;
  const people = writeHuman(source, found, {words, paint, isAll: flags.all});
  return format === 'github' ? writeGithub(found, fromRepository(shell)) + people : people;
};

const codeFor = ({counts}: Validation, {strict}: ValidateFlags): ExitCode => {
  if (counts.errors > 0) return exitCodes.bad;
  return strict && counts.warnings > 0 ? exitCodes.warned : exitCodes.good;
};

/** `mitmach validate` */
export const addValidate: AddCommand = ({program, words, run}) => {
  const {say} = words;
  const command = program
    .command('validate')
    .summary(say('validate.summary'))
    .description(say('validate.summary'))
    .argument('<feed>', say('validate.feed'))
    .option('--strict', say('validate.strict'))
    .option('--links', say('validate.links'))
    .option('--json', say('help.json'))
    .option('--format <format>', say('validate.format'), choice('--format', formats, words))
    .option('--all', say('validate.all'))
    .option('--no-pages', say('validate.noPages'))
    .action(async (feed: string, flags: ValidateFlags) =>
      run(async (context) => {
        const found = await validation(feed, flags, context);
        context.shell.out.write(written({source: feed, found}, flags, context));
        return codeFor(found, flags);
      }),
    );
  addExamples(command, 'validate.examples', words);
};
