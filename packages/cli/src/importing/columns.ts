import {kindShapes} from './columns/fields.js';
import {planOf, type Plan, type Table} from './columns/plan.js';
import {readRow} from './columns/row.js';
import {distinctIds} from './ids.js';
import type {Draft, Imported, ImportNote, ImportOptions} from './importer.js';

export type {Table} from './columns/plan.js';
export type {Column} from './columns/sources.js';

/** A field that every item needs and that no column and no default gives. */
const absentField = <Row>({kind, fields, times, defaults}: Plan<Row>): string | undefined => {
  const isGiven = (field: string): boolean =>
    fields.some(({target}) => target.path[0] === field) ||
    defaults.item[field] !== undefined ||
    (field === 'start' && (times.length > 0 || defaults.times.start?.day !== undefined));
  return kindShapes[kind].required?.find((field) => !isGiven(field));
};

const repeatedId = ({place, id}: Draft, detail: string): ImportNote => ({
  code: 'duplicate-id',
  place,
  field: 'id',
  value: id.slice(0, 60),
  detail,
});

/**
 * Turns the rows of a table into items by the column map of the options, or by the words of its header where there is
 * none. Rows that say nothing are passed over; whatever cannot be read is a note. Where no row can be an item, because
 * nothing is there for the title, the whole is `unreadable`.
 */
export const importRows = <Row>(table: Table<Row>, options: ImportOptions): Imported => {
  const plan = planOf(table, options);
  const absent = absentField(plan);
  const notes: ImportNote[] = [...plan.notes];
  if (absent !== undefined && table.rows.length > 0) {
    const detail = table.names.join(', ');
    return {
      drafts: [],
      notes: [...notes, {code: 'unreadable', place: table.header ?? {}, field: absent, detail}],
    };
  }
  const drafts: Draft[] = [];
  const incomplete: Draft[] = [];
  const distinct = distinctIds();
  for (const row of table.rows) {
    const {draft, incomplete: rest, notes: found} = readRow(row, plan);
    notes.push(...found);
    if (rest) incomplete.push(rest);
    if (!draft) continue;
    const id = distinct(draft.id);
    if (id !== draft.id) notes.push(repeatedId(draft, id));
    drafts.push(id === draft.id ? draft : {...draft, id});
  }
  return {drafts, notes, ...(incomplete.length > 0 && {incomplete})};
};
