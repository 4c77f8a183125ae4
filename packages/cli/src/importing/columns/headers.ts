import type {KindName} from '@mitmach/feed';
import {fold} from '@mitmach/logic';
import type {ColumnMap} from '../importer.js';
import {languageByName, languageTag} from '../values/languages.js';
import {wordsByKind} from './header-words.js';
import {targetOf} from './target.js';
import {timeFieldOf} from './event-times.js';

/** A column map made from the words in a header, and the columns that no word is known for. */
export interface AutomaticMap {
  readonly columns: ColumnMap;
  readonly unknown: readonly string[];
}

/** `eventTitle`, `Event-Titel*` and `event_titel` are the same words. */
const wordsOf = (header: string): string =>
  fold(header.replace(/([a-z\d])([A-Z])/g, '$1 $2'))
    .replace(/\(([^)]*)\)/g, ' $1')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** Names of languages and their codes at the end of a header, `Titel (dänisch)`, `description_dk`. */
const languageSuffix = /^(.*\S) (\S+)$/;
const codes = new Set([
  'de',
  'en',
  'da',
  'dk',
  'ar',
  'fa',
  'tr',
  'uk',
  'ua',
  'ru',
  'pl',
  'fr',
  'es',
  'frr',
  'nds',
]);

const languageOf = (word: string): string | undefined =>
  codes.has(word) ? languageTag(word) : languageByName(word);

/** What the other headers tell about one. */
interface Surroundings {
  readonly kind: KindName;
  /** There are columns of an address. */
  readonly isAddressed: boolean;
  /** There is a column `name`. */
  readonly isNamed: boolean;
}

/** The target for a header's words; in a table of addresses "Ort" is a town. */
const byWords = (words: string, {kind, isAddressed}: Surroundings): string | undefined => {
  const target = wordsByKind(kind).get(words);
  if (target !== 'location.name' && target !== 'locations.name') return target;
  return isAddressed && (words === 'ort' || words === 'by') ? target.replace('name', 'address.city') : target;
};

const isTarget = (name: string, kind: KindName): boolean =>
  (kind === 'events' && timeFieldOf(name) !== undefined) || targetOf(name, kind) !== undefined;

/** In a list of clubs, `organization` is the club and not what it belongs to, unless it has a name besides. */
const isExact = (header: string, {kind, isNamed}: Surroundings): boolean =>
  isTarget(header, kind) && !(kind === 'organizations' && header === 'organization' && !isNamed);

const targetFor = (header: string, around: Surroundings): string | undefined => {
  if (isExact(header, around)) return header;
  const words = wordsOf(header);
  const direct = byWords(words, around);
  if (direct !== undefined) return direct;
  const [, stem = '', last = ''] = languageSuffix.exec(words) ?? [];
  const language = languageOf(last);
  const target = language === undefined ? undefined : byWords(stem, around);
  const name = target === undefined ? header.trim() : `${target}.${language ?? ''}`;
  return isTarget(name, around.kind) ? name : undefined;
};

const streetWords = /^(strasse|street|adresse|anschrift|vej|gade)$/;
const numberWords = /^(hausnummer|hausnr|hnr|husnummer|house number|housenumber)$/;
const postcodeWords = /^(plz|postleitzahl|zip|zip code|postcode|postal code|postnr|postnummer)$/;

/** Street and number in two columns are one field. */
const withHouseNumber = (columns: Record<string, string[]>, headers: readonly string[]): string[] => {
  const street = headers.find((header) => streetWords.test(wordsOf(header)));
  // A "Nr." that is not beside the street numbers the rows.
  const beside = headers[headers.indexOf(street ?? '') + 1];
  const number =
    headers.find((header) => numberWords.test(wordsOf(header))) ??
    (beside !== undefined && wordsOf(beside) === 'nr' ? beside : undefined);
  const key = Object.keys(columns).find((name) => name.endsWith('address.street'));
  if (street === undefined || number === undefined || key === undefined) return [];
  columns[key] = [`{${street}} {${number}}`];
  return [number];
};

const isAddress = (header: string): boolean => {
  const words = wordsOf(header);
  return streetWords.test(words) || postcodeWords.test(words);
};

/** `address` of `address.city`, where both are names of columns, as in JSON. */
const parentOf = (header: string, headers: ReadonlySet<string>): string | undefined => {
  const parent = header.slice(0, Math.max(header.lastIndexOf('.'), 0));
  return headers.has(parent) ? parent : undefined;
};

/**
 * Maps the columns of a table by their names, in German, English or Danish; a header may be a target itself
 * (`location.address.city`) or carry a language (`Beschreibung (dänisch)`, `title_dk`). Several columns for one field are
 * tried in their order. Of an object that is a column what is in it counts only where the whole says nothing.
 */
export const automaticMap = (headers: readonly string[], kind: KindName): AutomaticMap => {
  const all = new Set(headers);
  const around = {kind, isAddressed: headers.some(isAddress), isNamed: all.has('name')};
  const columns: Record<string, string[]> = {};
  const unknown = new Set<string>();
  for (const header of headers) {
    const parent = parentOf(header, all);
    const isWithin = parent !== undefined && !unknown.has(parent);
    const target = isWithin ? undefined : targetFor(header, around);
    if (target !== undefined) (columns[target] ??= []).push(header);
    else if (parent === undefined) unknown.add(header);
  }
  const used = [
    ...withHouseNumber(columns, headers),
    ...Object.values(columns)
      .flat()
      .map((name) => parentOf(name, all)),
  ];
  return {columns, unknown: [...unknown].filter((header) => !used.includes(header))};
};

/** How many of the cells are names of columns that are known for the items of a kind. */
export const knownHeaders = (cells: readonly string[], kind: KindName): number =>
  cells.filter(
    (cell) => cell !== '' && targetFor(cell, {kind, isAddressed: false, isNamed: false}) !== undefined,
  ).length;
