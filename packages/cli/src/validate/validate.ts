import {limits, pagesOf, parseFeed, type Feed, type KindName, type Problem} from '@mitmach/feed';
import {formatIsoDate, todayIn} from '@mitmach/logic';
import {findingTexts} from '../texts/findings.js';
import type {Language} from '../texts/texts.js';
import {contradictions} from './contradictions.js';
import {allKinds, isObject, itemsOf, type FeedDocument, type Inspected} from './feed-items.js';
import type {Counts, Finding, KindCount, Remark, Validation} from './findings.js';
import {readPages, type LoadPage} from './pages.js';
import {explainUnreadable, parseDocument, type Unreadable} from './parse-document.js';
import {placeFindings} from './place-findings.js';
import {qualityNotes, sizeNote} from './quality.js';
import {unknownReferences} from './references.js';
import {unknownFields} from './unknown-fields.js';

/** What checking the links of a feed gives. */
export interface LinkReport {
  readonly remarks: readonly Remark[];
  /** Addresses that were asked for, and those that were not there. */
  readonly checked: number;
  readonly dead: number;
}

export interface ValidateOptions {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The language of the sentences. */
  readonly language: Language;
  /** File or address of the feed, for people (default `feed.json`). */
  readonly name?: string | undefined;
  /** Gets a document that `pages` names; without it they are passed over. */
  readonly loadPage?: LoadPage | undefined;
  /** Asks for what the documents link to; without it nobody does. */
  readonly checkLinks?: ((inspected: Inspected) => Promise<LinkReport>) | undefined;
  /** The text was decoded with losses: it was not in UTF-8. */
  readonly isDamaged?: boolean | undefined;
}

/** The validation of a document that is of no use as a whole: one error, and nothing to count. */
export const refused = (name: string, why: Unreadable, language: Language): Validation => {
  const {code, line, column} = why;
  const {message: predicate, fix} = explainUnreadable(why, language);
  const message = `${findingTexts[language].document} ${predicate}`;
  const problem = {
    code,
    severity: 'error',
    source: name,
    line,
    column,
    path: '',
    field: '',
    message,
    fix,
  } as const;
  return {problems: [problem], notes: [], counts: {errors: 1, warnings: 0, notes: 0, kinds: {}}};
};

/** In which document a problem is: the parser puts a page's name before the path. */
const remarkOf = (problem: Problem, pages: readonly FeedDocument[]): Remark => {
  const page = pages.find(({name}) => problem.path.startsWith(`${name}#`));
  if (!page) return problem;
  const path = problem.path.slice(page.name.length + 1);
  const isBareList = Array.isArray(page.value);
  return {...problem, document: page.name, path: isBareList ? path.replace(/^\w+/, '') : path};
};

const problemsOf = (feed: Feed, pages: readonly FeedDocument[]): Remark[] => {
  for (const kind of allKinds) feed.select(kind);
  return feed.problems.map((problem) => remarkOf(problem, pages));
};

const ofText = ({text}: FeedDocument, isDamaged: boolean): Remark[] => {
  if (text === undefined) return [];
  const isLarge = new TextEncoder().encode(text).length > limits.documentBytes;
  const most = String(limits.documentBytes / 1_000_000);
  return [
    ...(isLarge ? [{code: 'too-large', path: '', expected: most} as const] : []),
    ...(isDamaged ? [{code: 'wrong-encoding', path: ''} as const] : []),
  ];
};

const tombstones = (documents: readonly FeedDocument[], kind: string): number =>
  documents.reduce((sum, {value, kind: its}) => {
    const list: unknown = isObject(value) ? value[kind] : its?.name === kind ? value : undefined;
    const entries = Array.isArray(list) ? (list as unknown[]) : [];
    return sum + entries.filter((entry) => isObject(entry) && entry['deleted'] === true).length;
  }, 0);

