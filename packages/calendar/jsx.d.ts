// Written by scripts/generate/elements.mjs; do not edit.
import type {} from '@mitmach/calendar';

/** What `<mitmach-calendar>` takes in JSX, besides what every element does. */
export interface MitmachCalendarAttributes {
  /** Address of the feed; without it the surrounding `<mitmach-feed>`, else the page's `<link rel="alternate">`. */
  src?: string | undefined;
  /** Address of a JSON file with options by attribute name; attributes win over it. */
  config?: string | undefined;
  /** Level of the widget's first headings. @default 2 */
  'heading-level'?: 2 | 3 | 4 | 5 | 6 | `${2 | 3 | 4 | 5 | 6}` | undefined;
  /** Only items on one of these topics (space-separated ids). */
  topics?: string | undefined;
  /** Only items of one of these organizations (space-separated ids). */
  organizations?: string | undefined;
  /** Only items in one of these districts (space-separated ids). */
  districts?: string | undefined;
  /** How many items to show at most. */
  limit?: number | `${number}` | undefined;
  /** `auto` follows the page's `color-scheme`. @default auto */
  theme?: 'auto' | 'light' | 'dark' | undefined;
  /** How to look at the events. By default a month, in narrow places a list. */
  view?: 'month' | 'week' | 'day' | 'list' | 'next' | 'mini' | undefined;
  /** The views that visitors can choose. @default month week day list */
  views?: string | undefined;
  /** The day with which the calendar begins; today by default. */
  date?: string | undefined;
  /** Only events in this span of days. */
  when?: 'today' | 'tomorrow' | 'weekend' | '7' | '30' | undefined;
  /** Only events of these categories (space-separated ids). */
  categories?: string | undefined;
  /** Shows the numbers of the weeks (ISO 8601). */
  'week-numbers'?: boolean | '' | 'true' | 'false' | 'week-numbers' | undefined;
  /** Where an event opens. @default dialog */
  detail?: 'dialog' | 'inline' | 'link' | undefined;
  /** Which filters there are, in which order; all that no attribute presets by default. */
  filters?: string | undefined;
  /** Filters whose values visitors cannot change. */
  locked?: string | undefined;
  /** The calendar's name in the page's address. @default calendar */
  key?: string | undefined;
  /** Keeps view, date, filters and the open event in the page's address, so that they can be sent to others. */
  'deep-links'?: boolean | '' | 'true' | 'false' | 'deep-links' | undefined;
  /** Describes the events shown to search engines (schema.org). */
  'json-ld'?: boolean | '' | 'true' | 'false' | 'json-ld' | undefined;
  /** Prints a QR code with the page's address, also where the page is printed by the browser's own command. */
  qr?: boolean | '' | 'true' | 'false' | 'qr' | undefined;
  /** The feed is shown for the first time. */
  'onmitmach-ready'?: ((event: HTMLElementEventMap['mitmach-ready']) => void) | undefined;
  /** The feed failed, or something in it is wrong. */
  'onmitmach-error'?: ((event: HTMLElementEventMap['mitmach-error']) => void) | undefined;
  /** An event is about to be opened; cancelable. */
  'onmitmach-select'?: ((event: HTMLElementEventMap['mitmach-select']) => void) | undefined;
  /** Another view or another date is shown. */
  'onmitmach-calendar-navigate'?:
    ((event: HTMLElementEventMap['mitmach-calendar-navigate']) => void) | undefined;
}

/**
 * The elements of this package by tag, for a framework whose elements all take `Common`. In React:
 *
 *     import type {DetailedHTMLProps, HTMLAttributes} from 'react';
 *     import type {MitmachElements} from '@mitmach/calendar/jsx';
 *
 *     type Common = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
 *     declare module 'react' {
 *       namespace JSX {
 *         interface IntrinsicElements extends MitmachElements<Common> {}
 *       }
 *     }
 */
export interface MitmachElements<Common> {
  'mitmach-calendar': MitmachCalendarAttributes & Common;
}
