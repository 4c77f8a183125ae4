// Written by scripts/generate/elements.mjs; do not edit.
import type {} from '@mitmach/ui';

/** What `<mitmach-feed>` takes in JSX, besides what every element does. */
export interface MitmachFeedAttributes {
  /** Address of the feed. */
  src?: string | undefined;
  /** How often to ask for news while the page is visible, such as `15m` or `1h`; without it, never. */
  refresh?: string | undefined;
  /** Only items on one of these topics (space-separated ids). */
  topics?: string | undefined;
  /** Only items of one of these organizations (space-separated ids). */
  organizations?: string | undefined;
  /** Only items in one of these districts (space-separated ids). */
  districts?: string | undefined;
}

/**
 * The elements of this package by tag, for a framework whose elements all take `Common`. In React:
 *
 *     import type {DetailedHTMLProps, HTMLAttributes} from 'react';
 *     import type {MitmachElements} from '@mitmach/ui/jsx';
 *
 *     type Common = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
 *     declare module 'react' {
 *       namespace JSX {
 *         interface IntrinsicElements extends MitmachElements<Common> {}
 *       }
 *     }
 */
export interface MitmachElements<Common> {
  'mitmach-feed': MitmachFeedAttributes & Common;
}
