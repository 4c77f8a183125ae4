import {
  organizations,
  parseRichText,
  plainText,
  type Feed,
  type Localized,
  type NewsItem,
} from '@mitmach/feed';
import {webAddress, type EventContext} from './event-details.js';
import type {JsonObject} from './structured-event.js';
import {known} from './structured-thing.js';

const authorsOf = ({authors = []}: NewsItem, {show, feed}: EventContext): JsonObject[] =>
  authors.map(({name, url}) => known({'@type': 'Person', name: show(name), url: webAddress(url, feed)}));

/** Who says it: the item's organization, else whoever publishes the feed. */
const publisherOf = ({organization: id}: NewsItem, {show, feed}: EventContext): JsonObject | undefined => {
  const found = id === undefined ? undefined : feed.find(organizations, id);
  const {name, url} = found ?? feed.envelope.publisher ?? {};
  return name === undefined
    ? undefined
    : known({'@type': 'Organization', name: show(name), url: webAddress(url, feed)});
};

const bodyOf = (text: Localized | undefined, {show, feed}: EventContext): string | undefined =>
  text === undefined ? undefined : plainText(parseRichText(show(text), feed.url));

/** The names of its categories, as the feed's vocabulary calls them. */
const sectionsOf = ({categories = []}: NewsItem, {show, feed}: EventContext): string[] => {
  const terms: Feed['envelope']['vocabularies'] = feed.envelope.vocabularies;
  return categories.map((id) => {
    const label = terms?.categories?.find((term) => term.id === id)?.label;
    return label === undefined ? id : show(label);
  });
};

/**
 * A news item as JSON-LD (https://schema.org/NewsArticle), ready for `JSON.stringify`. Instants stay as the feed writes
 * them, links and images are absolute, texts are without markup. What the feed does not say is not there.
 */
export const structuredNews = (item: NewsItem, context: EventContext): JsonObject => {
  const {show, feed} = context;
  const image = webAddress(item.image?.url, feed);
  return known({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: show(item.title),
    datePublished: item.published,
    dateModified: item.updated,
    author: authorsOf(item, context),
    publisher: publisherOf(item, context),
    articleSection: sectionsOf(item, context),
    image: image && [image],
    description: item.summary && show(item.summary),
    articleBody: bodyOf(item.description, context),
    inLanguage: item.languages,
    expires: item.validThrough,
    url: webAddress(item.url, feed),
  });
};
