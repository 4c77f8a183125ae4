import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {main} from '../../packages/cli/src/commands/main.js';
import {makeProgram} from '../../packages/cli/src/commands/program.js';
import {wordsIn} from '../../packages/cli/src/texts/words.js';
import {ROOT} from '../root.mjs';

/* Commands that documents name: whether there is such a script, such a command of the feed tool with such options. */

const {scripts, devDependencies} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** Commands of others. */
const FOREIGN = /^(cd|crontab|rsync|lftp|python3|npx vite$|npm (install|init|create|ci|pack|exec))\b/;
/** Without `--no-install` it would be fetched where it is not installed, from whoever has its name. */
const TOOL = /^(?:npx --no-install )?mitmach(?: +([a-z]+) *(.*))?$/;

/** @param {(text: string) => void} write gets what a command says @returns {any} a shell with nobody before it */
const shellThatWrites = (write) => ({
  folder: ROOT,
  environment: {LANG: 'en'},
  out: {write, isTerminal: false, columns: 80},
  err: {write, isTerminal: false, columns: 80},
  isInteractive: false,
  now: Date.now,
  signal: new AbortController().signal,
});

const program = makeProgram(
  wordsIn('en'),
  shellThatWrites(() => undefined),
  async () => undefined,
);

/** @param {string} text of a shell @returns {string[]} its words, up to where the output goes elsewhere */
const wordsOf = (text) =>
  [...text.replace(/\s[|>].*$/, '').matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain);

/** @param {string[]} words @returns {Promise<string | undefined>} what the tool says against it: it is done for real */
async function snippetFault(words) {
  const said = [];
  const code = await main(
    ['snippet', ...words],
    shellThatWrites((text) => said.push(text)),
  );
  return code === 0 ? undefined : said.join('');
}

/** @param {string} name of a command of the tool @param {string} rest @returns {Promise<string | undefined>} */
async function toolFault(name, rest) {
  if (name === 'help') return undefined;
  const command = program.commands.find((each) => each.name() === name);
  if (command === undefined) return `There is no command ${name}.`;
  const words = wordsOf(rest);
  if (name === 'snippet' && words.length > 0) return snippetFault(words);
  const known = [...command.options, ...program.options].map(({long}) => long);
  const wrong = words.filter((word) => word.startsWith('--') && !known.includes(word.split('=')[0]));
  return wrong.length === 0 ? undefined : `${name} has no ${wrong.join(', ')}.`;
}

/** @param {string} name @returns {string | undefined} */
const scriptFault = (name) => (name in scripts ? undefined : `package.json has no script ${name}.`);

/** @param {string} path @returns {string | undefined} */
const fileFault = (path) => (existsSync(join(ROOT, path)) ? undefined : `There is no ${path}.`);

/** @returns {string | undefined} */
const changesetFault = () => ('@changesets/cli' in devDependencies ? undefined : 'It is not installed.');

/** What a command is by its beginning, and what is wrong with the rest. */
const READERS = [
  {of: TOOL, fault: ([, name = 'help', rest = '']) => toolFault(name, rest)},
  {
    of: /^(?:PORT=\d+ )?npm (?:run (?=\S)|(?=start|test))([\w:-]+)/,
    fault: ([, name = '']) => scriptFault(name),
  },
  {of: /^node (\S+)/, fault: ([, path = '']) => fileFault(path)},
  {of: /^npx changeset\b/, fault: changesetFault},
  {of: FOREIGN, fault: () => undefined},
];

/**
 * @param {string} command one line of a shell, or what stands in running text
 * @returns {Promise<string | undefined>} what is wrong with it; nothing where it is another program's
 */
export async function faultOfCommand(command) {
  for (const {of, fault} of READERS) {
    const found = of.exec(command);
    if (found) return fault(found);
  }
  return 'Nobody knows this command.';
}

/** @param {string} text of a block @returns {string[]} its commands, without comments */
export function commandsIn(text) {
  return text
    .split('\n')
    .flatMap((line) => line.replace(/(^|\s)#.*$/, '').split(/ && |; /))
    .map((command) => command.trim())
    .filter((command) => command !== '');
}
