/** What an attribute takes, by the name of its converter in `packages/ui`, with the words or bounds it was given. */
export interface AttributeData {
  readonly name: string;
  readonly takes: 'text' | 'ids' | 'choice' | 'choices' | 'flag' | 'wholeNumber' | 'duration' | 'isoDate';
  readonly of: readonly (string | number)[];
}

/** A mitmach element and its attributes. */
export interface ElementData {
  readonly tag: string;
  readonly attributes: readonly AttributeData[];
}
