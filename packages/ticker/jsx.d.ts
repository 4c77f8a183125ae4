// Written by scripts/generate/elements.mjs; do not edit.
import type {} from '@mitmach/ticker';

/** What `<mitmach-ticker>` takes in JSX, besides what every element does. */
export interface MitmachTickerAttributes {
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
  /** How the items are shown: one below the other, as cards, one at a time, or as a moving line. @default list */
  layout?: 'list' | 'cards' | 'headline' | 'marquee' | undefined;
  /** What is shown: news, events, opportunities, or several of them in one stream. @default news */
  kinds?: string | undefined;
  /** Seconds that a headline stands before the next one comes. @default 8 */
  interval?: number | `${number}` | undefined;
  /** How often to ask for news while the page is visible, such as `15m` or `1h`; without it, never. */
  refresh?: string | undefined;
  /** Only news and events of these categories (space-separated ids). */
  categories?: string | undefined;
  /** Where an item opens: over the page, or on a page of its own where it has one. @default dialog */
  detail?: 'dialog' | 'link' | undefined;
  /** Which filters there are, in which order. @default none */
  filters?: string | undefined;
  /** Filters whose values visitors cannot change. */
  locked?: string | undefined;
  /** The ticker's name in the page's address. @default ticker */
  key?: string | undefined;
  /** Keeps filters and the open item in the page's address, so that they can be sent to others. */
  'deep-links'?: boolean | '' | 'true' | 'false' | 'deep-links' | undefined;
  /** Describes the news shown to search engines (schema.org). */
  'json-ld'?: boolean | '' | 'true' | 'false' | 'json-ld' | undefined;
  /** Whether emergencies are shown above everything, whatever the ticker's kinds and filters. @default on */
  alerts?: 'on' | 'off' | undefined;
  /** The feed is shown for the first time. */
  'onmitmach-ready'?: ((event: HTMLElementEventMap['mitmach-ready']) => void) | undefined;
  /** The feed failed, or something in it is wrong. */
  'onmitmach-error'?: ((event: HTMLElementEventMap['mitmach-error']) => void) | undefined;
  /** An item is about to be opened; cancelable. */
  'onmitmach-select'?: ((event: HTMLElementEventMap['mitmach-select']) => void) | undefined;
}

/**
 * The elements of this package by tag, for a framework whose elements all take `Common`. In React:
 *
 *     import type {DetailedHTMLProps, HTMLAttributes} from 'react';
 *     import type {MitmachElements} from '@mitmach/ticker/jsx';
 *
 *     type Common = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
 *     declare module 'react' {
 *       namespace JSX {
 *         interface IntrinsicElements extends MitmachElements<Common> {}
 *       }
 *     }
 */
export interface MitmachElements<Common> {
  'mitmach-ticker': MitmachTickerAttributes & Common;
}
