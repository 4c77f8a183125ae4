import type {Command} from 'commander';
import {similarTo} from '../texts/similar.js';
import type {TextKey, Words} from '../texts/words.js';
import {CommandError} from './command.js';

const lines = (text: string): string =>
  text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');

/** Shows examples below the help of a command. */
export const addExamples = (command: Command, key: TextKey, {say}: Words): void => {
  command.addHelpText('after', `\n${say('help.examples')}\n${lines(say(key))}`);
};

const meant = (value: string, known: readonly string[], {say}: Words): string => {
  const suggestion = similarTo(value, known);
  return suggestion === undefined ? '' : ` ${say('typed.meant', {suggestion})}`;
};

/** The error of a value that is not among those that are known. */
export const wrongChoice = (
  {name, value}: {readonly name: string; readonly value: string},
  known: readonly string[],
  words: Words,
): CommandError => {
  const expected = known.join(', ');
  return new CommandError(
    words.say('typed.wrongValue', {name, value, expected}) + meant(value, known, words),
  );
};

/** Takes one of some words as the value of an option. */
export const choice =
  <T extends string>(name: string, known: readonly T[], words: Words) =>
  (value: string): T => {
    const found = known.find((each) => each === value);
    if (found !== undefined) return found;
    throw wrongChoice({name, value}, known, words);
  };

/** Takes a whole number within bounds as the value of an option. */
export const wholeNumber =
  (name: string, [least, most]: readonly [number, number], {say}: Words) =>
  (value: string): number => {
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= least && number <= most) return number;
    const expected = `${String(least)}–${String(most)}`;
    throw new CommandError(say('typed.wrongValue', {name, value, expected}));
  };
