import {resolve} from 'node:path';
import {explainConfigProblem} from '../config/config.messages.js';
import {readConfig, type Config} from '../config/read-config.js';
import {CommandError, type Context} from './command.js';

/** Where the config is when nobody says otherwise. */
export const configName = 'mitmach.config.json';

/** Reads the config of a project. @throws CommandError that says everything that is wrong with it */
export const loadConfig = async (name: string, {shell, words}: Context): Promise<Config> => {
  const result = await readConfig(resolve(shell.folder, name));
  if (result.ok) return result.config;
  const problems = result.problems.map((problem) => `  ${explainConfigProblem(problem, words.language)}`);
  throw new CommandError([words.say('config.wrong', {file: name}), ...problems].join('\n'));
};
