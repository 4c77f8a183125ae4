import type {Scope, StreamKind} from '@mitmach/logic';
import type {TickerContext} from './ticker-context.js';

export type Layout = 'list' | 'cards' | 'headline' | 'marquee';

/** The filters that a ticker can have. */
export type FilterName = 'kinds' | 'age' | 'categories' | 'topics' | 'organizations' | 'districts';

/** What the page says of a ticker; undefined where it says nothing. */
export interface TickerSettings {
  readonly src: string;
  readonly layout: Layout;
  readonly kinds: readonly StreamKind[];
  /** Seconds that a headline stands. */
  readonly interval: number;
  /** Milliseconds between two requests for news; undefined: never. */
  readonly refresh: number | undefined;
  readonly limit: number | undefined;
  readonly headingLevel: number;
  readonly detail: 'dialog' | 'link';
  readonly categories: readonly string[];
  readonly filters: readonly FilterName[];
  readonly locked: readonly string[];
  /** The ticker's name in the page's address. */
  readonly key: string;
  readonly deepLinks: boolean;
  readonly jsonLd: boolean;
  readonly hasAlerts: boolean;
}

/** How a page looks at a feed. */
export interface Looked {
  readonly settings: TickerSettings;
  readonly context: TickerContext;
  /** Filters that an item must pass: the widget's own first, then that of its `<mitmach-feed>`. */
  readonly scopes: readonly Scope[];
}

const steps: Readonly<Record<Layout, number>> = {list: 10, cards: 9, headline: 7, marquee: 12};
const mostAtOnce = 24;

/** How many items come at a time. */
export const stepOf = ({layout, limit}: TickerSettings): number =>
  limit === undefined ? steps[layout] : Math.min(limit, mostAtOnce);
