import {
  explainNote,
  severityOf,
  validate,
  type Finding,
  type Language,
  type LooseNote,
  type Severity,
} from '@mitmach/cli/editing';
import {
  events,
  milestones,
  news,
  opportunities,
  organizations,
  parseFeed,
  type KindName,
} from '@mitmach/feed';
import {fieldRoot, isTombstone, type DeskDocument, type DeskItem, type Json} from './document.model.js';
import {itemFinder, plainFeed} from './feed.model.js';

/** What is wrong with an item or the feed, in words. */
export interface Said {
  readonly severity: Severity;
  /** Path within the item; empty where it is about the whole. */
  readonly field: string;
  readonly code: string;
  readonly sentence: string;
  /** What to do; empty where the form beside it says so. */
  readonly fix: string;
  /** It was said when the item came, and can be taken as settled. */
  readonly isNote?: true;
}

/** Whom it is said to: in which language, and what the fields are called there. */
interface Reader {
  readonly language: Language;
  readonly labelOf: (field: string) => string;
  /** Sentences of the desk's own, for what the feed tool says to those who write configs. */
  readonly ownSentence: (code: string, holes: Readonly<Record<string, string>>) => string | undefined;
}

export interface CheckContext extends Reader {
  /** ms since 1970 */
  readonly now: number;
}

/** All that is wrong. */
export interface Problems {
  /** Keys of the items that widgets leave out. */
  readonly leftOut: ReadonlySet<string>;
  /** Of items, by their keys. */
  readonly byKey: ReadonlyMap<string, readonly Said[]>;
  /** Of the feed as a whole. */
  readonly ofFeed: readonly Said[];
}

export const noProblems: Problems = {leftOut: new Set(), byKey: new Map(), ofFeed: []};

/** What the desk does itself, or what only matters to a server. */
const unasked: ReadonlySet<string> = new Set(['no-alternate', 'large', 'all-events-past', 'link-unchecked']);

/** A sentence that begins with the name of a field begins with what that is called. */
const relabelled = ({field, message}: Finding, {labelOf}: Reader): string =>
  field !== '' && message.startsWith(`${field} `)
    ? `${labelOf(field)} ${message.slice(field.length + 1)}`
    : message;

const saidOfFinding = (finding: Finding, reader: Reader): Said => {
  const {code, severity, field, value = ''} = finding;
  const own = reader.ownSentence(code, {value, field: reader.labelOf(field)});
  const sentence = own ?? relabelled(finding, reader);
  return {severity, field, code, sentence, fix: own === undefined ? finding.fix : ''};
};

const WARNED: ReadonlySet<string> = new Set(['same-thing']);

/** What was said when it came. What was lost then and is there now is to be looked at, no more. */
const saidOfNote = (note: LooseNote, source: string, reader: Reader): Said => {
  const {code, field = '', value = '', detail = ''} = note;
  const label = field === '' ? '' : reader.labelOf(field);
  const holes = {field: label, value, detail};
  const sourceNote = {...note, source, field: label, isItemLost: undefined};
  const sentence = reader.ownSentence(code, holes) ?? explainNote(sourceNote, reader.language).sentence;
  const severity = WARNED.has(code) ? 'warning' : severityOf({...note, source, isItemLost: undefined});
  return {severity, field, code, sentence, fix: '', isNote: true};
};

const isOfField =
  (field: string) =>
  (said: Said): boolean =>
    fieldRoot(said.field) === fieldRoot(field);

/** What was said when it came, and what is wrong now, each thing once: the note where it tells what stood there. */
export const joined = (notes: readonly Said[], findings: readonly Said[]): readonly Said[] => {
  const missing = findings.filter(({code}) => code === 'missing');
  const isToldBetter = ({code, field}: Said): boolean =>
    code === 'missing-field' && missing.some(isOfField(field));
  const kept = notes.filter((note) => !isToldBetter(note));
  const told = kept.map((note): Said =>
    missing.some(isOfField(note.field)) ? {...note, severity: 'error'} : note,
  );
  const fresh = findings.filter(({code, field}) => code !== 'missing' || !kept.some(isOfField(field)));
  return [...told, ...fresh];
};

const allOf = (item: DeskItem, findings: readonly Said[], reader: Reader): readonly Said[] => {
  const notes = item.notes.map((note) => saidOfNote(note, item.source ?? '', reader));
  return joined(notes, findings);
};

const INDEX = /^(\w+)\[(\d+)\]/;

const findingsOf = async (feed: Json, {now, language}: CheckContext): Promise<readonly Finding[]> => {
  const {problems, notes} = await validate(feed, {now, language});
  return [...problems, ...notes].filter(({code}) => !unasked.has(code));
};

/** The places of the items that are too broken to be shown. */
const lostPlaces = (feed: Json): readonly string[] => {
  const result = parseFeed(feed);
  if (!result.ok) return [];
  for (const kind of [organizations, opportunities, events, news, milestones]) result.feed.select(kind);
  return result.feed.problems.filter(({isItemLost}) => isItemLost).map(({path}) => path);
};

const itemAt = (path: string, find: ReturnType<typeof itemFinder>): DeskItem | undefined => {
  const [, kind = '', index = ''] = INDEX.exec(path) ?? [];
  return kind === '' ? undefined : find(kind as KindName, Number(index));
};

/** Everything that is wrong with a document, each with its item. */
export const problemsOf = async (document: DeskDocument, context: CheckContext): Promise<Problems> => {
  const find = itemFinder(document);
  const feed = plainFeed(document);
  const byKey = new Map<string, Said[]>();
  const ofFeed: Said[] = [];
  for (const finding of await findingsOf(feed, context)) {
    const item = itemAt(finding.path, find);
    const said = saidOfFinding(finding, context);
    if (!item) ofFeed.push(said);
    else byKey.set(item.key, [...(byKey.get(item.key) ?? []), said]);
  }
  const living = document.items.filter((item) => !isTombstone(item));
  const all = living.map((item) => [item.key, allOf(item, byKey.get(item.key) ?? [], context)] as const);
  const leftOut = lostPlaces(feed).flatMap((path) => itemAt(path, find)?.key ?? []);
  return {leftOut: new Set(leftOut), byKey: new Map(all.filter(([, said]) => said.length > 0)), ofFeed};
};

/** What depends on other items is not known where there is one alone. */
const ofOthers: ReadonlySet<string> = new Set(['unknown-series', 'duplicate-id']);

/** What is wrong with one item while it is being changed. */
export const problemsOfItem = async (
  document: DeskDocument,
  {kind, fields}: Pick<DeskItem, 'kind' | 'fields'>,
  context: CheckContext,
): Promise<readonly Said[]> => {
  const behind = plainFeed(document)['organizations'];
  const withId = {id: 'new', ...fields};
  const others = kind !== 'organizations' && behind !== undefined && {organizations: behind};
  const findings = await findingsOf({...document.envelope, ...others, [kind]: [withId]}, context);
  return findings
    .filter(({path, code}) => path.startsWith(`${kind}[0]`) && !ofOthers.has(code))
    .map((finding) => saidOfFinding(finding, context));
};

/** What is wrong with what the feed says of itself. */
export const problemsOfEnvelope = async (envelope: Json, context: CheckContext): Promise<readonly Said[]> =>
  (await findingsOf(envelope, context)).map((finding) => saidOfFinding(finding, context));

/** What somebody should see to; advice is not. */
export const isProblem = ({severity}: Said): boolean => severity !== 'note';
