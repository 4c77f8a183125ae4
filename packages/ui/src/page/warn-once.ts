import {pageGlobal} from './page-global.js';

const said = pageGlobal('warnings', () => new Set<string>());

/**
 * Says once a page what is wrong and what to do. Kept in production: webmasters are the readers.
 * @param code names the entry in `docs/problems.md`
 * @param sentence what is wrong and how to mend it
 * @param subject the element it is about, so that the console can show it
 */
export const warnOnce = (code: string, sentence: string, subject?: Element): void => {
  const key = `${code} ${sentence}`;
  if (said.has(key)) return;
  said.add(key);
  console.warn(`mitmach: ${sentence} (docs/problems.md#${code})`, ...(subject ? [subject] : []));
};
