import {pagesOf, type Feed, type Kind} from '@mitmach/feed';
import type {Language} from '../texts/texts.js';
import {allKinds, type FeedDocument} from './feed-items.js';
import type {Remark} from './findings.js';
import {explainUnreadable, parseDocument, type Unreadable} from './parse-document.js';

/** The text of a further document. */
export interface PageText {
  /** File or address, for people. */
  readonly name: string;
  readonly text: string;
}

/** Gets a document by its reference in `pages`. */
export type LoadPage = (reference: string) => Promise<PageText | Unreadable>;

interface Page {
  readonly document?: FeedDocument;
  readonly remark?: Remark;
}

interface Reference {
  readonly reference: string;
  readonly kind: Kind;
  /** Of the reference in the feed. */
  readonly path: string;
}

const failed = ({reference, path}: Reference, why: Unreadable, language: Language): Page => {
  const {message} = explainUnreadable(why, language);
  return {remark: {code: 'page-failed', path, value: `"${reference}"`, expected: message}};
};

const readPage = async (
  named: Reference,
  {loadPage, language}: {loadPage: LoadPage; language: Language},
): Promise<Page> => {
  const loaded = await loadPage(named.reference);
  if ('code' in loaded) return failed(named, loaded, language);
  const parsed = parseDocument(loaded.text);
  if ('code' in parsed) return failed(named, parsed, language);
  return {document: {...loaded, ...parsed, kind: named.kind}};
};

/** Takes up all that `pages` names; what cannot be read is a remark. */
export const readPages = async (
  feed: Feed,
  loading: {readonly loadPage: LoadPage; readonly language: Language},
): Promise<{documents: FeedDocument[]; remarks: Remark[]}> => {
  const references = allKinds.flatMap((kind) =>
    pagesOf(feed, kind).map((reference, index): Reference => {
      const path = `pages.${kind.name}[${String(index)}]`;
      return {reference, kind, path};
    }),
  );
  const pages = await Promise.all(references.map(async (named) => readPage(named, loading)));
  const documents = pages.flatMap(({document}) => document ?? []);
  for (const {kind, value, name} of documents) if (kind) feed.addPage(kind, value, name);
  return {documents, remarks: pages.flatMap(({remark}) => remark ?? [])};
};
