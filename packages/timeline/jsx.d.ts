// Written by scripts/generate/elements.mjs; do not edit.
import type {} from '@mitmach/timeline';

/** What `<mitmach-timeline>` takes in JSX, besides what every element does. */
export interface MitmachTimelineAttributes {
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
  /** How the milestones lie; `auto` is compact, vertical or alternating, whatever there is room for. @default vertical */
  layout?: 'auto' | 'vertical' | 'alternating' | 'horizontal' | 'compact' | undefined;
  /** Newest or oldest first. @default descending */
  order?: 'descending' | 'ascending' | undefined;
  /** Only milestones of these phases (space-separated ids). */
  phases?: string | undefined;
  /** A bar that leads to years or phases and tells where one is. @default none */
  navigator?: 'none' | 'years' | 'phases' | undefined;
  /** Whether the distances between milestones tell how much time lies between them. @default even */
  spacing?: 'even' | 'proportional' | undefined;
  /** Which controls there are, in which order. @default none */
  filters?: string | undefined;
  /** Filters whose values visitors cannot change. */
  locked?: string | undefined;
  /** The timeline's name in the page's address. @default timeline */
  key?: string | undefined;
  /** Keeps filters, order and the milestone that one is at in the page's address, and lets its link be copied. */
  'deep-links'?: boolean | '' | 'true' | 'false' | 'deep-links' | undefined;
  /** The feed is shown for the first time. */
  'onmitmach-ready'?: ((event: HTMLElementEventMap['mitmach-ready']) => void) | undefined;
  /** The feed failed, or something in it is wrong. */
  'onmitmach-error'?: ((event: HTMLElementEventMap['mitmach-error']) => void) | undefined;
  /** A milestone's own page is about to be opened; cancelable. */
  'onmitmach-select'?: ((event: HTMLElementEventMap['mitmach-select']) => void) | undefined;
}

/**
 * The elements of this package by tag, for a framework whose elements all take `Common`. In React:
 *
 *     import type {DetailedHTMLProps, HTMLAttributes} from 'react';
 *     import type {MitmachElements} from '@mitmach/timeline/jsx';
 *
 *     type Common = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
 *     declare module 'react' {
 *       namespace JSX {
 *         interface IntrinsicElements extends MitmachElements<Common> {}
 *       }
 *     }
 */
export interface MitmachElements<Common> {
  'mitmach-timeline': MitmachTimelineAttributes & Common;
}
