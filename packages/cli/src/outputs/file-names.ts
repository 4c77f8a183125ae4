import {createHash} from 'node:crypto';
import {fold} from '@mitmach/logic';

const UMLAUTS: Readonly<Record<string, string>> = {ä: 'ae', ö: 'oe', ü: 'ue'};

const wordsOf = (id: string): string =>
  fold(id.toLowerCase().replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter))
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

const withHash = (words: string, id: string): string => {
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 6);
  return words === '' ? hash : `${words}-${hash}`;
};

/**
 * Ids as parts of names of files: small letters, digits and hyphens, `Kunst & Kultur` → `kunst-kultur`. Where that makes
 * two ids the same, the others than the one that is written so get a few signs of their hash.
 */
export const fileNamesOf = (ids: readonly string[]): ReadonlyMap<string, string> => {
  const owners = new Map<string, string>();
  for (const id of ids) {
    const words = wordsOf(id);
    if (words === id || !owners.has(words)) owners.set(words, id);
  }
  return new Map(
    ids.map((id) => {
      const words = wordsOf(id);
      return [id, words !== '' && owners.get(words) === id ? words : withHash(words, id)];
    }),
  );
};
