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

/**
 * The day that a key leads to, by the APG's date grid: arrows by a day and a week, Home and End within the week, Page Up and Down by a
 * month, with Shift by a year. Undefined for any other key.
 */
export const dayByKey = (
  day: string,
  {key, shiftKey}: GridKey,
  {direction, tag}: GridLayout,
): string | undefined => {
  const forward = direction === 'rtl' ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return addIsoDays(day, forward);
    case 'ArrowLeft':
      return addIsoDays(day, -forward);
    case 'ArrowDown':
      return addIsoDays(day, 7);
    case 'ArrowUp':
      return addIsoDays(day, -7);
    case 'Home':
      return weekOf(day, firstWeekday(tag)).days[0];
    case 'End':
      return weekOf(day, firstWeekday(tag)).days[6];
    case 'PageDown':
      return addIsoMonths(day, shiftKey ? 12 : 1);
    case 'PageUp':
      return addIsoMonths(day, shiftKey ? -12 : -1);
    default:
      return undefined;
  }
};
