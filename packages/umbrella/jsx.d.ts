// Written by scripts/generate/elements.mjs; do not edit.
import type {} from 'mitmach/elements';

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
 *     import type {MitmachElements} from 'mitmach/jsx';
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
  'mitmach-calendar': MitmachCalendarAttributes & Common;
  'mitmach-finder': MitmachFinderAttributes & Common;
  'mitmach-ticker': MitmachTickerAttributes & Common;
  'mitmach-timeline': MitmachTimelineAttributes & Common;
}
