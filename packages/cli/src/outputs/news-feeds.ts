import {generateRssFeed} from 'feedsmith';
import {said} from '../said.js';
import type {OutputContext} from './context.js';
import {cleanText} from './html-text.js';
import {newsEntries, type NewsEntry} from './news-entries.js';
import type {OutputFile} from './output-file.js';

/** RSS wants one: the page for people, else the publisher's, else the feed's own. */
const homeOf = ({feed}: OutputContext): string | undefined => {
  const {homePageUrl, publisher, url} = feed.envelope;
  return [homePageUrl, publisher?.url, url, feed.url].find((address) => address && /^https?:/.test(address));
};

const addressBeside = (name: string, {feed}: OutputContext): string | undefined =>
  feed.url !== undefined && URL.canParse(name, feed.url) ? new URL(name, feed.url).href : undefined;

/** Leap seconds and the like: what JavaScript cannot read is left out rather than made up. */
const dateOf = (date: Date | undefined): Date | undefined =>
  date === undefined || Number.isNaN(date.getTime()) ? undefined : date;

type RssItem = NonNullable<Parameters<typeof generateRssFeed>[0]['items']>[number];

const rssItem = (entry: NewsEntry): RssItem =>
  said({
    title: entry.title,
    link: entry.url,
    guid: {value: entry.id, isPermaLink: false},
    description: entry.summary ?? entry.text,
    content: said({encoded: entry.html}),
    pubDate: dateOf(entry.published),
    categories: entry.categories.map((name) => ({name})),
    dc: said({creators: entry.authors.map(({name}) => name)}),
    // RSS takes one. Its length is a must, and 0 says that it is not known.
    enclosures: entry.enclosures
      .slice(0, 1)
      .map(({url, mediaType, bytes = 0}) => ({url, type: mediaType, length: bytes})),
  });

/** The news as RSS 2.0, with the whole text as `content:encoded`. */
export const newsRss = (context: OutputContext): OutputFile => {
  const {feed, show, language, updated} = context;
  const {title, attribution} = feed.envelope;
  const self = addressBeside('news.rss', context);
  return {
    name: 'news.rss',
    data: generateRssFeed(
      said({
        title: cleanText(show(title)),
        link: homeOf(context),
        description: cleanText(show(attribution ?? title)),
        language,
        lastBuildDate: new Date(updated),
        generator: 'mitmach',
        atom: {links: self === undefined ? [] : [{href: self, rel: 'self', type: 'application/rss+xml'}]},
        items: newsEntries(context).map(rssItem),
      }),
    ),
  };
};

const jsonItem = (entry: NewsEntry): object =>
  said({
    id: entry.id,
    url: entry.url,
    title: entry.title,
    summary: entry.summary,
    // One of the two has to be there, be it empty.
    content_html: entry.html,
    ...(entry.html === '' && {content_text: entry.title}),
    image: entry.image,
    date_published: dateOf(entry.published)?.toISOString(),
    date_modified: dateOf(entry.updated)?.toISOString(),
    tags: entry.categories,
    authors: entry.authors.map(said),
    attachments: entry.enclosures.map(({url, mediaType, title, bytes}) =>
      said({url, mime_type: mediaType, title, size_in_bytes: bytes}),
    ),
  });

/** The news as JSON Feed 1.1. */
export const newsJson = (context: OutputContext): OutputFile => {
  const {feed, show, language} = context;
  const document = said({
    version: 'https://jsonfeed.org/version/1.1',
    title: cleanText(show(feed.envelope.title)),
    home_page_url: homeOf(context),
    feed_url: addressBeside('news.json', context),
    language,
  });
  return {name: 'news.json', data: JSON.stringify({...document, items: newsEntries(context).map(jsonItem)})};
};
