export type QueryKind =
  | 'word'
  | 'umlaut'
  | 'transliteration'
  | 'inflection'
  | 'compound'
  | 'typo'
  | 'prefix'
  | 'several words'
  | 'synonym'
  | 'English'
  | 'Danish'
  | 'Arabic'
  | 'Persian'
  | 'Cyrillic'
  | 'place'
  | 'organization';

/** What a person types, and what that person hopes for. */
export interface LabelledQuery {
  readonly kind: QueryKind;
  readonly query: string;
  /** The offers that must be found, by id. */
  readonly finds: readonly string[];
  /** Offers that nobody minds to see among them: one of their labels says the word, or it is a matter of opinion. */
  readonly alsoFits: readonly string[];
  /** Written before there was a search, and not looked at while it was made. */
  readonly isHeldOut: boolean;
}

/** One line of a set: kind, query, ids to find, ids that fit as well; the ids separated by blanks. */
export type QueryLine = readonly [kind: QueryKind, query: string, finds: string, alsoFits?: string];

const idsOf = (text: string): readonly string[] => text.split(/\s+/).filter((id) => id !== '');

/** The queries of a set that is written line by line. */
export const labelled = (
  lines: readonly QueryLine[],
  {isHeldOut}: {readonly isHeldOut: boolean},
): readonly LabelledQuery[] =>
  lines.map(([kind, query, finds, alsoFits = '']) => ({
    kind,
    query,
    finds: idsOf(finds),
    alsoFits: idsOf(alsoFits),
    isHeldOut,
  }));