const kindCounts = (feed: Feed, documents: readonly FeedDocument[]): Counts['kinds'] =>
  Object.fromEntries(
    allKinds.flatMap((kind): [string, KindCount][] => {
      const deleted = tombstones(documents, kind.name);
      const lost = feed.lost(kind);
      const items = feed.raw(kind).length + lost;
      return items + deleted > 0 ? [[kind.name, {items, lost, deleted}]] : [];
    }),
  );

const asDocument = (
  feed: string | Readonly<Record<string, unknown>>,
  name: string,
): FeedDocument | Unreadable => {
  if (typeof feed !== 'string') return {name, value: feed};
  const parsed = parseDocument(feed);
  return 'code' in parsed ? parsed : {name, text: feed, ...parsed};
};

const incompleteKinds = (feed: Feed, documents: readonly FeedDocument[]): Set<KindName> =>
  new Set(
    allKinds
      .filter((kind) => documents.filter((page) => page.kind === kind).length < pagesOf(feed, kind).length)
      .map(({name}) => name),
  );

const inspect = (feed: Feed, documents: readonly FeedDocument[], now: number): Inspected => {
  const {envelope} = feed;
  const items = itemsOf(documents);
  const organizations = items.filter(({kind}) => kind === 'organizations');
  return {
    envelope,
    document: documents[0]?.value as Inspected['document'],
    items,
    organizations: new Map(organizations.map(({raw}) => [String(raw['id']), raw])),
    incomplete: incompleteKinds(feed, documents),
    now,
    today: formatIsoDate(todayIn(envelope.timeZone, now)),
  };
};

/** All remarks on a feed, whatever it takes to find them. */
const remarksOn = (
  feed: Feed,
  inspected: Inspected,
  [document, ...pages]: readonly FeedDocument[],
): Remark[] => [
  ...problemsOf(feed, pages),
  ...unknownFields(inspected),
  ...unknownReferences(inspected),
  ...contradictions(inspected),
  ...sizeNote(inspected, document?.text),
  ...qualityNotes(inspected),
];

/** The findings apart and counted. */
const summedUp = (findings: readonly Finding[], kinds: Counts['kinds'], links?: LinkReport): Validation => {
  const notes = findings.filter(({severity}) => severity === 'note');
  const problems = findings.filter(({severity}) => severity !== 'note');
  const errors = problems.filter(({severity}) => severity === 'error').length;
  const asked = links && {checked: links.checked, dead: links.dead};
  const counts = {errors, warnings: problems.length - errors, notes: notes.length, kinds, links: asked};
  return {problems, notes, counts};
};

const validateFeed = async (
  feed: Feed,
  document: FeedDocument,
  options: ValidateOptions,
): Promise<Validation> => {
  const {now, language, loadPage, checkLinks, isDamaged = false} = options;
  const pages = loadPage ? await readPages(feed, {loadPage, language}) : {documents: [], remarks: []};
  const documents = [document, ...pages.documents];
  const inspected = inspect(feed, documents, now);
  const links = await checkLinks?.(inspected);
  const remarks = [
    ...ofText(document, isDamaged),
    ...pages.remarks,
    ...remarksOn(feed, inspected, documents),
    ...(links?.remarks ?? []),
  ];
  const placing = {documents, items: inspected.items, language, feedLanguage: inspected.envelope.language};
  return summedUp(placeFindings(remarks, placing), kindCounts(feed, documents), links);
};

/**
 * Says everything that is wrong with a feed, and what could be better, in plain sentences with their lines. Pure: what
 * is beyond the document is got by the functions in the options. Never throws on any document.
 * @param feed the text of the document, or what it parses to; without the text there are no lines
 */
export const validate = async (
  feed: string | Readonly<Record<string, unknown>>,
  options: ValidateOptions,
): Promise<Validation> => {
  const {language, name = 'feed.json'} = options;
  const document = asDocument(feed, name);
  if ('code' in document) return refused(name, document, language);
  const parsed = parseFeed(document.value);
  return parsed.ok
    ? validateFeed(parsed.feed, document, options)
    : refused(name, {code: parsed.reason, detail: parsed.detail}, language);
};
