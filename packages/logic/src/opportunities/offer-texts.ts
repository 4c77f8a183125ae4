import {organizations, type Envelope, type Feed, type RawItem} from '@mitmach/feed';
import {isObject, listIn} from './raw-fields.js';

type Vocabulary = 'causes' | 'activities' | 'targetGroups' | 'topics' | 'districts';
type Labels = ReadonlyMap<unknown, string>;

/** How much a word counts in each of the texts that `offerTexts` gives. */
export const textWeights = [10, 5, 4, 3, 3, 1] as const;

/** A text in all its languages, else nothing: what is neither text nor texts by language is broken. */
const words = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (!isObject(value)) return '';
  return Object.values(value)
    .filter((text) => typeof text === 'string')
    .join('\n');
};

const joined = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n');
const allWords = (values: unknown): string => joined(listIn(values).map(words));

const labelsOf = (vocabularies: Envelope['vocabularies'], name: Vocabulary): Labels =>
  new Map((vocabularies?.[name] ?? []).map(({id, label}) => [id, words(label)]));

/** Labels of terms; an id without a term is searched as it is shown, as written. */
const labelled = (ids: unknown, labels: Labels): string =>
  joined(listIn(ids).map((id) => labels.get(id) ?? (typeof id === 'string' ? id : '')));

const placeWords = (location: unknown, districts: Labels): string => {
  if (!isObject(location)) return '';
  const {name, address, district} = location;
  const {street, postalCode, city} = isObject(address) ? address : {};
  return joined([
    words(name),
    words(street),
    words(postalCode),
    words(city),
    labelled([district], districts),
  ]);
};

/**
 * The texts that a search looks at, for unchecked offers of a feed: title, what it is about (the labels of its terms),
 * organization, places, catchwords (summary, keywords, skills), description; each in all its languages, a line for each.
 * Never throws, whatever an item holds.
 */
export const offerTexts = (feed: Feed): ((raw: RawItem) => readonly string[]) => {
  const {vocabularies} = feed.envelope;
  const [causes, activities, targetGroups, topics, districts] = (
    ['causes', 'activities', 'targetGroups', 'topics', 'districts'] as const
  ).map((name) => labelsOf(vocabularies, name)) as [Labels, Labels, Labels, Labels, Labels];
  const names: Labels = new Map(feed.raw(organizations).map(({id, name}) => [id, words(name)]));
  return (raw) => [
    words(raw['title']),
    joined([
      labelled(raw['causes'], causes),
      labelled(raw['activities'], activities),
      labelled(raw['targetGroups'], targetGroups),
      labelled(raw['topics'], topics),
    ]),
    names.get(raw['organization']) ?? '',
    joined(listIn(raw['locations']).map((location) => placeWords(location, districts))),
    joined([words(raw['summary']), allWords(raw['keywords']), allWords(raw['skills'])]),
    words(raw['description']),
  ];
};
