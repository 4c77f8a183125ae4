import type {Draft, ImportNote, Place, TermRef} from '../importer.js';
import {stableId} from '../ids.js';
import {LinkedText} from '../values/linked-text.js';
import type {ValueProblem} from '../values/reading.js';
import {completeFields} from './complete.js';
import {eventTimes, type TimeValues} from './event-times.js';
import type {FieldReading} from './field-reading.js';
import {kindShapes} from './fields.js';
import {putValue, termTarget, withMissing, type ItemDraft} from './item-draft.js';
import type {Plan} from './plan.js';
import {isEmpty, readField} from './read-field.js';
import {isList} from './shapes.js';
import type {Target} from './target.js';

/** What is wrong with a field of a row, before it is known which item that is and whether it is lost. */
interface FieldProblem {
  /** The outermost field of the item. */
  readonly key: string;
  /** The target as the config writes it. */
  readonly field: string;
  readonly raw: unknown;
  readonly problem: ValueProblem;
}

interface RowDraft {
  item: ItemDraft;
  readonly problems: FieldProblem[];
  readonly also: Record<string, unknown>;
  isEmpty: boolean;
}

const LONGEST_VALUE = 60;

/** What stands in a cell, for a note. */
const shown = (raw: unknown): string => {
  const isPlain = typeof raw === 'string' || raw instanceof LinkedText;
  const text = isPlain ? String(raw).replace(/\s+/g, ' ').trim() : JSON.stringify(raw);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE - 1)}…` : text;
};

type RowPlan = Pick<Plan<unknown>, 'kind' | 'context' | 'defaults'>;

const putTerm = ({item, problems}: RowDraft, term: TermRef, {kind, context}: RowPlan): void => {
  const target = termTarget(term, kind);
  if (!target) {
    const problem = {code: 'bad-value', detail: kind} as const;
    problems.push({key: term.vocabulary, field: term.vocabulary, raw: term.id, problem});
    return;
  }
  const value = isList(target.shape) ? [term.id] : term.id;
  putValue(item, {target, value, language: context.language});
};

interface FieldOfRow {
  readonly target: Target;
  readonly raw: unknown;
}

/** A link in one of these is a link to the item; in others, to what they name. */
const ownTexts = new Set(['title', 'name', 'summary', 'description']);

const takeAlso = ({also}: RowDraft, more: Readonly<Record<string, unknown>>, key: string): void => {
  const {url, ...others} = more;
  Object.assign(also, others);
  if (url !== undefined && ownTexts.has(key)) also['url'] = url;
};

const take = (draft: RowDraft, {target, raw}: FieldOfRow, plan: RowPlan): void => {
  const reading: FieldReading = readField(raw, target.shape, plan.context);
  const key = String(target.path[0]);
  for (const problem of reading.problems ?? []) draft.problems.push({key, field: target.name, raw, problem});
  for (const term of reading.terms ?? []) putTerm(draft, term, plan);
  if (reading.also) takeAlso(draft, reading.also, key);
  if (reading.value === undefined) return;
  putValue(draft.item, {target, value: reading.value, language: plan.context.language});
};

const takeTimes = <Row>(draft: RowDraft, row: Row, {times, context, defaults}: Plan<Row>): void => {
  const values: TimeValues = {};
  for (const {field, read} of times) {
    const raw = read(row);
    if (isEmpty(raw)) continue;
    draft.isEmpty = false;
    values[field] ??= raw;
  }
  const {start, end, problems} = eventTimes(values, defaults.times, context);
  if (start !== undefined) draft.item['start'] = start;
  if (end !== undefined) draft.item['end'] = end;
  for (const problem of problems) {
    draft.problems.push({...problem, key: problem.field.split('.', 1)[0] ?? ''});
  }
};

const takeRow = <Row>(row: Row, plan: Plan<Row>): RowDraft => {
  const draft: RowDraft = {item: {}, problems: [], also: {}, isEmpty: true};
  for (const {target, read} of plan.fields) {
    const raw = read(row);
    if (isEmpty(raw)) continue;
    draft.isEmpty = false;
    take(draft, {target, raw}, plan);
  }
  if (plan.kind === 'events') takeTimes(draft, row, plan);
  return draft;
};

/** The text of a title, for notes. */
const titleOf = ({title, name}: Readonly<Record<string, unknown>>): string | undefined => {
  const text = title ?? name;
  const first: unknown = typeof text === 'object' && text !== null ? Object.values(text)[0] : text;
  return typeof first === 'string' ? first : undefined;
};

const placeOf = ({location, locations}: Readonly<Record<string, unknown>>): unknown => {
  const [first] = Array.isArray(locations) ? (locations as unknown[]) : [location];
  if (typeof first !== 'object' || first === null) return undefined;
  const {name, address} = first as Readonly<Record<string, unknown>>;
  return name ?? address;
};

/** A row as an item, or why it is none. */
export interface RowResult {
  /** Without its own id being distinct yet; absent where the item is lost or the row is empty. */
  readonly draft?: Draft | undefined;
  /** What there is of a lost item. */
  readonly incomplete?: Draft | undefined;
  readonly notes: readonly ImportNote[];
}

const notesOf = (problems: readonly FieldProblem[], place: Place, missing: readonly string[]): ImportNote[] =>
  problems.map(({key, field, raw, problem}) => {
    const {code, detail, value = shown(raw)} = problem;
    const told = {
      ...(detail !== undefined && {detail}),
      ...(missing.includes(key) && {isItemLost: true as const}),
    };
    return {code, place, field, value, ...told};
  });

/** What is missing without a reason that is told already. */
const missingNotes = (missing: readonly string[], {problems}: RowDraft, place: Place): ImportNote[] =>
  missing
    .filter((field) => !problems.some(({key}) => key === field))
    .map((field): ImportNote => ({code: 'missing-field', place, field, isItemLost: true}));

/** Fields of the row that are left out because half of them is missing; what only the config says is nobody's mistake. */
const incompleteNotes = (incomplete: readonly string[], {item}: RowDraft, place: Place): ImportNote[] =>
  incomplete
    .filter((field) => item[field.split(/[.[]/, 1)[0] ?? ''] !== undefined)
    .map((field): ImportNote => ({code: 'missing-field', place, field}));

/** Turns a row into an item by a plan. What cannot be read is left out of it and told; without a title or a date it is none. */
export const readRow = <Row>({row, place}: {row: Row; place: Place}, plan: Plan<Row>): RowResult => {
  const draft = takeRow(row, plan);
  if (draft.isEmpty) return {notes: []};
  const {kind, defaults} = plan;
  const shape = kindShapes[kind];
  const whole = withMissing({...draft.also, ...draft.item}, defaults.item, shape);
  const {item, incomplete} = completeFields(whole, shape);
  const title = titleOf(item);
  const named = title === undefined ? place : {...place, item: title};
  const missing = (shape.required ?? []).filter((field) => item[field] === undefined);
  const notes = [
    ...notesOf(draft.problems, named, missing),
    ...missingNotes(missing, draft, named),
    ...incompleteNotes(incomplete, draft, named),
  ];
  const start = item['start'] ?? item['published'] ?? item['date'];
  const id = stableId({kind, own: plan.id?.(row), title, start, place: placeOf(item)});
  const read: Draft = {kind, id, item, place: named};
  return missing.length > 0 ? {incomplete: read, notes} : {draft: read, notes};
};
