import {Command, type Argument, type CommanderError} from 'commander';
import {toolVersion} from '../build/version.js';
import type {Words} from '../texts/words.js';
import {addBuild} from './build.js';
import type {Building, RunCommand} from './command.js';
import {addDev} from './dev.js';
import {addDoctor} from './doctor.js';
import {addExport} from './export.js';
import {addInit} from './init.js';
import {addPrerender} from './prerender.js';
import type {Shell} from './shell.js';
import {addSnippet} from './snippet.js';
import {addValidate} from './validate.js';

const commands = [
  addInit,
  addBuild,
  addValidate,
  addDev,
  addDoctor,
  addExport,
  addSnippet,
  addPrerender,
] as const;

const argumentTerm = (argument: Argument): string =>
  argument.required ? `<${argument.name()}>` : `[${argument.name()}]`;

const titles = {
  'Usage:': 'help.usage',
  'Options:': 'help.options',
  'Global Options:': 'help.globalOptions',
  'Commands:': 'help.commands',
  'Arguments:': 'help.arguments',
} as const;

/** Lets the help speak the language, and commander say nothing by itself. */
const speak = (command: Command, {say}: Words, {out}: Shell): void => {
  command
    .exitOverride()
    .helpOption('-h, --help', say('help.help'))
    .configureHelp({
      showGlobalOptions: true,
      styleUsage: (usage) =>
        usage.replace('[options]', say('help.someOptions')).replace('[command]', say('help.someCommand')),
      subcommandTerm: (sub) => [sub.name(), ...sub.registeredArguments.map(argumentTerm)].join(' '),
      styleTitle: (title) => (title in titles ? say(titles[title as keyof typeof titles]) : title),
      optionDescription: ({description}) => description,
    })
    .configureOutput({
      writeOut: (text) => out.write(text),
      // What is wrong with what was typed is said by `main`.
      writeErr: () => undefined,
      outputError: () => undefined,
      getOutHasColors: () => false,
    });
};

/** The program with all its commands. `run` is called with what the chosen command does. */
export const makeProgram = (words: Words, shell: Shell, run: RunCommand): Command => {
  const {say} = words;
  const program = new Command('mitmach');
  program
    .description(say('help.program'))
    .version(toolVersion, '-V, --version', say('help.version'))
    .helpCommand('help [command]', say('help.helpCommand'))
    .option('--lang <language>', say('help.lang'))
    .option('--no-color', say('help.noColor'))
    .option('--debug', say('help.debug'));
  const building: Building = {program, words, run};
  for (const add of commands) add(building);
  for (const command of [program, ...program.commands]) speak(command, words, shell);
  return program;
};

const quotedName = ({message}: CommanderError): string => /'([^']*)'/.exec(message)?.[1] ?? '';

/** What is wrong with what was typed; undefined where help or version was asked for, which is not wrong. */
export const explainTyped = (error: CommanderError, command: string, {say}: Words): string | undefined => {
  const name = quotedName(error);
  switch (error.code) {
    case 'commander.help':
    case 'commander.helpDisplayed':
    case 'commander.version':
      return undefined;
    case 'commander.unknownCommand':
      return say('typed.unknownCommand', {name});
    case 'commander.unknownOption':
      return say('typed.unknownOption', {name, command});
    case 'commander.missingArgument':
      return say('typed.missingArgument', {name, command});
    case 'commander.missingMandatoryOptionValue':
      return say('typed.missingOption', {name, command});
    case 'commander.optionMissingArgument':
      return say('typed.missingValue', {name});
    case 'commander.excessArguments':
      return say('typed.tooMuch', {command});
    default:
      return say('typed.wrong', {detail: error.message.replace(/^error: /, '')});
  }
};
