import {optionWordsDe} from './option-words.de.js';
import {optionWordsEn} from './option-words.en.js';

/** What people call an option, and what they read below it. */
export interface OptionWords {
  readonly label: string;
  /** Without one the manifest's own description stands there. */
  readonly hint?: string;
  /** What its values are called. */
  readonly values?: Readonly<Record<string, string>>;
}

const words: Readonly<Record<string, Readonly<Record<string, OptionWords>>>> = {
  de: optionWordsDe,
  en: optionWordsEn,
};

const spelledOut = (name: string): string =>
  name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

/**
 * The words for an option. One that nobody has given words to yet is called by its name, so that a new attribute can be
 * chosen from the day that it is there.
 * @param widget short name: what two widgets call the same may mean different things (`ticker.limit`)
 */
export const wordsFor = (
  {widget, name, description}: {readonly widget: string; readonly name: string; readonly description: string},
  language: string,
): OptionWords => {
  const known = words[language] ?? optionWordsEn;
  const found = known[`${widget}.${name}`] ?? known[name];
  return {label: spelledOut(name), hint: description, ...found};
};

/** What a value is called; its own name where nobody has given it words. */
export const valueWords = ({values}: OptionWords, value: string): string =>
  values?.[value] ?? spelledOut(value);
