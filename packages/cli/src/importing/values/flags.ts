import {fold} from '@mitmach/logic';
import {bad, good, type Reading} from './reading.js';

const yes = new Set([
  'ja',
  'j',
  'yes',
  'y',
  'true',
  'wahr',
  'x',
  '1',
  'on',
  'frei',
  'kostenlos',
  'kostenfrei',
  'free',
  'gratis',
  'sand',
  '✓',
  '✔',
  '☑',
]);
const no = new Set([
  'nein',
  'n',
  'no',
  'false',
  'falsch',
  '0',
  'off',
  'nej',
  'falsk',
  '-',
  '–',
  '—',
  '✗',
  '☐',
]);

/** Reads yes or no as people type it in German, English or Danish: `ja`, `x`, `nej`, `0`. */
export const readFlag = (raw: unknown): Reading<boolean> => {
  if (typeof raw === 'boolean') return good(raw);
  const word = typeof raw === 'string' || typeof raw === 'number' ? fold(String(raw)).trim() : '';
  if (yes.has(word)) return good(true);
  return no.has(word) ? good(false) : bad('bad-value', 'true / false');
};
