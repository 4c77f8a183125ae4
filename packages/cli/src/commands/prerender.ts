import {readFile} from 'node:fs/promises';
import {dirname, relative, resolve} from 'node:path';
import {parseFeed, type Feed} from '@mitmach/feed';
import {prerender, type Prerendered} from '../prerender/prerender.js';
import {readPages} from '../validate/pages.js';
import {explainUnreadable, parseDocument, type Unreadable} from '../validate/parse-document.js';
import {writeWhole} from '../write-whole.js';
import {exitCodes, CommandError, type AddCommand, type Context, type ExitCode} from './command.js';
import {addExamples} from './options.js';
import {isAddress, pageLoader, readDocument} from './read-document.js';

interface PrerenderFlags {
  readonly feed?: string;
  readonly out?: string;
}

const complain = (feed: string, why: Unreadable, {shell, words}: Context): undefined => {
  const {message, fix} = explainUnreadable(why, words.language);
  shell.err.write(`${words.say('prerender.refused', {feed, message, fix})}\n`);
};

/** The feed that a page names, with all its documents: from the web, or from the page's own folder. */
const feedFor =
  (page: string, {feed: given}: PrerenderFlags, context: Context) =>
  async (source: string): Promise<Feed | undefined> => {
    const {shell, words} = context;
    const beside = relative(shell.folder, resolve(shell.folder, dirname(page), source));
    const reference = given ?? (isAddress(source) ? source : beside);
    const document = await readDocument(reference, shell);
    if ('code' in document) {
      complain(reference, document, context);
      return;
    }
    const parsed = parseDocument(document.text);
    if ('code' in parsed) {
      complain(reference, parsed, context);
      return;
    }
    const result = parseFeed(parsed.value, document.url);
    if (!result.ok) {
      complain(reference, {code: result.reason, detail: result.detail}, context);
      return;
    }
    await readPages(result.feed, {loadPage: pageLoader(document, shell), language: words.language});
    return result.feed;
  };

const sayWidget = ({widget, source, count}: Prerendered, {say}: Context['words']): string => {
  if (count !== undefined) return say('prerender.written', {widget, count});
  return source === undefined
    ? say('prerender.noSource', {widget})
    : say('prerender.noFeed', {widget, source});
};

const prerenderPage = async (page: string, flags: PrerenderFlags, context: Context): Promise<ExitCode> => {
  const {shell, words} = context;
  const path = resolve(shell.folder, page);
  const html = await readFile(path, 'utf8').catch(() => {
    throw new CommandError(words.say('prerender.noPage', {page}));
  });
  const loadFeed = feedFor(page, flags, context);
  const result = await prerender(html, {loadFeed, now: Date.now(), lang: words.language});
  if (result.widgets.length === 0) throw new CommandError(words.say('prerender.noWidget', {page}));
  await writeWhole(flags.out === undefined ? path : resolve(shell.folder, flags.out), result.html);
  for (const widget of result.widgets) shell.out.write(`${sayWidget(widget, words)}\n`);
  return result.widgets.every(({count}) => count !== undefined) ? exitCodes.good : exitCodes.bad;
};

/** `mitmach prerender` */
export const addPrerender: AddCommand = ({program, words, run}) => {
  const {say} = words;
  const command = program
    .command('prerender')
    .summary(say('prerender.summary'))
    .description(say('prerender.description'))
    .argument('<page>', say('prerender.page'))
    .option('--feed <file>', say('prerender.feed'))
    .option('--out <file>', say('prerender.out'))
    .action(async (page: string, flags: PrerenderFlags) =>
      run((context) => prerenderPage(page, flags, context)),
    );
  addExamples(command, 'prerender.examples', words);
};
