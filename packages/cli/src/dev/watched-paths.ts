import {dirname, join, relative, resolve, sep} from 'node:path';
import type {Config} from '../config/read-config.js';

const hasPattern = (part: string): boolean => /[*?{}[\]()!]/.test(part);

/** The folder in which everything is that a pattern can fit; the file itself where there is no pattern. */
const watchable = (pattern: string): string => {
  const parts = pattern.split(/[/\\]/);
  const first = parts.findIndex(hasPattern);
  return first < 0 ? pattern : parts.slice(0, first).join('/') || '.';
};

/** What to watch for a config: the file and where its sources lie. */
export const watchedPaths = (configFile: string, config: Config | undefined): string[] => {
  const folder = dirname(configFile);
  const sources = (config?.sources ?? []).flatMap(({path}) => (path === undefined ? [] : [watchable(path)]));
  return [...new Set([configFile, ...sources.map((path) => resolve(folder, path))])];
};

const ownFolders = new Set(['.mitmach', '.git', 'node_modules']);

/** Whether a path is of no concern: what the tool writes itself, and what belongs to others. */
export const isPassedOver = (path: string, config: Config): boolean => {
  const output = join(config.folder, config.outputs.folder);
  if (path === output || path.startsWith(output + sep)) return true;
  return relative(config.folder, path)
    .split(sep)
    .some((part) => ownFolders.has(part));
};
