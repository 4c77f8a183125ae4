import {jsonFault} from '../validate/json-fault.js';
import {readDefaults} from './columns/defaults.js';
import {fieldContext} from './columns/plan.js';
import {decodeText} from './decode.js';
import {unreadable} from './entries/refusal.js';
import {distinctIds} from './ids.js';
import type {Draft, Imported, ImportedTerm, Importer, ImportNote} from './importer.js';
import {findDelimiter} from './tables/delimiter.js';
import {parseRows} from './tables/delimited-rows.js';
import {milestoneOf, type SlideContext} from './timeline/milestone.js';
import {phaseOf, withPhase} from './timeline/phases.js';
import {isSlide, memberOf, type Slide} from './timeline/slide.js';
import {isTimelineTable, slidesOfRows, type SlideRow} from './timeline/spreadsheet.js';

const listed = (document: Slide, name: string, type: string): SlideRow[] => {
  const list = memberOf(document, name);
  return (Array.isArray(list) ? (list as unknown[]) : []).map((slide, index) => ({
    slide: isSlide(slide) ? slide : {},
    type,
    place: {path: `${name}[${index}]`},
  }));
};

const slidesOfDocument = (document: Slide): SlideRow[] => {
  const title = memberOf(document, 'title');
  return [
    ...(isSlide(title) ? [{slide: title, type: 'title', place: {path: 'title'}}] : []),
    ...listed(document, 'events', ''),
    ...listed(document, 'eras', 'era'),
  ];
};

/** The slides of a document or a table; a note where it is neither. */
const slidesOf = (text: string): readonly SlideRow[] | ImportNote => {
  if (/^\s*[[{]/.test(text)) {
    try {
      const document: unknown = JSON.parse(text);
      const hasSlides = isSlide(document) && Array.isArray(document['events']);
      return hasSlides ? slidesOfDocument(document) : unreadable(text, 'TimelineJS');
    } catch {
      return unreadable(text, 'JSON', {line: jsonFault(text)?.line});
    }
  }
  const delimited = findDelimiter(text.replace(/\r\n?/g, '\n'), {
    columns: {headline: 'Headline', year: 'Year'},
  });
  const {rows} = parseRows(delimited);
  return isTimelineTable(rows[0] ?? []) ? slidesOfRows(rows) : unreadable(text, 'TimelineJS');
};

interface Sorted {
  readonly drafts: Draft[];
  readonly notes: ImportNote[];
  readonly terms: ImportedTerm[];
}

const addSlide = (
  {drafts, notes, terms}: Sorted,
  {slide, type, place}: SlideRow,
  context: SlideContext,
): void => {
  if (type === 'title') {
    notes.push({code: 'passed-over', place, detail: type, isItemLost: true});
  } else if (type === 'era') {
    const phase = phaseOf(slide);
    if (phase) terms.push(phase);
    else notes.push({code: 'missing-field', place, field: 'headline', isItemLost: true});
  } else {
    const {draft, notes: found} = milestoneOf(slide, place, context);
    if (draft) drafts.push(draft);
    notes.push(...found);
  }
};

/**
 * Milestones from a timeline as TimelineJS takes it: its JSON, or the table of its spreadsheet template as CSV. Eras become
 * phases of what is in them, groups topics, videos and maps of others media that wait for a click. Years before 1 are left out and told.
 * @see https://timeline.knightlab.com/docs/json-format.html
 */
export const importTimelinejs: Importer = (data, options): Imported => {
  const {text, notes} = decodeText(data);
  const slides = slidesOf(text);
  if ('code' in slides) return {drafts: [], notes: [...notes, slides]};
  const fields = fieldContext(options, data.url);
  const defaults = readDefaults(options, {kind: 'milestones', context: fields});
  const sorted: Sorted = {drafts: [], notes: [...notes, ...defaults.notes], terms: []};
  for (const slide of slides) addSlide(sorted, slide, {fields, defaults});
  const distinct = distinctIds();
  const drafts = sorted.drafts.map((draft) => ({...withPhase(draft, sorted.terms), id: distinct(draft.id)}));
  return {...sorted, drafts};
};
