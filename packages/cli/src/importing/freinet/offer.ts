import {firstTextAt, listAt, type Fields} from '../entries/untyped.js';

/** Where both names are given: the one of the XML interface, and the one of its exports as JSON. */
export const NAMES = {
  id: ['angebotsid', 'id'],
  title: ['angebotsname', 'name'],
  summary: ['kurz_beschreibung'],
  description: ['beschreibung', 'description'],
  facility: ['einrichtungsname', 'org'],
  causes: ['globalbereiche', 'categories'],
  activities: ['kenntnisse'],
  targetGroups: ['zielgruppen', 'targets'],
  districts: ['stadtteile'],
  time: ['zeitlicherrahmen', 'timeframe'],
  requirements: ['anforderungen', 'requirements'],
  benefits: ['leistungen', 'benefits'],
  accessibility: ['barrierefreiheit'],
  contact: ['contact', 'kontakt'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Name = keyof typeof NAMES;

/** The text of a field. */
export const text = (offer: Fields, name: Name): string => firstTextAt(offer, ...NAMES[name]);

/** The words of a list: texts, or objects with a name. */
export const words = (offer: Fields, name: Name): readonly string[] =>
  NAMES[name]
    .flatMap((path) => listAt(offer, path))
    .map((word) => firstTextAt({word}, 'word', 'word.name', 'word.bezeichnung'))
    .filter((word) => word !== '');
