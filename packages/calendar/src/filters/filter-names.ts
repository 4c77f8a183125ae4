import type {Choices} from '@mitmach/logic';

/** The controls that a calendar can have, in the order in which they stand. */
export const filterNames = [
  'text',
  'when',
  'categories',
  'topics',
  'districts',
  'organizations',
  'admission',
  'accessibility',
  'attendance',
  'languages',
  'age',
] as const;
export type FilterName = (typeof filterNames)[number];
/** Those with values to choose from. */
export type FacetName = Exclude<FilterName, 'text' | 'when'>;

/** What a visitor looks for. */
export interface Search {
  readonly text: string;
  readonly choices: Choices;
}
