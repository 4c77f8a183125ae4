import type {FieldReader} from '../entries/field-reader.js';
import {compact, type FieldTable} from '../entries/gathering.js';
import type {Fields} from '../entries/untyped.js';
import {htmlToText, summarize} from '../html.js';
import type {EntryFile, EntryImage, NewsEntry} from './news-entry.js';

const LONGEST_TITLE = 80;

/** The zones that RFC 822 §5 names, as offsets. */
const NAMED_ZONES: Readonly<Record<string, string>> = {
  EST: '-0500',
  EDT: '-0400',
  CST: '-0600',
  CDT: '-0500',
  MST: '-0700',
  MDT: '-0600',
  PST: '-0800',
  PDT: '-0700',
};

const readDate = (date: string | undefined, reader: FieldReader): string | undefined =>
  reader.instant(date?.trim().replace(/[A-Z]{3}$/, (zone) => NAMED_ZONES[zone] ?? zone));

/** Short messages have no title: the beginning of their text is one. */
const readTitle = ({title = '', content = '', summary = ''}: NewsEntry, reader: FieldReader): string =>
  reader.line(title) || summarize(htmlToText(content || summary), LONGEST_TITLE);

/** What programs put at the end of a text that they cut. */
const CUT_END = /\s*(\[?(…|\.\.\.)\]?)\s*((weiterlesen|mehr lesen|continue reading|read more)\b.*)?$/i;

const letters = (html: string): string => htmlToText(html).replace(CUT_END, '').replace(/\s+/g, '');

/** A summary in HTML as one of the feed; empty where the text says it as well, as those do that WordPress makes. */
export const ownSummary = (summary: string, content: string): string =>
  summary === '' || letters(content).includes(letters(summary)) ? '' : summarize(htmlToText(summary));

const readImage = ([first]: readonly EntryImage[], reader: FieldReader): object | undefined => {
  const image = reader.imageOr(first && reader.image(first.url, first.alt));
  const credit = image && image.url === first?.url ? reader.line(first.credit ?? '') : '';
  return image && credit ? {...image, credit} : image;
};

const fileName = (url: string): string => {
  const name = new URL(url).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name) || url;
  } catch {
    return name;
  }
};

/** Files of an entry, each with a name: that of the file where nobody gave one. */
const readFiles = (files: readonly EntryFile[], reader: FieldReader): readonly Fields[] =>
  files.flatMap(({url, title = '', mediaType, bytes = 0}) => {
    const link = reader.link(url);
    if (link === undefined) return [];
    const isSize = Number.isInteger(bytes) && bytes > 0;
    return [
      compact({
        url: link,
        title: reader.line(title) || fileName(link),
        mediaType,
        bytes: isSize ? bytes : undefined,
      }),
    ];
  });

const readAuthors = ({authors}: NewsEntry, reader: FieldReader): readonly Fields[] =>
  authors
    .map(({name = '', url = ''}) => compact({name: reader.line(name), url: reader.link(url)}))
    .filter((author) => author['name'] !== undefined);

/** What of an entry of a news feed becomes what of a news item. */
export const newsFields: FieldTable<NewsEntry> = {
  title: (entry, reader) => reader.localized(readTitle(entry, reader), entry.language),
  url: ({url = ''}, reader) => reader.link(url),
  published: ({published}, reader) => readDate(published, reader),
  updated: ({updated, published}, reader) => (updated === published ? undefined : readDate(updated, reader)),
  summary: ({summary = '', content = '', language}, reader) =>
    reader.localized(ownSummary(summary, content), language),
  description: ({content = '', language}, reader) => reader.localized(reader.rich(content), language),
  image: ({images}, reader) => readImage(images, reader),
  categories: ({categories}, reader) => reader.sort(categories, 'categories'),
  authors: readAuthors,
  attachments: ({files}, reader) => readFiles(files, reader),
};
