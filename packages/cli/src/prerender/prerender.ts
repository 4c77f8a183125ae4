import type {Feed} from '@mitmach/feed';
import {elementHtml, escapeHtml} from '../snippet/markup.js';
import {findWidgets, listMark, type WidgetInPage} from './find-widgets.js';
import {listItems, type ListItem, type ListRequest, type ListText} from './list-items.js';

/** What happened to one widget of a page. */
export interface Prerendered {
  readonly widget: string;
  /** The address of its feed as the page writes it; undefined where it names none. */
  readonly source: string | undefined;
  /** How many items were written; undefined where there was no feed. */
  readonly count: number | undefined;
}

export interface PrerenderResult {
  readonly html: string;
  readonly widgets: readonly Prerendered[];
}

export interface PrerenderOptions {
  /** Gives the feed that a page names; undefined where it cannot be had. Asked once for each address. */
  readonly loadFeed: (source: string) => Promise<Feed | undefined>;
  /** Absolute moment, ms since 1970. */
  readonly now: number;
  /** Of the page, where it says none. */
  readonly lang: string;
}

const textHtml = ({text, lang, dir}: ListText): string =>
  lang === undefined ? escapeHtml(text) : elementHtml('bdi', {lang, dir: dir ?? 'auto'}, escapeHtml(text));

const itemHtml = ({title, href, time, about}: ListItem): string => {
  const name = textHtml(title);
  const parts = [
    href === undefined ? name : elementHtml('a', {href}, name),
    time && elementHtml('time', {datetime: time.machine}, escapeHtml(time.words)),
    about && textHtml(about),
  ];
  return `<li>${parts.filter((part) => part !== undefined).join(' · ')}</li>`;
};

const ids = (value = ''): readonly string[] => value.split(/\s+/).filter(Boolean);

const limitOf = (value = ''): number | undefined =>
  /^[1-9]\d{0,4}$/.test(value) ? Number(value) : undefined;

const requestFor = (
  {name, options, lang}: WidgetInPage,
  feed: Feed,
  {now, lang: fallback}: PrerenderOptions,
): ListRequest => ({
  widget: name,
  feed,
  lang: lang ?? fallback,
  scope: {
    topics: ids(options['topics']),
    organizations: ids(options['organizations']),
    districts: ids(options['districts']),
  },
  limit: limitOf(options['limit'] ?? options['per-page']),
  isAscending: options['order'] === 'ascending',
  now,
});

const withoutFormer = (html: string, {from, to, former}: WidgetInPage): string => {
  let content = html.slice(from, to);
  for (const list of [...former].reverse()) {
    content = content.slice(0, list.from - from) + content.slice(list.to - from);
  }
  return content;
};

/**
 * Writes what is in the feeds of a page's widgets into the widgets, as plain lists: for search engines, for visitors
 * without JavaScript, and until the script is there. What stood in a widget, such as a link, stays after the list; a list
 * of an earlier time is replaced. Not a letter of the page is changed besides. A widget whose feed cannot be had keeps
 * what it has.
 */
export const prerender = async (html: string, options: PrerenderOptions): Promise<PrerenderResult> => {
  const feeds = new Map<string, Promise<Feed | undefined>>();
  const load = (source: string): Promise<Feed | undefined> => {
    const feed = feeds.get(source) ?? options.loadFeed(source);
    feeds.set(source, feed);
    return feed;
  };
  const widgets: Prerendered[] = [];
  const pieces: string[] = [];
  let end = 0;
  for (const widget of findWidgets(html)) {
    const {source} = widget;
    const feed = source === undefined || source === '' ? undefined : await load(source);
    const items = feed && listItems(requestFor(widget, feed, options));
    widgets.push({widget: widget.name, source, count: items?.length});
    if (!items) continue;
    const list = items.length === 0 ? '' : elementHtml('ul', {[listMark]: ''}, items.map(itemHtml).join(''));
    pieces.push(html.slice(end, widget.from), list, withoutFormer(html, widget));
    end = widget.to;
  }
  return {html: pieces.join('') + html.slice(end), widgets};
};
