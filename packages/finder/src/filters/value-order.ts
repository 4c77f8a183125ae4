import {
  fixedValuesOf,
  languageLevels,
  partsOfLanguageValue,
  type FacetName,
} from '@mitmach/logic/opportunities';

type Counts = ReadonlyMap<string, number>;
/** A value with what it is called. */
interface NamedValue {
  readonly id: string;
  readonly label: string;
}
type Compare = (a: NamedValue, b: NamedValue) => number;

const byPlaceIn =
  (values: readonly string[]): Compare =>
  (a, b) => {
    const place = ({id}: NamedValue): number => (values.includes(id) ? values.indexOf(id) : values.length);
    return place(a) - place(b);
  };

const languageOf = ({id}: NamedValue): string => partsOfLanguageValue(id)?.language ?? id;
const levelOf = ({id}: NamedValue): number => {
  const level = partsOfLanguageValue(id)?.level;
  return level ? languageLevels.indexOf(level) : -1;
};

/** The language that most offers name comes first, and of each the lowest level. */
const byLanguage = (counts: Counts): Compare => {
  const most = new Map<string, number>();
  for (const [id, count] of counts) {
    const language = languageOf({id, label: id});
    most.set(language, Math.max(count, most.get(language) ?? 0));
  }
  const countOf = (value: NamedValue): number => most.get(languageOf(value)) ?? 0;
  return (a, b) =>
    countOf(b) - countOf(a) || languageOf(a).localeCompare(languageOf(b), 'en') || levelOf(a) - levelOf(b);
};

const byCount = (counts: Counts, tag: string): Compare => {
  const {compare} = new Intl.Collator(tag);
  return (a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || compare(a.label, b.label);
};

/**
 * The order in which the values of a facet stand: fixed ones in their natural order, languages by how often they are
 * named, others by their counts, then by the alphabet of the reader.
 */
export const orderOf = (name: FacetName, counts: Counts, tag: string): Compare => {
  const fixed = fixedValuesOf(name);
  if (fixed) return byPlaceIn(fixed);
  return name === 'languages' ? byLanguage(counts) : byCount(counts, tag);
};
