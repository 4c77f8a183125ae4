import type {Config} from '../config/read-config.js';
import type {ImportedTerm, TermRef} from '../importing/importer.js';
import {isObject, type Fields} from './item.js';
import type {MergedItem} from './merge.js';
import type {SourceNote} from './note.js';

type VocabularyName = TermRef['vocabulary'];
type Vocabularies = NonNullable<Config['vocabularies']>;
type Term = NonNullable<Vocabularies[VocabularyName]>[number];

const vocabularyNames = [
  'topics',
  'causes',
  'activities',
  'targetGroups',
  'categories',
  'districts',
  'phases',
] as const satisfies readonly VocabularyName[];

const listed = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((id) => typeof id === 'string');

const districtsOf = ({location, locations}: Fields): readonly string[] =>
  [location, ...(Array.isArray(locations) ? (locations as unknown[]) : [])].flatMap((place) =>
    isObject(place) ? listed(place['district']) : [],
  );

const idsIn = (vocabulary: VocabularyName, item: Fields): readonly string[] => {
  if (vocabulary === 'districts') return districtsOf(item);
  return listed(vocabulary === 'phases' ? item['phase'] : item[vocabulary]);
};

/** The terms that an item refers to. */
const termsOf = (item: Fields): readonly TermRef[] =>
  vocabularyNames.flatMap((vocabulary) => idsIn(vocabulary, item).map((id) => ({vocabulary, id})));

const nameOf = ({vocabulary, id}: TermRef): string => `${vocabulary}/${id}`;

interface Use {
  readonly term: TermRef;
  readonly first: MergedItem;
  count: number;
}

const usesIn = (items: readonly MergedItem[]): ReadonlyMap<string, Use> => {
  const uses = new Map<string, Use>();
  for (const first of items) {
    for (const term of termsOf(first.item)) {
      const use = uses.get(nameOf(term));
      if (use) use.count += 1;
      else uses.set(nameOf(term), {term, first, count: 1});
    }
  }
  return uses;
};

const unknownNote = ({
  term: {vocabulary, id},
  first: {source, part, place, kind},
  count,
}: Use): SourceNote => {
  return {code: 'unknown-term', source, part, place, kind, field: vocabulary, value: id, count};
};

/**
 * The vocabularies of the feed: all terms of the config, then those that sources bring along and items use. A term that
 * items use and nobody explains is noted once, with how often it is used.
 */
export const collectTerms = (
  items: readonly MergedItem[],
  configured: Vocabularies = {},
  imported: readonly ImportedTerm[] = [],
): {readonly vocabularies: Vocabularies; readonly notes: readonly SourceNote[]} => {
  const uses = usesIn(items);
  const known = new Set<string>();
  const vocabularies: Partial<Record<VocabularyName, Term[]>> = {};
  const add = (vocabulary: VocabularyName, term: Term): void => {
    const name = nameOf({vocabulary, id: term.id});
    if (known.has(name)) return;
    known.add(name);
    (vocabularies[vocabulary] ??= []).push(term);
  };
  for (const name of vocabularyNames) for (const term of configured[name] ?? []) add(name, term);
  for (const {vocabulary, id, label} of imported) {
    if (uses.has(nameOf({vocabulary, id}))) add(vocabulary, {id, label});
  }
  const unknown = [...uses.values()].filter(({term}) => !known.has(nameOf(term)));
  return {vocabularies, notes: unknown.map(unknownNote)};
};

/** Organizations that items name and nobody has, each once. */
export const unknownOrganizations = (items: readonly MergedItem[]): readonly SourceNote[] => {
  const known = new Set(items.filter(({kind}) => kind === 'organizations').map(({item}) => item.id));
  const unknown = new Map<string, SourceNote & {count: number}>();
  for (const {source, part, place, kind, item} of items) {
    const {organization: value} = item;
    if (typeof value !== 'string' || known.has(value)) continue;
    const note = unknown.get(value);
    if (note) note.count += 1;
    else {
      unknown.set(value, {
        code: 'unknown-organization',
        source,
        part,
        place,
        kind,
        field: 'organization',
        value,
        count: 1,
      });
    }
  }
  return [...unknown.values()];
};
