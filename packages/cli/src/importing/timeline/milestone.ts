import {completeFields} from '../columns/complete.js';
import type {Defaults} from '../columns/defaults.js';
import type {FieldContext} from '../columns/field-reading.js';
import {kindShapes} from '../columns/fields.js';
import {putValue, termTarget, withMissing, type ItemDraft} from '../columns/item-draft.js';
import {readText} from '../columns/read-text.js';
import {isList} from '../columns/shapes.js';
import {htmlToText, summarize} from '../html.js';
import {stableId} from '../ids.js';
import type {Draft, ImportNote, Place, TermRef} from '../importer.js';
import {shownDate, slideDate} from './dates.js';
import {mediaOf} from './media.js';
import {memberOf, textOf, type Slide} from './slide.js';

export interface SlideContext {
  readonly fields: FieldContext;
  readonly defaults: Defaults;
}

/** A slide as a milestone; without a draft where it has no title or no date. */
export interface SlideReading {
  readonly draft?: Draft;
  readonly notes: readonly ImportNote[];
}

type PlacelessNote = Omit<ImportNote, 'place'>;

/** Part of a milestone, and what is wrong with it. */
interface Part {
  readonly fields: ItemDraft;
  readonly notes: readonly PlacelessNote[];
}

/** Words of a text that stand for a headline. */
const LONGEST_TITLE = 80;

const titleOf = (slide: Slide): string => {
  const headline = htmlToText(textOf(slide, 'text', 'headline'));
  return headline === '' ? summarize(htmlToText(textOf(slide, 'text', 'text')), LONGEST_TITLE) : headline;
};

interface DatePart extends Part {
  readonly value?: string;
}

const datePart = (field: string, date: unknown): DatePart => {
  const reading = slideDate(date);
  if (!reading) return {fields: {}, notes: []};
  const {value, problem} = reading;
  return problem
    ? {fields: {}, notes: [{...problem, field, value: shownDate(date)}]}
    : {fields: {[field]: value}, notes: [], value};
};

const datesPart = (slide: Slide): Part => {
  const start = datePart('date', memberOf(slide, 'start_date'));
  const end = datePart('endDate', memberOf(slide, 'end_date'));
  const {value: date = ''} = start;
  const {value: endDate = ''} = end;
  const isBefore = endDate < date.slice(0, endDate.length);
  const display = textOf(slide, 'display_date') || textOf(slide, 'start_date', 'display_date');
  const backwards: PlacelessNote = {code: 'bad-date', field: 'endDate', value: endDate, detail: date};
  return {
    fields: {
      ...start.fields,
      ...(!isBefore && end.fields),
      ...(display !== '' && {displayDate: htmlToText(display)}),
    },
    notes: [...start.notes, ...end.notes, ...(isBefore ? [backwards] : [])],
  };
};

const contentPart = (slide: Slide, context: FieldContext): Part => {
  const {quotation, unsafe, ...media} = mediaOf(slide, context);
  const {value, problems = []} = readText(textOf(slide, 'text', 'text'), 'rich', context);
  const texts = [value, quotation].filter((text) => typeof text === 'string');
  const unsafeLink: PlacelessNote = {code: 'unsafe-link', field: 'media', value: unsafe?.slice(0, 60)};
  return {
    fields: {...media, ...(texts.length > 0 && {description: texts.join('\n\n')})},
    notes: [
      ...problems.map((problem): PlacelessNote => ({...problem, field: 'description'})),
      ...(unsafe === undefined ? [] : [unsafeLink]),
    ],
  };
};

/** The group of a slide is a term of its own, or where the config says. */
const putGroup = (item: ItemDraft, slide: Slide, {termOf, language}: FieldContext): void => {
  const group = textOf(slide, 'group');
  const known = group === '' ? null : termOf(group);
  if (known === null) return;
  const term: TermRef = known ?? {vocabulary: 'topics', id: group};
  const target = termTarget(term, 'milestones');
  if (target) putValue(item, {target, value: isList(target.shape) ? [term.id] : term.id, language});
};

const lostBy = (field: string, notes: readonly PlacelessNote[]): PlacelessNote => {
  const note = notes.find((other) => other.field === field) ?? {code: 'missing-field', field};
  return {...note, isItemLost: true};
};

/** Turns a slide into a milestone, whose topic is its group. */
export const milestoneOf = (
  slide: Slide,
  at: Place,
  {fields: context, defaults}: SlideContext,
): SlideReading => {
  const title = titleOf(slide);
  const place = title === '' ? at : {...at, item: title};
  const [dates, content] = [datesPart(slide), contentPart(slide, context)];
  const given: ItemDraft = {...(title !== '' && {title}), ...dates.fields, ...content.fields};
  putGroup(given, slide, context);
  const shape = kindShapes.milestones;
  const {item} = completeFields(withMissing(given, defaults.item, shape), shape);
  const notes = [...dates.notes, ...content.notes];
  const missing = ['title', 'date'].find((field) => item[field] === undefined);
  if (missing !== undefined) return {notes: [{...lostBy(missing, notes), place}]};
  const own = textOf(slide, 'unique_id');
  const id = stableId({kind: 'milestones', own, title, start: item['date']});
  return {
    draft: {kind: 'milestones', id, item, place},
    notes: notes.map((note): ImportNote => ({...note, place})),
  };
};
