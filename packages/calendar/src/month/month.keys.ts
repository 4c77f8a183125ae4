import {addIsoDays, addIsoMonths, firstWeekday, weekOf} from '@mitmach/logic';

/** A key on a day of the grid. */
export interface GridKey {
  readonly key: string;
  readonly shiftKey: boolean;
}

/** How the grid lies. */
export interface GridLayout {
  readonly direction: 'ltr' | 'rtl';
  /** Tag of the language, whose weeks they are. */
  readonly tag: string;
}

type Step = (day: string, grid: GridLayout & Pick<GridKey, 'shiftKey'>) => string | undefined;

const forwards = ({direction}: GridLayout): number => (direction === 'rtl' ? -1 : 1);
const months = ({shiftKey}: Pick<GridKey, 'shiftKey'>): number => (shiftKey ? 12 : 1);
const weekdayAt = (day: string, {tag}: GridLayout, index: number): string | undefined =>
  weekOf(day, firstWeekday(tag)).days[index];

const steps = new Map<string, Step>([
  ['ArrowRight', (day, grid) => addIsoDays(day, forwards(grid))],
  ['ArrowLeft', (day, grid) => addIsoDays(day, -forwards(grid))],
  ['ArrowDown', (day) => addIsoDays(day, 7)],
  ['ArrowUp', (day) => addIsoDays(day, -7)],
  ['Home', (day, grid) => weekdayAt(day, grid, 0)],
  ['End', (day, grid) => weekdayAt(day, grid, 6)],
  ['PageDown', (day, grid) => addIsoMonths(day, months(grid))],
  ['PageUp', (day, grid) => addIsoMonths(day, -months(grid))],
]);

/**
 * The day that a key leads to, by the APG's date grid: arrows by a day and a week, Home and End within the week, Page Up and Down by a
 * month, with Shift by a year. Undefined for any other key.
 */
export const dayByKey = (
  day: string,
  {key, shiftKey}: GridKey,
  {direction, tag}: GridLayout,
): string | undefined => steps.get(key)?.(day, {direction, tag, shiftKey});
