import {news, parseRichText, plainText, resolveLink, type NewsItem} from '@mitmach/feed';
import type {OutputContext} from './context.js';
import {cleanText, htmlOf} from './html-text.js';

/** A file that belongs to a news item. */
interface Enclosure {
  readonly url: string;
  readonly title: string;
  readonly mediaType: string;
  readonly bytes?: number | undefined;
}

/** A news item in one language, as RSS and JSON Feed both need it. Addresses are absolute. */
export interface NewsEntry {
  readonly id: string;
  readonly url?: string | undefined;
  readonly title: string;
  readonly summary?: string | undefined;
  readonly html: string;
  readonly text: string;
  readonly image?: string | undefined;
  readonly published: Date;
  readonly updated?: Date | undefined;
  readonly categories: readonly string[];
  readonly authors: readonly {readonly name: string; readonly url?: string | undefined}[];
  readonly enclosures: readonly Enclosure[];
}

/** More than anybody reads, and what readers of feeds still take. */
const MOST_ENTRIES = 200;

const webAddress = (link: string | undefined, {feed}: OutputContext): string | undefined => {
  const href = link === undefined ? undefined : resolveLink(link, feed.url);
  return href !== undefined && /^https?:/.test(href) ? href : undefined;
};

const categoriesOf = ({categories = []}: NewsItem, {feed, show}: OutputContext): readonly string[] =>
  categories.map((id) => {
    const term = feed.envelope.vocabularies?.categories?.find((one) => one.id === id);
    return cleanText(term ? show(term.label) : id);
  });

const enclosuresOf = ({attachments = []}: NewsItem, context: OutputContext): readonly Enclosure[] =>
  attachments.flatMap(({url, title, mediaType = 'application/octet-stream', bytes}) => {
    const address = webAddress(url, context);
    return address === undefined
      ? []
      : [{url: address, title: cleanText(context.show(title)), mediaType, bytes}];
  });

const entryOf = (item: NewsItem, context: OutputContext): NewsEntry => {
  const {feed, show} = context;
  const body = show(item.description ?? item.summary ?? '');
  return {
    id: item.id,
    url: webAddress(item.url, context),
    title: cleanText(show(item.title)),
    summary: item.summary && cleanText(show(item.summary)),
    html: htmlOf(body, feed.url),
    text: cleanText(plainText(parseRichText(body, feed.url))),
    image: webAddress(item.image?.url, context),
    published: new Date(item.published),
    updated: item.updated === undefined ? undefined : new Date(item.updated),
    categories: categoriesOf(item, context),
    authors: (item.authors ?? []).map(({name, url}) => ({
      name: cleanText(show(name)),
      url: webAddress(url, context),
    })),
    enclosures: enclosuresOf(item, context),
  };
};

/** The newest news that are to be shown on the day on which the feed was made, newest first. */
export const newsEntries = (context: OutputContext): readonly NewsEntry[] => {
  const day = new Date(context.updated).toISOString().slice(0, 10);
  return context.feed
    .select(news)
    .filter(({validFrom = day, validThrough = day}) => validFrom <= day && validThrough >= day)
    .map((item) => entryOf(item, context))
    .toSorted((a, b) => Number(b.published) - Number(a.published))
    .slice(0, MOST_ENTRIES);
};
