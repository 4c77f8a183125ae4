import type {AtomFeed, DcNs, JsonFeed, RdfFeed, RssFeed} from 'feedsmith';
import {mediaOf, sortFiles, together} from './media.js';
import {plainHtml, present, type NewsEntry} from './news-entry.js';

/* The entries of each format as entries of one form. */

type Text = AtomFeed.Text | AtomFeed.Content | undefined;
type Item = RssFeed.Item<string>;

const first = <Value>(values: readonly Value[] | undefined): Value | undefined => values?.[0];

const isAddress = (text: string | undefined): boolean => /^https?:\/\//i.test(text ?? '');

const peopleOf = (dc: DcNs.ItemOrFeed<string> | undefined): readonly {name: string}[] =>
  (dc?.creators ?? []).map((name) => ({name}));

const rssAddress = ({link, guid, atom}: Item): string | undefined => {
  if (link !== undefined) return link;
  const isPermanent = guid?.isPermaLink !== false && isAddress(guid?.value);
  return isPermanent ? guid?.value : linkOf(atom?.links);
};

/** The text of an item; where that is more than its description, the description is its summary. */
const rssTexts = ({content, description}: Item): Pick<NewsEntry, 'content' | 'summary'> => {
  const whole = content?.encoded;
  return whole === undefined ? {content: description} : {content: whole, summary: description};
};

const rssDates = ({pubDate, dc, dcterms, atom}: Item): Pick<NewsEntry, 'published' | 'updated'> => ({
  published: pubDate ?? first(dc?.dates) ?? first(dcterms?.issued) ?? atom?.published,
  updated: first(dcterms?.modified) ?? atom?.updated,
});

/** RSS 2.0 and its predecessors. */
export const ofRss = (item: Item): NewsEntry => {
  const enclosures = present(
    (item.enclosures ?? []).map(({url, type, length}) =>
      url ? {url, mediaType: type, bytes: length} : undefined,
    ),
  );
  const people = (item.authors ?? []).filter(({name}) => name !== undefined);
  return {
    id: item.guid?.value,
    title: item.title,
    url: rssAddress(item),
    ...rssDates(item),
    ...rssTexts(item),
    authors: people.length > 0 ? people : peopleOf(item.dc),
    categories: present((item.categories ?? []).map(({name}) => name)),
    ...together(sortFiles(enclosures), mediaOf(item.media)),
    language: first(item.dc?.languages),
  };
};

/** RSS 1.0 (RDF). */
export const ofRdf = (item: RdfFeed.Item<string>): NewsEntry => ({
  ...ofRss(item),
  id: item.rdf?.about,
  categories: item.dc?.subjects ?? [],
});

const linkOf = (links: readonly AtomFeed.Link<string>[] = []): string | undefined => {
  const alternates = links.filter(({rel = 'alternate', href}) => rel === 'alternate' && href !== undefined);
  return (alternates.find(({type}) => type === undefined || type === 'text/html') ?? alternates[0])?.href;
};

/** RFC 4287 §3.1.1: what is neither HTML nor XHTML is plain text. */
const htmlOf = (text: Text): string | undefined =>
  text?.value === undefined || /html/i.test(text.type ?? 'text') ? text?.value : plainHtml(text.value);

const atomFiles = ({links = []}: AtomFeed.Entry<string>): Parameters<typeof sortFiles>[0] =>
  present(
    links
      .filter(({rel}) => rel === 'enclosure')
      .map(({href, title, type, length}) =>
        href ? {url: href, title, mediaType: type, bytes: length} : undefined,
      ),
  );

/** An entry without a text of its own has its summary as text. */
const atomTexts = ({content, summary}: AtomFeed.Entry<string>): Pick<NewsEntry, 'content' | 'summary'> => {
  const whole = htmlOf(content);
  return whole === undefined ? {content: htmlOf(summary)} : {content: whole, summary: htmlOf(summary)};
};

/** Atom 1.0 (RFC 4287). */
export const ofAtom = (entry: AtomFeed.Entry<string>): NewsEntry => ({
  id: entry.id,
  title: htmlOf(entry.title),
  url: linkOf(entry.links),
  published: entry.published ?? entry.updated,
  updated: entry.updated,
  ...atomTexts(entry),
  authors: (entry.authors ?? []).map(({name, uri}) => ({name, url: uri})),
  categories: present((entry.categories ?? []).map(({label, term}) => label ?? term)),
  ...together(sortFiles(atomFiles(entry)), mediaOf(entry.media)),
  language: entry.xml?.lang ?? entry.title?.xml?.lang,
});

const jsonFiles = ({attachments = []}: JsonFeed.Item<string>): Parameters<typeof sortFiles>[0] =>
  present(
    attachments.map(({url, title, mime_type, size_in_bytes}) =>
      url ? {url, title, mediaType: mime_type, bytes: size_in_bytes} : undefined,
    ),
  );

const plainOf = (text: string | undefined): string | undefined =>
  text === undefined ? text : plainHtml(text);

/** JSON Feed 1.0 and 1.1. */
export const ofJson = (item: JsonFeed.Item<string>): NewsEntry => {
  const {images, files} = sortFiles(jsonFiles(item));
  const own = present([item.image, item.banner_image]).map((url) => ({url}));
  return {
    id: item.id,
    title: plainOf(item.title),
    url: item.url ?? item.external_url,
    published: item.date_published,
    updated: item.date_modified,
    summary: plainOf(item.summary),
    content: item.content_html ?? plainOf(item.content_text),
    authors: item.authors ?? [],
    categories: item.tags ?? [],
    images: [...own, ...images],
    files,
    language: item.language,
  };
};
