import {SourceError} from './failure.js';

/** Variables of the environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * A text of the config with `${NAME}` replaced by that variable of the environment, so that secrets need not stand in a
 * file that is shared.
 * @throws SourceError where a variable is not set
 */
export const withSecrets = (text: string, environment: Environment): string =>
  text.replace(/\$\{(\w+)\}/g, (_, name: string) => {
    const value = environment[name];
    if (value === undefined || value === '') throw new SourceError('missing-secret', name);
    return value;
  });
