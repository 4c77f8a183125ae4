import {fold} from '../fold.js';
import type {Place} from './distance.js';

const namesOf = ({name = ''}: Place): readonly string[] =>
  typeof name === 'string' ? [name] : Object.values(name);

/**
 * The places that somebody may mean by what they typed, best first: by postal code, then by the beginning of it, then
 * by the beginning of a word of the name. Empty for an empty text.
 */
export const findPlaces = (places: readonly Place[], typed: string): readonly Place[] => {
  const wanted = fold(typed.trim());
  if (wanted === '') return [];
  const rank = (place: Place): number => {
    const code = fold(place.postalCode);
    if (wanted === code || wanted.startsWith(`${code} `)) return 1;
    if (code.startsWith(wanted)) return 2;
    return namesOf(place).some((name) => ` ${fold(name)}`.includes(` ${wanted}`)) ? 3 : 0;
  };
  const found = places.map((place) => ({place, rank: rank(place)})).filter((one) => one.rank > 0);
  return found.sort((a, b) => a.rank - b.rank).map(({place}) => place);
};
