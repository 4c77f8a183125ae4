import type {Opportunity} from '@mitmach/feed';
import type {FacetName} from './facet-names.js';

/** Language levels, from "no knowledge needed" up. */
export const languageLevels = ['none', 'basic', 'good', 'fluent'] as const;
export type LanguageLevel = (typeof languageLevels)[number];

/** Ages of a person, first and last year included; an offer is for a group when some of its years may come. */
export const ageGroups = {
  'under-16': [0, 15],
  '16-17': [16, 17],
  '18-64': [18, 64],
  '65-plus': [65, Infinity],
} as const satisfies Record<string, readonly [number, number]>;
export type AgeGroup = keyof typeof ageGroups;

type Slot = NonNullable<Opportunity['availability']>[number];

/** The days of a slot, as it begins with them. */
export const slotDays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
/** The parts of a day, as a slot ends with them. */
export const slotParts = ['morning', 'afternoon', 'evening'] as const;

/** The values of the facets that have fixed ones, in their natural order. */
export const fixedValues = {
  commitment: ['one-off', 'occasional', 'regular', 'flexible'],
  availability: slotDays.flatMap((day) => slotParts.map((part): Slot => `${day}-${part}`)),
  remote: ['no', 'partly', 'fully'],
  age: ['under-16', '16-17', '18-64', '65-plus'] as readonly AgeGroup[],
  accessibility: [
    'wheelchair',
    'accessible-toilet',
    'sign-language',
    'induction-loop',
    'plain-language',
    'quiet-space',
    'assistance-dog',
    'step-free-transport',
  ],
  requirements: ['police-certificate', 'training', 'driving-licence', 'vaccination', 'references'],
  benefits: ['expenses', 'allowance', 'insurance', 'training', 'certificate', 'mentoring'],
  suitableFor: ['groups', 'families', 'minors', 'newcomers', 'seniors', 'companies'],
  urgent: ['urgent'],
} as const satisfies Partial<Record<FacetName, readonly string[]>>;

const allFixed: Readonly<Partial<Record<FacetName, readonly string[]>>> = fixedValues;

/** The fixed values of a facet in their order; undefined where they come from the feed. */
export const fixedValuesOf = (name: FacetName): readonly string[] | undefined => allFixed[name];

/** The id of a value of the facet `languages`, `de-none`: offers for which this much German is enough. */
export const languageValue = (language: string, level: LanguageLevel): string => `${language}-${level}`;

/** The language and the level of a value such as `de-none`; undefined where it is no such value. */
export const partsOfLanguageValue = (
  value: string,
): {readonly language: string; readonly level: LanguageLevel} | undefined => {
  const at = value.lastIndexOf('-');
  const level = languageLevels.find((one) => one === value.slice(at + 1));
  return level && at > 0 ? {language: value.slice(0, at), level} : undefined;
};
