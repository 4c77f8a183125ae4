import {parseFeed, type AnyFeed, type AtomFeed, type JsonFeed, type RdfFeed, type RssFeed} from 'feedsmith';
import {mendXml, surveyXml} from './mended-xml.js';
import {ofAtom, ofJson, ofRdf, ofRss} from './formats.js';
import type {NewsEntry} from './news-entry.js';

/** A news feed of any format. */
export interface NewsFeed {
  readonly entries: readonly NewsEntry[];
  readonly language?: string | undefined;
  /** It is not well-formed, or breaks off. */
  readonly isDamaged: boolean;
  /** Line in which an entry begins that breaks off and is left out. */
  readonly cutEntry?: number | undefined;
}

const parse = (text: string): AnyFeed | undefined => {
  try {
    return parseFeed(text);
  } catch {
    return undefined;
  }
};

/** Who wrote a feed wrote its entries, where these do not say (RFC 4287 §4.2.1). */
const withAuthors = (entries: readonly NewsEntry[], authors: NewsEntry['authors']): readonly NewsEntry[] =>
  entries.map((entry) => (entry.authors.length > 0 ? entry : {...entry, authors}));

type Entries = Pick<NewsFeed, 'entries' | 'language'>;

const entriesOfAtom = ({entries = [], authors = [], xml}: AtomFeed.Feed<string>): Entries => {
  const people = authors.map(({name, uri}) => ({name, url: uri}));
  return {entries: withAuthors(entries.map(ofAtom), people), language: xml?.lang};
};

const entriesOfJson = ({items = [], authors = [], language}: JsonFeed.Feed<string>): Entries => ({
  entries: withAuthors(items.map(ofJson), authors),
  language,
});

const entriesOfRss = ({items = [], language, dc}: RssFeed.Feed<string>): Entries => ({
  entries: items.map(ofRss),
  language: language ?? dc?.languages?.[0],
});

const entriesOfRdf = ({items = [], dc}: RdfFeed.Feed<string>): Entries => ({
  entries: items.map(ofRdf),
  language: dc?.languages?.[0],
});

const entriesOf = (parsed: AnyFeed): Entries => {
  switch (parsed.format) {
    case 'rss':
      return entriesOfRss(parsed.feed);
    case 'rdf':
      return entriesOfRdf(parsed.feed);
    case 'atom':
      return entriesOfAtom(parsed.feed);
    case 'json':
      return entriesOfJson(parsed.feed);
  }
};

const readXml = (text: string): NewsFeed | undefined => {
  const parsed = parse(text);
  const read = parsed && entriesOf(parsed);
  const {entries, isWhole} = surveyXml(text);
  // Where a document is not well-formed, the parser may also take several entries for one without a word.
  if (read && isWhole && read.entries.length >= entries) return {...read, isDamaged: false};
  const {text: mended, cutEntry} = mendXml(text);
  const saved = parse(mended);
  return saved && {...entriesOf(saved), isDamaged: true, cutEntry};
};

/** Reads RSS, RDF, Atom or JSON Feed; what is damaged is mended as far as it goes. Undefined for what is no feed. */
export const readNewsFeed = (text: string): NewsFeed | undefined => {
  if (text.trimStart().startsWith('<')) return readXml(text);
  const parsed = parse(text);
  return parsed && {...entriesOf(parsed), isDamaged: false};
};
