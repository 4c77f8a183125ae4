import {decodeText} from './decode.js';
import {Gathering, type Recipe} from './entries/gathering.js';
import {shortly, unreadable} from './entries/refusal.js';
import {htmlToText} from './html.js';
import {stableId} from './ids.js';
import type {Importer} from './importer.js';
import type {NewsEntry} from './rss/news-entry.js';
import {newsFields} from './rss/news-fields.js';
import {readNewsFeed} from './rss/read-feed.js';

const newsRecipe: Recipe<NewsEntry> = {
  kind: 'news',
  fields: newsFields,
  idOf: ({id, url}, {title, published}) => stableId({kind: 'news', own: id ?? url, title, start: published}),
};

/** Without a date of its own, an entry was published when it was last changed. */
const withDate = (entry: NewsEntry): NewsEntry => ({...entry, published: entry.published ?? entry.updated});

/**
 * Imports news from RSS 0.9–2.0, RDF, Atom 1.0 and JSON Feed 1.1. Texts in another language than the feed's carry its tag.
 * What is not well-formed is mended (`damaged`); an entry without any date is left out.
 */
export const importRss: Importer = (data, options) => {
  const {text, notes} = decodeText(data);
  const feed = readNewsFeed(text);
  if (!feed) return {drafts: [], notes: [...notes, unreadable(text, 'RSS, Atom, JSON Feed')]};
  const gathering = new Gathering(data, options);
  gathering.notes.push(...notes);
  const {entries, language, isDamaged, cutEntry} = feed;
  if (cutEntry !== undefined) gathering.lose('damaged', {line: cutEntry}, {detail: 'XML'});
  else if (isDamaged) gathering.notes.push({code: 'damaged', place: {}, detail: 'XML'});
  entries.forEach((entry, index) => {
    const item = shortly(htmlToText(entry.title ?? ''));
    const place = {path: `items[${index}]`, ...(item && {item})};
    gathering.add(newsRecipe, withDate({...entry, language: entry.language ?? language}), {place});
  });
  return gathering.imported;
};
