import {similarTo} from '../texts/similar.js';
import type {Inspected} from './feed-items.js';
import type {Remark} from './findings.js';
import {shapes} from './shapes.generated.js';

/** Words of other formats, and of German tables, for fields of the feed. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  titel: ['title', 'name'],
  name: ['title'],
  title: ['name'],
  headline: ['title'],
  content: ['description'],
  content_html: ['description'],
  content_text: ['description'],
  text: ['description'],
  beschreibung: ['description'],
  begin: ['start'],
  beginn: ['start'],
  datum: ['date', 'start'],
  date: ['start', 'published'],
  startDate: ['start'],
  endDate: ['end'],
  ende: ['end'],
  ort: ['location', 'locations', 'city'],
  venue: ['location'],
  locations: ['location'],
  location: ['locations'],
  bild: ['image'],
  images: ['image'],
  link: ['url'],
  href: ['url'],
  tags: ['keywords', 'topics'],
  category: ['categories'],
  kategorie: ['categories'],
  organizer: ['organization'],
  veranstalter: ['organization'],
  verein: ['organization'],
  contact: ['apply'],
  kontakt: ['contact', 'apply'],
  latitude: ['lat'],
  longitude: ['lon'],
  lng: ['lon'],
  zip: ['postalCode'],
  plz: ['postalCode'],
  timezone: ['timeZone'],
  lang: ['language'],
  pubDate: ['published'],
  date_published: ['published'],
};

/** The field that was most likely meant. */
const meant = (name: string, known: readonly string[]): string | undefined =>
  (Object.hasOwn(otherNames, name) ? otherNames[name] : undefined)?.find((other) => known.includes(other)) ??
  similarTo(name, known);

/** Remembers what was meant: what is wrong in one item is wrong in many. */
const guesser = (): ((name: string, shape: string) => string | undefined) => {
  const remembered = new Map<string, string | undefined>();
  return (name, shape) => {
    const key = `${shape}.${name}`;
    if (!remembered.has(key)) remembered.set(key, meant(name, Object.keys(shapes[shape] ?? {})));
    return remembered.get(key);
  };
};

/** What is told of the fields of an object. */
export interface FieldVisitor {
  /** @param path of the field @param shape of the object that does not have it */
  readonly unknown?: (path: string, name: string, shape: string) => void;
  /** @param value whatever stands where a link belongs */
  readonly link?: (path: string, value: unknown) => void;
}

interface Visit {
  readonly visitor: FieldVisitor;
  readonly path: (string | number)[];
}

const written = (path: readonly (string | number)[]): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${String(key)}]` : index ? `.${key}` : key)).join('');

const visitEntries = (value: object, type: string, visit: Visit): void => {
  for (const [key, entry] of Object.entries(value)) {
    visit.path.push(Array.isArray(value) ? Number(key) : key);
    visitValue(entry, type, visit);
    visit.path.pop();
  }
};

const visitFields = (value: object, shape: string, visit: Visit): void => {
  const fields = shapes[shape] ?? {};
  for (const [name, field] of Object.entries(value)) {
    visit.path.push(name);
    if (Object.hasOwn(fields, name)) visitValue(field, fields[name] ?? '', visit);
    else if (!name.startsWith('_')) visit.visitor.unknown?.(written(visit.path), name, shape);
    visit.path.pop();
  }
};

const visitValue = (value: unknown, type: string, visit: Visit): void => {
  if (type === '') return;
  if (Array.isArray(value)) visitEntries(value, type, visit);
  else if (type === 'link') visit.visitor.link?.(written(visit.path), value);
  else if (typeof value === 'object' && value !== null) {
    if (type.startsWith('*')) visitEntries(value, type.slice(1), visit);
    else visitFields(value, type, visit);
  }
};

/** Tells a visitor of the fields in a value, however deep. */
export const visitShape = (value: unknown, shape: string, visit: FieldVisitor & {path?: string}): void => {
  visitValue(value, shape, {visitor: visit, path: visit.path ? [visit.path] : []});
};

/** The shape of the items of each kind. */
export const itemShapes = {
  organizations: 'Organization',
  opportunities: 'Opportunity',
  events: 'Event',
  news: 'NewsItem',
  milestones: 'Milestone',
} as const;

/** The envelope alone: what it says of itself, without the items. */
export const withoutItems = (document: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(document).filter(([name]) => !Object.hasOwn(itemShapes, name) && name !== '$schema'),
  );

/** Fields that the format does not have, in the envelope and in items; names that begin with `_` are everybody's own. */
export const unknownFields = ({document, items}: Inspected): Remark[] => {
  const found: Remark[] = [];
  const guess = guesser();
  const collect =
    (page?: string) =>
    (path: string, name: string, shape: string): void => {
      found.push({code: 'unknown-field', path, document: page, value: name, suggestion: guess(name, shape)});
    };
  visitShape(withoutItems(document), 'Feed', {unknown: collect()});
  for (const {kind, raw, path, document: page} of items) {
    visitShape(raw, itemShapes[kind], {unknown: collect(page), path});
  }
  return found;
};
