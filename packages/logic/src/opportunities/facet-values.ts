import {limits, type RawItem} from '@mitmach/feed';
import {BoundedCache} from '../bounded-cache.js';
import type {FacetName} from './facet-names.js';
import {
  ageGroups,
  fixedValues,
  fixedValuesOf,
  languageLevels,
  languageValue,
  type AgeGroup,
  type LanguageLevel,
} from './fixed-values.js';
import {isObject, listIn} from './raw-fields.js';

/**
 * Stands for "any value of this facet that somebody chooses": an offer without an age is for everybody, a flexible one
 * without times can be done at any. It is counted with each value and is never left out by an exclusion.
 */
export const anyValue = '*';
const any = [anyValue];

const nothing: readonly unknown[] = [];

const commitmentOf = ({commitment}: RawItem): unknown =>
  isObject(commitment) ? commitment['kind'] : undefined;

const slots: ReadonlySet<unknown> = new Set(fixedValues.availability);

const availabilityOf = (raw: RawItem): readonly unknown[] => {
  const given = listIn(raw['availability']);
  return commitmentOf(raw) === 'flexible' && !given.some((slot) => slots.has(slot)) ? any : given;
};

const districtsOf = ({locations}: RawItem): readonly unknown[] =>
  Array.isArray(locations)
    ? locations.map((place: unknown) => (isObject(place) ? place['district'] : undefined))
    : nothing;

const isTag = (text: string): boolean => /^[a-z]{2,8}(-|$)/i.test(text);

/** The values of a language, the lowest level first: made once, because texts put together anew are slow to look up. */
const levelsOf = new BoundedCache<readonly string[]>(100);
const valuesOfLanguage = (language: string): readonly string[] =>
  levelsOf.get(language, () =>
    isTag(language) ? languageLevels.map((level) => languageValue(language, level)) : [],
  );

/** What is needed at most is enough: who speaks it better can do it, too. */
const languagesOf = ({languageSkills}: RawItem): readonly unknown[] => {
  const found: string[] = [];
  for (const skill of listIn(languageSkills)) {
    if (!isObject(skill) || typeof skill['language'] !== 'string') continue;
    const least = languageLevels.indexOf(skill['level'] as LanguageLevel);
    if (least >= 0) found.push(...valuesOfLanguage(skill['language']).slice(least));
  }
  return found;
};

const yearsIn = (value: unknown): number => (typeof value === 'number' && value > 0 ? value : 0);

const agesOf = ({minimumAge, maximumAge}: RawItem): readonly unknown[] => {
  const from = yearsIn(minimumAge);
  const to = yearsIn(maximumAge) || Infinity;
  if (from === 0 && to === Infinity) return any;
  return fixedValues.age.filter((group: AgeGroup) => {
    const [first, last] = ageGroups[group];
    return from <= last && to >= first;
  });
};

const remotes: ReadonlySet<unknown> = new Set(fixedValues.remote);

/** By facet, what an offer says in its own order; what is no known value or no text is not taken out yet. */
const saidBy: Readonly<Record<FacetName, (raw: RawItem) => readonly unknown[]>> = {
  causes: ({causes}) => listIn(causes),
  targetGroups: ({targetGroups}) => listIn(targetGroups),
  activities: ({activities}) => listIn(activities),
  topics: ({topics}) => listIn(topics),
  commitment: (raw) => [commitmentOf(raw)],
  availability: availabilityOf,
  districts: districtsOf,
  remote: ({remote}) => [remotes.has(remote) ? remote : 'no'],
  languages: languagesOf,
  age: agesOf,
  accessibility: ({accessibility}) => listIn(accessibility),
  requirements: ({requirements}) => listIn(requirements),
  benefits: ({benefits}) => listIn(benefits),
  suitableFor: ({suitableFor}) => listIn(suitableFor),
  organizations: ({organization}) => [organization],
  urgent: ({urgent, emergency}) => (urgent === true || emergency === true ? fixedValues.urgent : nothing),
};

/**
 * What an unchecked offer says of a facet, in its own order: for languages the levels that are enough, for ages the groups
 * some of whose years are within the limits, `anyValue` where it fits whatever is chosen. What is no text or no known value
 * is not taken out yet. Never throws.
 */
export const saidOf = (name: FacetName, raw: RawItem): readonly unknown[] => saidBy[name](raw);

/**
 * The values that an unchecked offer has of a facet, each once; `anyValue` where it fits whatever is chosen.
 * - `languages`: `de-basic` for offers for which basic German is enough; only of languages that the offer names
 * - `age`: the groups some of whose years are within the offer's limits
 * - `remote`: `no` where nothing is said, as FEED.md has it
 * - `urgent`: `urgent` for what is urgent or an emergency
 * Texts of the publisher's own (in `requirements`, `benefits`) are no values. Never throws, whatever the item holds.
 */
export const facetValues = (name: FacetName, raw: RawItem): readonly string[] => {
  const known = fixedValuesOf(name);
  const values = saidOf(name, raw).filter(
    (value): value is string =>
      typeof value === 'string' && value !== '' && (!known || value === anyValue || known.includes(value)),
  );
  return [...new Set(values)].slice(0, limits.itemList);
};
