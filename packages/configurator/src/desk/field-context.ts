import {directionOf} from '@mitmach/feed';
import {nothing} from 'lit';
import {pathName, valueAt, type Path} from './form-values.model.js';
import type {DeskDocument, Json} from './document.model.js';
import {short} from './form-layout.js';
import {fieldsWithin, type FormField, type PlainControl} from './form.model.js';
import {textIn, type TextPlace} from './languages.model.js';
import {isProblem, type Said} from './problems.model.js';
import {fieldLabel, languageName, type DeskLocale} from './reader.js';

/** What fields are drawn by. */
export interface FieldContext {
  readonly locale: DeskLocale;
  /** What the item says at the moment. */
  readonly fields: Json;
  readonly said: readonly Said[];
  readonly document: DeskDocument;
  /** Of the feed. */
  readonly timeZone: string;
  /** Of the feed. */
  readonly language: string;
  /** A text is written in one of its languages. */
  readonly onText: (place: TextPlace, text: string) => void;
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

const wholeOf = (field: FormField): PlainControl['whole'] => ('whole' in field ? field.whole : undefined);

/** Whether something is said of this very field, or of what is in it and has no field of its own. */
const isAbout = (field: FormField, said: Said): boolean => {
  const name = pathName(field.path);
  const whole = wholeOf(field);
  if (whole?.isFirst && said.field === pathName(whole.path)) return true;
  if (field.type === 'group' || field.type === 'groups') return said.field === name;
  const isWithin = (whole: string, part: string): boolean =>
    whole === part || whole.startsWith(`${part}.`) || whole.startsWith(`${part}[`);
  return isWithin(said.field, name) || isWithin(bare(said.field), bare(name));
};

/** What is wrong with a field. */
export const saidOf = (field: FormField, {said}: FieldContext): readonly Said[] =>
  said.filter((each) => isProblem(each) && isAbout(field, each));

/** Whether something within a field, however deep, needs a look. */
export const isWrongWithin = (field: FormField, context: FieldContext): boolean =>
  fieldsWithin(field).some((part) => saidOf(part, context).length > 0);

/** Which language of which text a field is for; undefined for one that is no text. */
export const textPlace = (field: FormField, {language: own}: FieldContext): TextPlace | undefined => {
  const language = 'language' in field ? field.language : undefined;
  return language === undefined ? undefined : {path: wholeOf(field)?.path ?? field.path, language, own};
};

/** What a field says; undefined where it says nothing. */
export const valueOf = (field: FormField, context: FieldContext): unknown => {
  const place = textPlace(field, context);
  return place ? textIn(context.fields, place) : valueAt(context.fields, field.path);
};

/** The attributes `lang` and `dir` of a field in which a text is written. */
export const languageAttributes = ({
  language,
}: PlainControl): {readonly lang: string | typeof nothing; readonly dir: string | typeof nothing} =>
  language === undefined || language === 'und'
    ? {lang: nothing, dir: nothing}
    : {lang: language, dir: directionOf(language)};

/** What a field is called; of a text that is there in several languages, with its language. */
export const labelOf = (field: FormField, {locale}: FieldContext): string => {
  const name = fieldLabel(field.name, locale);
  const language = wholeOf(field) && 'language' in field ? field.language : undefined;
  return language === undefined
    ? name
    : locale.t('inLanguage', {name, language: languageName(language, locale)});
};
