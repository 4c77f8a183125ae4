import type {Language} from './texts.js';

const languages: readonly Language[] = ['en', 'de'];

const spoken = (tag: string | undefined): Language | undefined =>
  languages.find((language) => language === tag?.slice(0, 2).toLowerCase());

const languageOption = (parameters: readonly string[]): string | undefined => {
  const at = parameters.findIndex((parameter) => parameter === '--lang' || parameter.startsWith('--lang='));
  const found = parameters[at];
  return found === '--lang' ? parameters[at + 1] : found?.slice('--lang='.length);
};

/**
 * The language to speak: that of `--lang`, else of the environment in the order of POSIX (`LC_ALL`, `LC_MESSAGES`,
 * `LANG`), else the system's, else English. A language that the tool does not speak counts as English.
 * @param parameters what stands behind the program's name
 */
export const languageOf = (
  parameters: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language => {
  const asked = languageOption(parameters);
  if (asked !== undefined) return spoken(asked) ?? 'en';
  const {LC_ALL, LC_MESSAGES, LANG} = environment;
  const set = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');
  return spoken(set ?? new Intl.DateTimeFormat().resolvedOptions().locale) ?? 'en';
};
