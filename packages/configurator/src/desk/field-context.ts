import {pathName, valueAt, type Path} from './form-values.model.js';
import type {DeskDocument, Json} from './document.model.js';
import {short} from './form-layout.js';
import type {FormField} from './form.model.js';
import {isProblem, type Said} from './problems.model.js';
import {fieldLabel, type DeskLocale} from './reader.js';

/** What fields are drawn by. */
export interface FieldContext {
  readonly locale: DeskLocale;
  /** What the item says at the moment. */
  readonly fields: Json;
  readonly said: readonly Said[];
  readonly document: DeskDocument;
  /** Of the feed. */
  readonly timeZone: string;
  readonly onChange: (path: Path, value: unknown) => void;
  readonly onAddGroup: (path: Path) => void;
  readonly onRemoveGroup: (path: Path) => void;
}

/** An id for the field at a path, unique in the form. */
export const fieldId = (path: Path): string => `field-${path.join('-')}`;

const bare = (field: string): string => field.replace(/\[\d+\]/g, '');

/** Classes of a field: how it is filled in, and whether it is short. */
export const fieldClass = ({type, path}: FormField): string =>
  `field ${type}${short.has(String(path.at(-1))) ? ' short' : ''}`;

/** Whether something is said of this very field, or of what is in it and has no field of its own. */
const isAbout = (field: FormField, said: Said): boolean => {
  const name = pathName(field.path);
  if (field.type === 'group' || field.type === 'groups') return said.field === name;
  const isWithin = (whole: string, part: string): boolean =>
    whole === part || whole.startsWith(`${part}.`) || whole.startsWith(`${part}[`);
  return isWithin(said.field, name) || isWithin(bare(said.field), bare(name));
};

/** What is wrong with a field. */
export const saidOf = (field: FormField, {said}: FieldContext): readonly Said[] =>
  said.filter((each) => isProblem(each) && isAbout(field, each));

/** Whether something within a field, however deep, needs a look. */
export const isWrongWithin = (field: FormField, context: FieldContext): boolean => {
  if (saidOf(field, context).length > 0) return true;
  if (field.type === 'group') {
    return [...field.fields, ...field.more].some((part) => isWrongWithin(part, context));
  }
  return field.type === 'groups' && field.groups.some((group) => isWrongWithin(group, context));
};

/** Whether a field says something. */
export const isFilled = (field: FormField, {fields}: FieldContext): boolean =>
  valueAt(fields, field.path) !== undefined;

/** What a field is called; of a text that is there in several languages, with its language. */
export const labelOf = (field: FormField, {locale}: FieldContext): string => {
  const name = fieldLabel(field.name, locale);
  const language = 'language' in field ? field.language : undefined;
  return language === undefined
    ? name
    : locale.t('inLanguage', {name, language: locale.nameOfLanguage(language)});
};
