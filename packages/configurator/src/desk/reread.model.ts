import {
  isSame,
  isTombstone,
  itemOf,
  withFields,
  without,
  type DeskDocument,
  type DeskItem,
  type Json,
} from './document.model.js';
import {mergeIncoming, type Incoming, type MergeResult} from './merge.model.js';

/** What the sources say of an item, before anybody changed it here. */
const givenFields = ({given, earlier}: DeskItem): Json => ({...earlier?.fields, ...given});

/** The fields of an item that were changed here; undefined for one that was taken away. */
const changesTo = (item: DeskItem): Json => {
  const given = givenFields(item);
  const names = new Set([...Object.keys(given), ...Object.keys(item.fields)]);
  return Object.fromEntries(
    [...names]
      .filter((name) => !isSame(item.fields[name], given[name]))
      .map((name) => [name, item.fields[name]]),
  );
};

const itemsOf = ({items}: DeskDocument, source: string): readonly DeskItem[] =>
  items.filter((item) => item.source === source && !isTombstone(item));

/** Items of a file that somebody has changed here. */
export const countCorrected = (document: DeskDocument, source: string): number =>
  itemsOf(document, source).filter((item) => Object.keys(changesTo(item)).length > 0).length;

/** What is left of an item without one of its sources: what another gave before, or gives as well. */
const itemWithout = (item: DeskItem, source: string): readonly DeskItem[] => {
  const others = (item.alsoFrom ?? []).filter((other) => other !== source);
  if (item.source !== source) return [{...item, alsoFrom: others}];
  if (item.earlier) return [item.earlier];
  const [next, ...alsoFrom] = others;
  return next === undefined ? [] : [{...item, source: next, place: undefined, alsoFrom}];
};

/** Takes away what a file gave and no other source gives. */
const withoutSource = (document: DeskDocument, source: string): DeskDocument => ({
  ...document,
  items: document.items.flatMap((item) => itemWithout(item, source)),
});

const rowOf = ({kind, place}: DeskItem): string => `${kind} ${String(place?.row)}`;

const withChanges = (fields: Json, changes: Json): Json => {
  const removed = Object.keys(changes).filter((name) => changes[name] === undefined);
  return without({...fields, ...changes}, ...removed);
};

/**
 * Takes a table that was read in another way in the place of what it gave before. What somebody changed in the item of a
 * row stays.
 * @param isSameTable whether the rows are those of before: of another sheet they are not
 */
export const mergeAgain = (document: DeskDocument, incoming: Incoming, isSameTable: boolean): MergeResult => {
  const {source} = incoming;
  const {document: merged, counts} = mergeIncoming(withoutSource(document, source), incoming);
  if (!isSameTable) return {document: merged, counts};
  const keys = new Map(itemsOf(merged, source).map((item) => [rowOf(item), item.key]));
  const corrected = itemsOf(document, source).reduce((whole, item) => {
    const key = keys.get(rowOf(item));
    const fresh = key === undefined ? undefined : itemOf(whole, key);
    const changes = changesTo(item);
    if (!fresh || Object.keys(changes).length === 0) return whole;
    return withFields(whole, fresh.key, withChanges(fresh.fields, changes));
  }, merged);
  return {document: corrected, counts};
};
