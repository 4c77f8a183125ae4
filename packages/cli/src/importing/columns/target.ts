import type {KindName} from '@mitmach/feed';
import {languageTag} from '../values/languages.js';
import {kindShapes} from './fields.js';
import {isList, isObjectShape, isText, type Shape} from './shapes.js';

/** Where in an item a value goes. */
export interface Target {
  /** As the config writes it. */
  readonly name: string;
  /** Fields from the outside in; a number is a place in a list. */
  readonly path: readonly (string | number)[];
  readonly shape: Shape;
  /** Of a text that is there once a language, `title.da`. */
  readonly language?: string;
}

/** What people call fields that are named otherwise in this kind. */
const aliases: Readonly<Record<KindName, Readonly<Record<string, string>>>> = {
  organizations: {title: 'name'},
  opportunities: {name: 'title', location: 'locations', contact: 'apply'},
  events: {name: 'title'},
  news: {name: 'title', date: 'published'},
  milestones: {name: 'title', start: 'date', end: 'endDate'},
};

interface Walk {
  readonly path: readonly (string | number)[];
  readonly shape: Shape;
  readonly language?: string;
}

const tag = /^[a-z]{2,3}(?:[-_][A-Za-z\d]{2,8})*$/;

const stepInto = ({path, shape}: Walk, segment: string): Walk | undefined => {
  const isPlace = /^\d+$/.test(segment);
  if (isList(shape)) {
    // `locations.name` is that of the first.
    const walk = {path: [...path, isPlace ? Number(segment) : 0], shape: shape.list};
    return isPlace ? walk : isObjectShape(shape.list) ? stepInto(walk, segment) : undefined;
  }
  if (isText(shape)) return tag.test(segment) ? {path, shape, language: languageTag(segment)} : undefined;
  if (!isObjectShape(shape) || !Object.hasOwn(shape.fields, segment)) return undefined;
  return {path: [...path, segment], shape: shape.fields[segment] ?? 'line'};
};

const segmentsOf = (name: string): string[] =>
  name
    .trim()
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.');

/**
 * Finds the field that a target of a column map means, `location.address.city`, `title.da`, `images[0].url`.
 * Undefined where the kind has no such field.
 */
export const targetOf = (name: string, kind: KindName): Target | undefined => {
  const [first = '', ...rest] = segmentsOf(name);
  const start = Object.hasOwn(aliases[kind], first) ? (aliases[kind][first] ?? first) : first;
  let walk: Walk | undefined = {path: [], shape: kindShapes[kind]};
  for (const segment of [start, ...rest]) {
    if (!walk || walk.language !== undefined) return undefined;
    walk = stepInto(walk, segment);
  }
  return walk && {name, ...walk};
};
