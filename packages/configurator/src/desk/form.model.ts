import {
  choiceValues,
  isList,
  isObjectShape,
  isText,
  kindShapes,
  type ObjectOf,
  type Shape,
} from '@mitmach/cli/editing';
import type {KindName} from '@mitmach/feed';
import {valueAt, type Path} from './form-values.model.js';
import {isJson, type Json} from './document.model.js';
import {commonFields, hidden, rare, scalarTypes, type ControlType} from './form-layout.js';
import type {VocabularyName} from './references.model.js';

interface FieldBase {
  readonly path: Path;
  /** What it is called, `location.address.city`; places in lists are left out. */
  readonly name: string;
  readonly isRequired: boolean;
}

/** One field. */
export interface PlainControl extends FieldBase {
  readonly type: ControlType;
  /** Of a text that is there once a language. */
  readonly language?: string;
}

/** One of some values, or several of them. */
export interface ChoiceControl extends FieldBase {
  readonly type: 'choice' | 'choices';
  readonly options: readonly string[];
  /** Other texts may stand there, too. */
  readonly isOpen: boolean;
}

export interface TermControl extends FieldBase {
  readonly type: 'term' | 'terms';
  readonly vocabulary: VocabularyName;
}

/** Fields that belong together. */
export interface FieldGroup extends FieldBase {
  readonly type: 'group';
  readonly fields: readonly FormField[];
  /** Those that few need. */
  readonly more: readonly FormField[];
}

/** Several groups of the same fields. */
export interface GroupList extends FieldBase {
  readonly type: 'groups';
  readonly groups: readonly FieldGroup[];
}

export type FormControl = PlainControl | ChoiceControl | TermControl;
export type FormField = FormControl | FieldGroup | GroupList;

export interface FormModel {
  readonly common: readonly FormField[];
  readonly more: readonly FormField[];
}

/** A field on its way into the form. */
interface Place {
  readonly path: Path;
  readonly name: string;
  readonly isRequired: boolean;
}

const within = ({path, name}: Place, key: string, isRequired: boolean): Place => ({
  path: [...path, key],
  name: name === '' ? key : `${name}.${key}`,
  isRequired,
});

const partsOf = (shape: ObjectOf, place: Place, fields: Json): FormField[] =>
  Object.entries(shape.fields).flatMap(([key, part]) => {
    const isRequired = shape.required?.includes(key) ?? false;
    return fieldsFor(part, within(place, key, isRequired), fields);
  });

const groupOf = (shape: ObjectOf, place: Place, fields: Json): FieldGroup => {
  const parts = partsOf(shape, place, fields);
  const isRare = ({name}: FormField): boolean => rare.has(name);
  return {
    ...place,
    type: 'group',
    fields: parts.filter((part) => !isRare(part)),
    more: parts.filter(isRare),
  };
};

const groupsOf = (shape: ObjectOf, place: Place, fields: Json): GroupList => {
  const list = valueAt(fields, place.path);
  const count = Array.isArray(list) ? list.length : 0;
  const groups = Array.from({length: count}, (_, index) =>
    groupOf(shape, {...place, path: [...place.path, index]}, fields),
  );
  return {...place, type: 'groups', groups};
};

const textsFor = (type: ControlType, place: Place, fields: Json): PlainControl[] => {
  const value = valueAt(fields, place.path);
  if (!isJson(value)) return [{...place, type}];
  return Object.keys(value).map((language) => ({
    ...place,
    path: [...place.path, language],
    type,
    language,
  }));
};

const listFor = (entry: Shape, place: Place, fields: Json): FormField[] => {
  if (isObjectShape(entry)) return [groupsOf(entry, place, fields)];
  if (typeof entry === 'object' && 'vocabulary' in entry) {
    return [{...place, type: 'terms', vocabulary: entry.vocabulary}];
  }
  if (typeof entry === 'object' && 'choice' in entry) {
    const isOpen = entry.orLine ?? false;
    return [{...place, type: 'choices', options: choiceValues(entry.choice), isOpen}];
  }
  return [{...place, type: 'list'}];
};

/** The controls for a field; none for what only a program can write. */
const fieldsFor = (shape: Shape, place: Place, fields: Json): FormField[] => {
  if (isList(shape)) return listFor(shape.list, place, fields);
  if (isObjectShape(shape)) return [groupOf(shape, place, fields)];
  if (typeof shape === 'object') {
    return 'vocabulary' in shape
      ? [{...place, type: 'term', vocabulary: shape.vocabulary}]
      : [{...place, type: 'choice', options: choiceValues(shape.choice), isOpen: false}];
  }
  if (place.name === 'organization') return [{...place, type: 'organization'}];
  const type = scalarTypes[shape];
  if (type === undefined) return [];
  return isText(shape) ? textsFor(type, place, fields) : [{...place, type}];
};

const root: Place = {path: [], name: '', isRequired: false};

const firstOf = ({path}: FormField): string => String(path[0]);

/** The form for an item: what most have, and what it may have besides. */
export const itemForm = (kind: KindName, fields: Json): FormModel => {
  const all = partsOf(kindShapes[kind], root, fields).filter((field) => !hidden.has(firstOf(field)));
  const common = commonFields[kind];
  return {
    common: common.flatMap((name) => all.filter((field) => firstOf(field) === name)),
    more: all.filter((field) => !common.includes(firstOf(field))),
  };
};

const envelopeShape: ObjectOf = {
  fields: {
    title: 'line',
    publisher: {fields: {name: 'line', url: 'link', email: 'email', phone: 'phone'}, required: ['name']},
    language: 'language',
    timeZone: 'time-zone',
    homePageUrl: 'link',
    url: 'link',
    license: 'token',
    attribution: 'line',
    expires: 'instant',
  },
  required: ['title', 'language', 'timeZone'],
};

const envelopeMore: ReadonlySet<string> = new Set(['url', 'license', 'attribution', 'expires']);

/** The form for what the feed says of itself. */
export const envelopeForm = (envelope: Json): FormModel => {
  const all = partsOf(envelopeShape, root, envelope);
  return {
    common: all.filter((field) => !envelopeMore.has(firstOf(field))),
    more: all.filter((field) => envelopeMore.has(firstOf(field))),
  };
};
