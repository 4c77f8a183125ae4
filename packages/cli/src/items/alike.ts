import {fold} from '@mitmach/logic';
import {isObject, titlesOf} from './item.js';

type Json = Readonly<Record<string, unknown>>;

/** Two titles of which so many words (of both) are the same are alike. */
const ALIKE = 0.6;
/** Where nothing but the title tells whether two things are one. */
const NEARLY_EQUAL = 0.9;
/** Degrees of latitude; about 150 m. */
const NEAR = 0.0014;

const wordsOf = (text: string): ReadonlySet<string> => new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []);

const numbersIn = (words: ReadonlySet<string>): string =>
  [...words]
    .filter((word) => /^\p{N}+$/u.test(word))
    .toSorted()
    .join(' ');

/** 1 for the same words in any order, 0 for none in common (Dice); what is counted differently is not alike at all. */
const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  if (a.size === 0 || b.size === 0 || numbersIn(a) !== numbersIn(b)) return 0;
  const common = [...a].filter((word) => b.has(word)).length;
  const share = (2 * common) / (a.size + b.size);
  // A title that stands in the other one as a whole: "Das Sommerfest" and "Das Sommerfest des TSV".
  const isContained = common >= 2 && common === Math.min(a.size, b.size);
  return isContained ? Math.max(ALIKE, share) : share;
};

/** How alike the titles of two items are, in the language in which they are most so. */
const titleLikeness = (a: Json, b: Json): number => {
  const others = titlesOf(b).map(wordsOf);
  return Math.max(
    0,
    ...titlesOf(a).flatMap((title) => others.map((other) => likeness(wordsOf(title), other))),
  );
};

/** Whether two items of the same id are versions of one thing. */
export const isSameItem = (a: Json, b: Json): boolean =>
  (a['start'] !== undefined && a['start'] === b['start']) || titleLikeness(a, b) >= ALIKE;

interface Coordinates {
  readonly lat: number;
  readonly lon: number;
}

type Sameness = 'same' | 'other' | 'unknown';

const sameness = (isSame: boolean): Sameness => (isSame ? 'same' : 'other');

const isNear = (a: Coordinates, b: Coordinates): boolean =>
  Math.abs(a.lat - b.lat) < NEAR && Math.abs(a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180) < NEAR;

const byCoordinates = ({geo: a}: Json, {geo: b}: Json): Sameness =>
  isObject(a) && isObject(b)
    ? sameness(isNear(a as unknown as Coordinates, b as unknown as Coordinates))
    : 'unknown';

const streetOf = ({address}: Json): string => {
  const {street, city} = isObject(address) ? address : {};
  return typeof street === 'string' ? fold(`${street} ${typeof city === 'string' ? city : ''}`).trim() : '';
};

const byStreet = (a: Json, b: Json): Sameness => {
  const [street, other] = [streetOf(a), streetOf(b)];
  return street === '' || other === '' ? 'unknown' : sameness(street === other);
};

const byName = (a: Json, b: Json): Sameness =>
  titlesOf(a).length === 0 || titlesOf(b).length === 0 ? 'unknown' : sameness(titleLikeness(a, b) >= ALIKE);

/** By the most exact that both places have. */
const placeSameness = (a: unknown, b: unknown): Sameness => {
  if (!isObject(a) || !isObject(b)) return 'unknown';
  return (
    [byCoordinates, byStreet, byName].map((compare) => compare(a, b)).find((found) => found !== 'unknown') ??
    'unknown'
  );
};

/** Whether two events that begin at the same time are one: at the same place with titles that are alike. */
export const isSameEvent = (a: Json, b: Json): boolean => {
  const place = placeSameness(a['location'], b['location']);
  if (place === 'other') return false;
  return titleLikeness(a, b) >= (place === 'same' ? ALIKE : NEARLY_EQUAL);
};

/** Whether two offers of the same organization are one. */
export const isSameOffer = (a: Json, b: Json): boolean => titleLikeness(a, b) >= NEARLY_EQUAL;
