import {readFile} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import {isCode} from '../error-code.js';
import {jsonFault} from '../validate/json-fault.js';
import {placesIn} from '../validate/json-places.js';
import {configProblems, type ConfigProblem} from './problems.js';
import {configSchema, type ConfigFields} from './schema.js';

/** What a build goes by: the config file, complete, and where it stands. */
export interface Config extends ConfigFields {
  /** Absolute; paths of the config are relative to it. */
  readonly folder: string;
}

export type ConfigResult =
  | {readonly ok: true; readonly config: Config}
  | {readonly ok: false; readonly problems: readonly ConfigProblem[]; readonly language: string};

const refused = (problem: ConfigProblem, language = 'en'): ConfigResult => ({
  ok: false,
  problems: [problem],
  language,
});

const languageIn = (document: unknown): string => {
  const {language} = (typeof document === 'object' && document ? document : {}) as {language?: unknown};
  return typeof language === 'string' ? language : 'en';
};

/**
 * Takes the text of a `mitmach.config.json`. Never throws.
 * @param folder absolute, that of the file
 */
export const parseConfig = (text: string, folder: string): ConfigResult => {
  const json = text.replace(/^\ufeff/, '');
  let document: unknown;
  try {
    document = JSON.parse(json);
  } catch {
    return refused({code: 'not-json', path: '', line: jsonFault(json)?.line});
  }
  const {success, data, error} = configSchema.safeParse(document);
  if (success) return {ok: true, config: {...data, folder}};
  const problems = configProblems(error.issues, document);
  const places = placesIn(
    json,
    problems.map(({path}) => path),
  );
  return {
    ok: false,
    problems: problems.map((problem, index) => ({...problem, line: places[index]?.line})),
    language: languageIn(document),
  };
};

/** Reads and checks a config file. Never throws: what is wrong with it are problems. */
export const readConfig = async (file: string): Promise<ConfigResult> => {
  const path = resolve(file);
  try {
    return parseConfig(await readFile(path, 'utf8'), dirname(path));
  } catch (error) {
    return refused({code: isCode(error, 'ENOENT') ? 'no-file' : 'unreadable', path: '', value: file});
  }
};
