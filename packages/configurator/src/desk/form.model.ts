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
import {commonFields, hidden, rare, scalarTypes, simpleField, type ControlType} from './form-layout.js';
import {isSimple, textIn, type TextLanguages} from './languages.model.js';
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
  /** In which a text is written. */
  readonly language?: string;
  /** The text as a whole, where there is a field for each of several languages. */
  readonly whole?: {
    readonly path: Path;
    /** This field is the first of them: what is said of the text is said here. */
    readonly isFirst: boolean;
  };
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

/** What a form is made for. */
interface Content {
  readonly fields: Json;
  readonly languages: TextLanguages;
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

const partsOf = (shape: ObjectOf, place: Place, content: Content): FormField[] =>
  Object.entries(shape.fields).flatMap(([key, part]) => {
    const isRequired = shape.required?.includes(key) ?? false;
    return fieldsFor(part, within(place, key, isRequired), content);
  });

const groupOf = (shape: ObjectOf, place: Place, content: Content): FieldGroup => {
  const parts = partsOf(shape, place, content);
  const isRare = ({name}: FormField): boolean => rare.has(name);
  return {
    ...place,
    type: 'group',
    fields: parts.filter((part) => !isRare(part)),
    more: parts.filter(isRare),
  };
};

const groupsOf = (shape: ObjectOf, place: Place, content: Content): GroupList => {
  const list = valueAt(content.fields, place.path);
  const count = Array.isArray(list) ? list.length : 0;
  const groups = Array.from({length: count}, (_, index) =>
    groupOf(shape, {...place, path: [...place.path, index]}, content),
  );
  return {...place, type: 'groups', groups};
};

/**
 * The languages in which a text has a field: those it is in, and those of the item, for texts within groups as soon as
 * they say something. What has a text of its own in Leichte Sprache needs no second one.
 */
const languagesOf = ({path, name}: Place, {fields, languages: {own, all}}: Content): string[] => {
  const value = valueAt(fields, path);
  const there = isJson(value) ? Object.keys(value) : value === undefined ? [] : [own];
  const isOpen = path.length === 1 || there.length > 0;
  const hasPlain = name === 'description' || name === simpleField;
  const wanted = (isOpen ? all : all.slice(0, 1)).filter((tag) => !(hasPlain && isSimple(tag)));
  const tags = [...new Set([...all, ...there])].filter((tag) => wanted.includes(tag) || there.includes(tag));
  return tags.length > 0 ? tags : [own];
};

const textsFor = (type: ControlType, place: Place, content: Content): PlainControl[] => {
  const tags = languagesOf(place, content);
  const isPlain = tags.length === 1 && tags[0] === content.languages.own;
  if (isPlain && !isJson(valueAt(content.fields, place.path))) {
    return [{...place, type, language: content.languages.own}];
  }
  return tags.map((language, index) => {
    const isFirst = index === 0;
    const whole = {path: place.path, isFirst};
    const isRequired = place.isRequired && isFirst;
    return {...place, path: [...place.path, language], type, language, whole, isRequired};
  });
};

const listFor = (entry: Shape, place: Place, content: Content): FormField[] => {
  if (isObjectShape(entry)) return [groupsOf(entry, place, content)];
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
const fieldsFor = (shape: Shape, place: Place, content: Content): FormField[] => {
  if (isList(shape)) return listFor(shape.list, place, content);
  if (isObjectShape(shape)) return [groupOf(shape, place, content)];
  if (typeof shape === 'object') {
    return 'vocabulary' in shape
      ? [{...place, type: 'term', vocabulary: shape.vocabulary}]
      : [{...place, type: 'choice', options: choiceValues(shape.choice), isOpen: false}];
  }
  if (place.name === 'organization') return [{...place, type: 'organization'}];
  const type = scalarTypes[shape];
  if (type === undefined) return [];
  return isText(shape) ? textsFor(type, place, content) : [{...place, type}];
};

const root: Place = {path: [], name: '', isRequired: false};

const firstOf = ({path}: FormField): string => String(path[0]);

const commonOf = (kind: KindName, {all}: TextLanguages): readonly string[] =>
  all.some(isSimple)
    ? commonFields[kind].flatMap((name) => (name === 'description' ? [name, simpleField] : [name]))
    : commonFields[kind];

/** The form for an item: what most have, and what it may have besides. */
export const itemForm = (kind: KindName, fields: Json, languages: TextLanguages): FormModel => {
  const parts = partsOf(kindShapes[kind], root, {fields, languages});
  const all = parts.filter((field) => !hidden.has(firstOf(field)));
  const common = commonOf(kind, languages);
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
export const envelopeForm = (envelope: Json, languages: TextLanguages): FormModel => {
  const all = partsOf(envelopeShape, root, {fields: envelope, languages});
  return {
    common: all.filter((field) => !envelopeMore.has(firstOf(field))),
    more: all.filter((field) => envelopeMore.has(firstOf(field))),
  };
};

/** The fields within a field, and it itself. */
export const fieldsWithin = (field: FormField): readonly FormField[] => {
  if (field.type === 'group') return [field, ...[...field.fields, ...field.more].flatMap(fieldsWithin)];
  return field.type === 'groups' ? [field, ...field.groups.flatMap(fieldsWithin)] : [field];
};

/** The texts of a form, one for each language. */
export const textsOf = ({common, more}: FormModel): readonly (PlainControl & {readonly language: string})[] =>
  [...common, ...more]
    .flatMap(fieldsWithin)
    .flatMap((field) => ('language' in field ? [{...field, language: field.language}] : []));

/** The languages in which the texts of a form say something, that of the feed first; that alone where none does. */
export const languagesUsed = (form: FormModel, fields: Json, own: string): readonly string[] => {
  const used = textsOf(form)
    .filter(
      ({path, whole, language}) => textIn(fields, {path: whole?.path ?? path, language, own}) !== undefined,
    )
    .map(({language}) => language);
  const isOwnUsed = used.length === 0 || used.includes(own);
  return [...new Set(isOwnUsed ? [own, ...used] : used)];
};
