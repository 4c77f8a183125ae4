import {resolve} from 'node:path';
import {parseFeed, type Feed} from '@mitmach/feed';
import {exportFeed, exportNames, type ExportName} from '../outputs/export-feed.js';
import type {OutputFile} from '../outputs/output-file.js';
import {writeOutputs} from '../outputs/write.js';
import {allKinds} from '../validate/feed-items.js';
import {readPages} from '../validate/pages.js';
import {explainUnreadable, parseDocument, type Unreadable} from '../validate/parse-document.js';
import {CommandError, exitCodes, type AddCommand, type Context} from './command.js';
import {addExamples, choice} from './options.js';
import {pageLoader, readDocument} from './read-document.js';

interface ExportFlags {
  readonly to: ExportFormat;
  readonly out: string;
  readonly language?: string;
}

/** What people call the formats. */
const formats = {
  ics: 'ics',
  rss: 'rss',
  jsonfeed: 'jsonFeed',
  csv: 'csv',
  jsonld: 'jsonLd',
  dcat: 'dataset',
} as const satisfies Readonly<Record<string, ExportName>>;

type ExportFormat = keyof typeof formats | 'all';
const formatNames = [...(Object.keys(formats) as (keyof typeof formats)[]), 'all'] as const;

const refusal = (feed: string, why: Unreadable, {words}: Context): CommandError => {
  const {message, fix} = explainUnreadable(why, words.language);
  return new CommandError(`${feed} ${message} ${fix}`);
};

/** Reads a feed with all its documents. What is broken in it is left out, and told in one line. */
const readFeed = async (reference: string, context: Context): Promise<Feed> => {
  const {shell, words} = context;
  const document = await readDocument(reference, shell);
  if ('code' in document) throw refusal(reference, document, context);
  const parsed = parseDocument(document.text);
  if ('code' in parsed) throw refusal(reference, parsed, context);
  const result = parseFeed(parsed.value, document.url);
  if (!result.ok) throw refusal(reference, {code: result.reason, detail: result.detail}, context);
  const {feed} = result;
  const loadPage = pageLoader(document, shell);
  const {remarks} = await readPages(feed, {loadPage, language: words.language});
  for (const {value, expected} of remarks) shell.err.write(`${value ?? ''}: ${expected ?? ''}\n`);
  for (const kind of allKinds) feed.select(kind);
  const count = allKinds.reduce((sum, kind) => sum + feed.lost(kind), 0);
  if (count > 0) shell.err.write(`${words.say('export.lost', {count})}\n`);
  return feed;
};

const filesFor = (feed: Feed, {to, language}: ExportFlags): OutputFile[] => {
  const names = to === 'all' ? exportNames : [formats[to]];
  return names.flatMap((name) => exportFeed(feed, name, language));
};

/** Of a calendar the first file has all events; the others are for single categories. */
const writeToScreen = (files: readonly OutputFile[], {to}: ExportFlags, {shell, words}: Context): void => {
  const [file, ...others] = files;
  if (others.length > 0 && to !== 'ics') throw new CommandError(words.say('export.several'));
  if (file) shell.out.write(typeof file.data === 'string' ? file.data : Buffer.from(file.data).toString());
};

const writeToFolder = async (
  files: readonly OutputFile[],
  folder: string,
  {shell, words}: Context,
): Promise<void> => {
  const result = await writeOutputs(resolve(shell.folder, folder), files);
  if (!result.ok) throw new CommandError(words.say('export.notWritten', {detail: result.failure.detail}));
  for (const {name} of files) shell.out.write(`${folder.replace(/\/?$/, '/')}${name}\n`);
};

/** `mitmach export` */
export const addExport: AddCommand = ({program, words, run}) => {
  const {say} = words;
  const command = program
    .command('export')
    .summary(say('export.summary'))
    .description(say('export.summary'))
    .argument('<feed>', say('validate.feed'))
    .requiredOption('--to <format>', say('export.to'), choice('--to', formatNames, words))
    .option('--out <folder>', say('export.out'), 'export')
    .option('--language <tag>', say('export.language'))
    .action(async (reference: string, flags: ExportFlags) =>
      run(async (context) => {
        const files = filesFor(await readFeed(reference, context), flags);
        if (files.length === 0) throw new CommandError(say('export.nothing', {format: flags.to}));
        if (flags.out === '-') writeToScreen(files, flags, context);
        else await writeToFolder(files, flags.out, context);
        return exitCodes.good;
      }),
    );
  addExamples(command, 'export.examples', words);
};
