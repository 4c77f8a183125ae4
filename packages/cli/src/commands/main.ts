import {CommanderError, type Command} from 'commander';
import {languageOf} from '../texts/language.js';
import {similarTo} from '../texts/similar.js';
import {wordsIn, type Words} from '../texts/words.js';
import {CommandError, exitCodes, type ExitCode} from './command.js';
import {explainTyped, makeProgram} from './program.js';
import {paintFor, type Shell} from './shell.js';

/** What could not be understood. */
interface Failure {
  readonly command: string;
  /** What might have been meant. */
  readonly known: readonly string[];
}

const unknownName = ({message}: CommanderError): string => /'([^']*)'/.exec(message)?.[1] ?? '';

const typedWrongly = (error: CommanderError, {command, known}: Failure, words: Words): string | undefined => {
  const said = explainTyped(error, command, words);
  const isUnknown = /unknown(Command|Option)$/.test(error.code);
  const suggestion = isUnknown ? similarTo(unknownName(error), known) : undefined;
  return said && suggestion ? `${said} ${words.say('typed.meant', {suggestion})}` : said;
};

const unexpected = (error: unknown, isDebug: boolean, {say}: Words): string => {
  const {message, stack} = error instanceof Error ? error : new Error(String(error));
  return isDebug ? (stack ?? message) : say('unexpected', {detail: message.replace(/\.$/, '')});
};

/** What was typed: which command it was, and what may stand there. */
const failureOf = (error: CommanderError, program: Command, parameters: readonly string[]): Failure => {
  const chosen = program.commands.find((command) => parameters.includes(command.name()));
  const names = program.commands.map((command) => command.name());
  const options = (chosen ?? program).options.flatMap(({long}) => long ?? []);
  const known = error.code.endsWith('unknownCommand') ? names : options;
  return {command: chosen?.name() ?? '<command>', known};
};

interface Typed {
  readonly program: Command;
  readonly parameters: readonly string[];
  readonly words: Words;
}

/** What is to be said of whatever was thrown; undefined for help and version, which are no failures. */
const complaintOf = (error: unknown, {program, parameters, words}: Typed): string | undefined => {
  if (error instanceof CommandError) return error.message;
  if (error instanceof CommanderError) {
    return typedWrongly(error, failureOf(error, program, parameters), words);
  }
  return unexpected(error, parameters.includes('--debug'), words);
};

/**
 * Runs the tool: reads what was typed, does it, and says in one sentence what keeps it from being done.
 * @param parameters what stands behind the program's name
 * @returns the code to end with
 */
export const main = async (parameters: readonly string[], shell: Shell): Promise<ExitCode> => {
  const words = wordsIn(languageOf(parameters, shell.environment));
  const paint = paintFor(shell, !parameters.includes('--no-color'));
  let code: ExitCode = exitCodes.good;
  const program = makeProgram(words, shell, async (action) => {
    code = await action({shell, words, paint});
  });
  try {
    if (parameters.length === 0) program.outputHelp();
    else await program.parseAsync(parameters, {from: 'user'});
    return code;
  } catch (error) {
    if (shell.signal.aborted) return exitCodes.stopped;
    const complaint = complaintOf(error, {program, parameters, words});
    if (complaint === undefined) return exitCodes.good;
    shell.err.write(`${complaint}\n`);
    return exitCodes.bad;
  }
};
