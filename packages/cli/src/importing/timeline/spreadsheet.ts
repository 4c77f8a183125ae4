import type {Place} from '../importer.js';
import type {Slide} from './slide.js';

/** A row of the table that TimelineJS gives to those who write a timeline as a spreadsheet. */
export interface SlideRow {
  readonly slide: Slide;
  /** Empty for a usual slide, else `title` or `era`. */
  readonly type: string;
  readonly place: Place;
}

type Cells = readonly (string | undefined)[];

const nameOf = (header: string): string => header.toLowerCase().replace(/[^a-z]+/g, '');

/** Whether a table is one of TimelineJS, by the names of its columns. */
export const isTimelineTable = (header: Cells): boolean => {
  const names = header.map((name) => nameOf(name ?? ''));
  return names.includes('year') && names.includes('headline');
};

const isFilled = (cells: Cells): boolean => cells.some((cell) => (cell ?? '').trim() !== '');

/** The rows as slides. */
export const slidesOfRows = ([header = [], ...rows]: readonly Cells[]): SlideRow[] => {
  const columns = new Map(header.map((name, index) => [nameOf(name ?? ''), index]));
  return rows.flatMap((cells, index): SlideRow[] => {
    if (!isFilled(cells)) return [];
    const cell = (name: string): string => (cells[columns.get(name) ?? -1] ?? '').trim();
    const slide = {
      start_date: {year: cell('year'), month: cell('month'), day: cell('day')},
      end_date: {year: cell('endyear'), month: cell('endmonth'), day: cell('endday')},
      display_date: cell('displaydate'),
      text: {headline: cell('headline'), text: cell('text')},
      media: {
        url: cell('media'),
        credit: cell('mediacredit'),
        caption: cell('mediacaption'),
        alt: cell('alttext'),
      },
      group: cell('group'),
    };
    return [{slide, type: cell('type').toLowerCase(), place: {row: index + 2}}];
  });
};
