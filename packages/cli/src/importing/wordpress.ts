import type {FieldReader} from './entries/field-reader.js';
import {compact, type FieldTable, type Gathering, type Recipe} from './entries/gathering.js';
import {gatherJson} from './entries/gather-json.js';
import {shortly} from './entries/refusal.js';
import {
  at,
  firstTextAt,
  isFields,
  isTrueAt,
  listAt,
  numberAt,
  textAt,
  type Fields,
} from './entries/untyped.js';
import {parseUrl} from './entries/urls.js';
import {htmlToText} from './html.js';
import {stableId} from './ids.js';
import type {Importer, SourceData} from './importer.js';
import {ownSummary} from './rss/news-fields.js';

/** A time in UTC; WordPress writes zeros for none. */
const utc = (time: string): string => (/^[1-9]/.test(time) ? `${time.replace(/Z$/, '')}Z` : '');

const readTime = (post: unknown, field: 'date' | 'modified', reader: FieldReader): string | undefined =>
  reader.instant(utc(textAt(post, `${field}_gmt`)) || textAt(post, field));

/** The terms of some taxonomies, which stand in the post only when it was asked for with `_embed`. */
const termsOf = (post: unknown, isWanted: (taxonomy: string) => boolean): readonly string[] =>
  listAt(post, '_embedded.wp:term')
    .flatMap((group) => listAt({group}, 'group'))
    .filter((term) => isWanted(textAt(term, 'taxonomy')))
    .map((term) => textAt(term, 'name'));

/** Without `_embed` there are numbers alone: those that the config knows say something. */
const numbersOf = (post: unknown, field: string): readonly string[] =>
  at(post, '_embedded.wp:term') === undefined ? listAt(post, field).map(String) : [];

const isTag = (taxonomy: string): boolean => taxonomy === 'post_tag';

const readImage = (post: unknown, reader: FieldReader): object | undefined => {
  const media = at(post, '_embedded.wp:featuredmedia.0');
  const address = firstTextAt({media, post}, 'media.source_url', 'post.jetpack_featured_media_url');
  const featured = reader.image(address, textAt(media, 'alt_text'));
  const image = reader.imageOr(featured);
  if (!featured) return image;
  const size = {
    width: numberAt(media, 'media_details.width'),
    height: numberAt(media, 'media_details.height'),
  };
  return {...featured, ...compact(size)};
};

const readAuthors = (post: unknown, reader: FieldReader): readonly Fields[] =>
  listAt(post, '_embedded.author')
    .map((author) =>
      compact({name: reader.line(textAt(author, 'name')), url: reader.link(textAt(author, 'link'))}),
    )
    .filter(({name}) => name !== undefined);

/** What of a post becomes what of a news item. */
const postFields: FieldTable<unknown> = {
  title: (post, reader) => reader.line(textAt(post, 'title.rendered')),
  url: (post, reader) => reader.link(textAt(post, 'link')),
  published: (post, reader) => readTime(post, 'date', reader),
  updated: (post, reader) => readTime(post, 'modified', reader),
  summary: (post) => ownSummary(textAt(post, 'excerpt.rendered'), textAt(post, 'content.rendered')),
  description: (post, reader) => reader.rich(textAt(post, 'content.rendered')),
  image: readImage,
  categories: (post, reader) => {
    reader.sortKnown(numbersOf(post, 'categories'));
    reader.sort(
      termsOf(post, (taxonomy) => !isTag(taxonomy)),
      'categories',
    );
  },
  keywords: (post, reader) => {
    reader.sortKnown(numbersOf(post, 'tags'));
    return reader.sortKnown(termsOf(post, isTag));
  },
  authors: readAuthors,
  pinned: (post) => isTrueAt(post, 'sticky') || undefined,
};

const postRecipe: Recipe<unknown> = {
  kind: 'news',
  fields: postFields,
  idOf: (post, {title, published}) => stableId({kind: 'news', own: at(post, 'id'), title, start: published}),
};

/** The address of the next page, as WordPress says it in the headers of its answer. */
const nextPage = ({headers = {}, url}: SourceData): string | undefined => {
  const [, link] = /<([^<>]+)>\s*;[^,]*\brel="?next\b/i.exec(headers['link'] ?? '') ?? [];
  const next = parseUrl(url);
  if (link !== undefined || !next) return link;
  const page = Number(next.searchParams.get('page') ?? 1) + 1;
  next.searchParams.set('page', String(page));
  return page <= Number(headers['x-wp-totalpages'] ?? 0) ? next.href : undefined;
};

const addPost = (post: unknown, index: number, gathering: Gathering): void => {
  const item = shortly(htmlToText(textAt(post, 'title.rendered')));
  const place = {path: `[${index}]`, ...(item && {item})};
  const status = textAt(post, 'status') || 'publish';
  if (!isFields(post)) gathering.lose('bad-value', place, {value: shortly(String(post))});
  else if (status === 'private' || isTrueAt(post, 'content.protected')) gathering.lose('private', place);
  else if (status !== 'publish') gathering.lose('passed-over', place, {detail: status});
  else gathering.add(postRecipe, post, {place, base: textAt(post, 'link') || undefined});
};

/**
 * Imports posts of the REST API of WordPress (`/wp-json/wp/v2/posts`, best with `?_embed=1&per_page=100`: without `_embed`,
 * pictures, categories and authors are numbers alone). Drafts and posts behind a password are passed over.
 * @see https://developer.wordpress.org/rest-api/reference/posts/
 */
export const importWordpress: Importer = (data, options) =>
  gatherJson({data, options, format: 'WordPress'}, (document, gathering) => {
    const posts = Array.isArray(document) ? (document as readonly unknown[]) : [document];
    if (!Array.isArray(document) && at(document, 'title.rendered') === undefined) return false;
    posts.forEach((post, index) => addPost(post, index, gathering));
    const next = nextPage(data);
    if (next !== undefined) gathering.next.push(next);
    return true;
  });
