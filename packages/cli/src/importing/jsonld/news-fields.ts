import type {FieldReader} from '../entries/field-reader.js';
import {compact, type FieldTable, type Recipe} from '../entries/gathering.js';
import {nodeId, valueAt} from '../entries/linked-data.js';
import {isFields, listAt, textAt, type Fields} from '../entries/untyped.js';
import {stableId} from '../ids.js';
import {ownSummary} from '../rss/news-fields.js';
import {plainHtml} from '../rss/news-entry.js';
import {languageOf, readImage, readKeywords, readText, readUrl} from './thing-fields.js';

const readAuthors = (article: unknown, reader: FieldReader): readonly Fields[] =>
  listAt(article, 'author')
    .map((author) =>
      isFields(author)
        ? compact({name: valueAt(author, 'name'), url: reader.link(valueAt(author, 'url'))})
        : compact({name: textAt({author}, 'author')}),
    )
    .filter(({name}) => name !== undefined);

const bodyPath = (article: unknown): string =>
  valueAt(article, 'articleBody') ? 'articleBody' : 'description';

const readSummary = (article: unknown, reader: FieldReader): unknown => {
  if (bodyPath(article) === 'description') return undefined;
  const [summary, body] = [valueAt(article, 'description'), valueAt(article, 'articleBody')];
  return reader.localized(ownSummary(plainHtml(summary), plainHtml(body)), languageOf(article));
};

/** What of an article becomes what of a news item. */
const articleFields: FieldTable<Fields> = {
  title: (article, reader) =>
    reader.localized(
      reader.lineOrPlain(valueAt(article, 'headline') || valueAt(article, 'name')),
      languageOf(article),
    ),
  url: readUrl,
  published: (article, reader) =>
    reader.instant(
      valueAt(article, 'datePublished') ||
        valueAt(article, 'dateCreated') ||
        valueAt(article, 'dateModified'),
    ),
  updated: (article, reader) =>
    valueAt(article, 'dateModified') === valueAt(article, 'datePublished')
      ? undefined
      : reader.instant(valueAt(article, 'dateModified')),
  summary: readSummary,
  description: (article, reader) => readText(article, bodyPath(article), reader),
  image: (article, reader) => readImage(article, 'image', reader),
  categories: (article, reader) => reader.sort(readKeywords(article, 'articleSection'), 'categories'),
  keywords: (article, reader) => reader.sortKnown(readKeywords(article, 'keywords')),
  authors: readAuthors,
};

export const articleRecipe: Recipe<Fields> = {
  kind: 'news',
  fields: articleFields,
  idOf: (article, {title, published, url}) =>
    stableId({kind: 'news', own: nodeId(article) || url, title, start: published}),
};
