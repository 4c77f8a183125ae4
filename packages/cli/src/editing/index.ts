/*
 * What people need who put a feed together by hand: to look at tables before they are imported, the fields of items, and
 * what is wrong with them in words. All of it is pure and runs in a browser.
 */
export {kindShapes} from '../importing/columns/fields.js';
export {
  isList,
  isObjectShape,
  isText,
  type ListOf,
  type ObjectOf,
  type Scalar,
  type Shape,
} from '../importing/columns/shapes.js';
export {distinctIds, stableId} from '../importing/ids.js';
export {lookAtTable, type KindGuess, type TableLook} from '../importing/tables/look.js';
export {choiceValues, type ChoiceName} from '../importing/values/choices.js';
export {isSameItem} from '../items/alike.js';
export {inOrder} from '../items/document.js';
export {findDuplicates} from '../items/duplicates.js';
export {explainNote, severityOf} from '../items/explain-note.js';
export {kindNames} from '../items/item.js';
export type {LooseNote, NoteCode, SourceNote} from '../items/note.js';
export {collectTerms} from '../items/vocabulary.js';
export type {Language} from '../texts/texts.js';
export {explain} from '../validate/explain.js';
export type {Finding, FindingCode, Severity} from '../validate/findings.js';
export {validate} from '../validate/validate.js';
export {workOutSeries} from './work-out-series.js';
