import {parseDate} from '@mitmach/logic';
import {option, type Option} from './options.js';

/** Some of these words, separated by spaces, in the order given. */
export const choices = <T extends string>(...values: readonly T[]): Option<readonly T[]> =>
  option(`some of ${values.join(', ')}`, (given) => {
    const words: unknown = typeof given === 'string' ? given.split(/\s+/).filter(Boolean) : given;
    if (!Array.isArray(words)) return undefined;
    const known = [...new Set(words)].filter((word): word is T => values.includes(word as T));
    return known.length > 0 && known.length === new Set(words).size ? known : undefined;
  });

/** A day, `2026-11-15`. */
export const isoDate: Option<string> = option('a date such as 2026-11-15', (given) =>
  typeof given === 'string' && parseDate(given) ? given : undefined,
);

/**
 * Yes or no: there means yes, also where a CMS rewrites it to `=""`, `="true"` or its own name; `false` means no.
 * @param attribute its name
 */
export const flag = (attribute: string): Option<boolean> => ({
  ...option('no value, true or false', (given) => {
    if (given === true || given === '' || given === 'true' || given === attribute) return true;
    return given === false || given === 'false' ? false : undefined;
  }),
  isFlag: true,
});
