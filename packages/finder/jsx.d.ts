// Written by scripts/generate/elements.mjs; do not edit.
import type {} from '@mitmach/finder';

/** What `<mitmach-finder>` takes in JSX, besides what every element does. */
export interface MitmachFinderAttributes {
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
  /** How results are laid out. @default list */
  layout?: 'list' | 'cards' | 'map' | undefined;
  /** What is looked for to begin with. */
  query?: string | undefined;
  /** The order of the results; the most pressing first by default, with a text the best match. */
  sort?: 'relevance' | 'newest' | 'deadline' | 'distance' | undefined;
  /** Whether there is a guided search: offered by a button, to start with, or not. @default offer */
  guided?: 'offer' | 'start' | 'off' | undefined;
  /** How many results come at a time. @default 20 */
  'per-page'?: number | `${number}` | undefined;
  /** Address of map tiles, such as `https://tile.example.org/{z}/{x}/{y}.png`; asked only after a click. */
  tiles?: string | undefined;
  /** Which filters there are, in which order; all that no attribute presets by default. */
  filters?: string | undefined;
  /** Filters whose values visitors cannot change. */
  locked?: string | undefined;
  /** The finder's name in the page's address. @default finder */
  key?: string | undefined;
  /** Keeps search, filters, the open offer and what is remembered in the page's address, so that they can be sent to others. */
  'deep-links'?: boolean | '' | 'true' | 'false' | 'deep-links' | undefined;
  /** Describes the offers shown to search engines (schema.org). */
  'json-ld'?: boolean | '' | 'true' | 'false' | 'json-ld' | undefined;
  /** The feed is shown for the first time. */
  'onmitmach-ready'?: ((event: HTMLElementEventMap['mitmach-ready']) => void) | undefined;
  /** The feed failed, or something in it is wrong. */
  'onmitmach-error'?: ((event: HTMLElementEventMap['mitmach-error']) => void) | undefined;
  /** An offer is about to be opened; cancelable. */
  'onmitmach-select'?: ((event: HTMLElementEventMap['mitmach-select']) => void) | undefined;
  /** The visitor looked for something; once they pause. */
  'onmitmach-finder-search'?: ((event: HTMLElementEventMap['mitmach-finder-search']) => void) | undefined;
}

/**
 * The elements of this package by tag, for a framework whose elements all take `Common`. In React:
 *
 *     import type {DetailedHTMLProps, HTMLAttributes} from 'react';
 *     import type {MitmachElements} from '@mitmach/finder/jsx';
 *
 *     type Common = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
 *     declare module 'react' {
 *       namespace JSX {
 *         interface IntrinsicElements extends MitmachElements<Common> {}
 *       }
 *     }
 */
export interface MitmachElements<Common> {
  'mitmach-finder': MitmachFinderAttributes & Common;
}
