import {kindNames} from '@mitmach/cli/editing';
import {
  isJson,
  livingItems,
  withEnvelope,
  withNewItem,
  type DeskDocument,
  type DeskItem,
  type Json,
} from './document.model.js';

export const vocabularyNames = [
  'topics',
  'categories',
  'districts',
  'causes',
  'activities',
  'targetGroups',
  'phases',
] as const;
export type VocabularyName = (typeof vocabularyNames)[number];

/** A term as it stands in the feed. */
export type Term = Json & {readonly id: string};

const isTerm = (value: unknown): value is Term => isJson(value) && typeof value['id'] === 'string';

/** The terms of a vocabulary. */
export const termsOf = ({envelope}: DeskDocument, name: VocabularyName): readonly Term[] => {
  const vocabularies = envelope['vocabularies'];
  const list: unknown = isJson(vocabularies) ? vocabularies[name] : undefined;
  return Array.isArray(list) ? list.filter(isTerm) : [];
};

/** Puts the terms of a vocabulary into the feed; a vocabulary without terms is none. */
export const withTermsOf = (
  document: DeskDocument,
  name: VocabularyName,
  terms: readonly Term[],
): DeskDocument => {
  const {vocabularies} = document.envelope;
  const all = {...(isJson(vocabularies) ? vocabularies : {}), [name]: terms};
  const kept = Object.fromEntries(
    Object.entries(all).filter(([, list]) => !Array.isArray(list) || list.length > 0),
  );
  const envelope = Object.fromEntries(
    Object.entries(document.envelope).filter(([field]) => field !== 'vocabularies'),
  );
  return withEnvelope(document, Object.keys(kept).length > 0 ? {...envelope, vocabularies: kept} : envelope);
};

const texts = (value: unknown): readonly string[] =>
  [value].flat().filter((text): text is string => typeof text === 'string' && text !== '');

const placesOf = ({location, locations}: Json): readonly Json[] =>
  [location, ...(Array.isArray(locations) ? (locations as unknown[]) : [])].filter(isJson);

/** The ids of a vocabulary that an item names. */
const idsOf = ({fields}: DeskItem, name: VocabularyName): readonly string[] => {
  if (name === 'districts') return placesOf(fields).flatMap(({district}) => texts(district));
  return texts(name === 'phases' ? fields['phase'] : fields[name]);
};

const counted = (ids: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};

/** How often the items name each id of a vocabulary. */
export const usesOf = (document: DeskDocument, name: VocabularyName): ReadonlyMap<string, number> =>
  counted(livingItems(document).flatMap((item) => idsOf(item, name)));

/** What items name and the feed does not explain. */
export interface Missing {
  /** Names of organizations, as the items write them. */
  readonly organizations: readonly string[];
  readonly terms: readonly {readonly vocabulary: VocabularyName; readonly ids: readonly string[]}[];
}

const missingTerms = (document: DeskDocument, name: VocabularyName): readonly string[] => {
  const known = new Set(termsOf(document, name).map(({id}) => id));
  return [...usesOf(document, name).keys()].filter((id) => !known.has(id));
};

/** The organizations and terms that items name and the feed does not have. */
export const missingReferences = (document: DeskDocument): Missing => {
  const items = livingItems(document);
  const known = new Set(items.filter(({kind}) => kind === kindNames[0]).map(({fields}) => fields['id']));
  const named = counted(items.flatMap(({fields}) => texts(fields['organization'])));
  return {
    organizations: [...named.keys()].filter((id) => !known.has(id)),
    terms: vocabularyNames
      .map((vocabulary) => ({vocabulary, ids: missingTerms(document, vocabulary)}))
      .filter(({ids}) => ids.length > 0),
  };
};

/** Takes up the organizations that items name, each with its name and no more. */
export const withMissingOrganizations = (document: DeskDocument): DeskDocument =>
  missingReferences(document).organizations.reduce(
    (whole, name) => withNewItem(whole, 'organizations', {id: name, name}),
    document,
  );

/** Takes up the terms that items name, each called as it is written there. */
export const withMissingTerms = (document: DeskDocument): DeskDocument =>
  missingReferences(document).terms.reduce(
    (whole, {vocabulary, ids}) =>
      withTermsOf(whole, vocabulary, [...termsOf(whole, vocabulary), ...ids.map((id) => ({id, label: id}))]),
    document,
  );
