import type {DayRange} from '@mitmach/logic';
import {parseFeed} from '@mitmach/feed';
import type {Config} from '../config/read-config.js';
import type {SourceConfig} from '../config/schema.js';
import type {ImportedTerm} from '../importing/importer.js';
import {feedDocument, type FeedDocument} from '../items/document.js';
import {findDuplicates} from '../items/duplicates.js';
import type {CheckedItem, ItemId} from '../items/item.js';
import {mergeParts, type MergedItem, type Renames, type SourcePart} from '../items/merge.js';
import type {LooseNote, SourceNote} from '../items/note.js';
import {expandSeries} from '../items/series.js';
import {nextToGo, tombstonesAfter, type Tombstone} from '../items/tombstones.js';
import {collectTerms, unknownOrganizations} from '../items/vocabulary.js';
import type {GatheredSource} from './gather.js';
import type {PartContent} from './part-content.js';
import type {Memory} from './state.js';
import type {GatheredPart} from './source-parts.js';

export interface AssembleContext {
  readonly config: Config;
  readonly window: DayRange;
  readonly now: number;
  readonly memory: Memory;
}

/** A feed, and what is to be said about how it came about. */
export interface Assembled {
  readonly document: FeedDocument;
  readonly items: readonly MergedItem[];
  readonly tombstones: readonly Tombstone[];
  readonly renames: Renames;
  readonly notes: readonly SourceNote[];
  /** Until when the same input gives the same feed, ms since 1970. */
  readonly stableUntil: number;
}

const DAY = 86_400_000;

/** When the last good items of a part are too old to be shown; Infinity where they never are. */
const endOf = ({keepDays}: SourceConfig, {status, state}: GatheredPart): number =>
  status === 'stale' && keepDays !== undefined ? state.good + keepDays * DAY : Infinity;

/** What is old says so, and where it is from. */
const marked = (checked: CheckedItem, {name, id}: SourceConfig, good: number): CheckedItem => {
  const retrieved = new Date(good).toISOString().replace(/\.\d+Z$/, 'Z');
  const {source} = checked.item as {source?: object};
  return {...checked, item: {...checked.item, source: {name: name ?? id, ...source, retrieved}}};
};

/** What one part adds to the feed. */
interface Contribution {
  readonly part: SourcePart;
  readonly lost: readonly ItemId[];
  readonly terms: readonly ImportedTerm[];
  readonly notes: readonly SourceNote[];
}

const staleItems = (
  content: PartContent,
  {source, part}: {source: SourceConfig; part: GatheredPart},
  {window, config}: AssembleContext,
): readonly CheckedItem[] =>
  expandSeries(content.items, {window, timeZone: config.timeZone}).items.map((item) =>
    marked(item, source, part.state.good),
  );

const expired = (source: SourceConfig, {state}: GatheredPart, {items}: PartContent): Contribution => {
  const note: SourceNote = {
    code: 'too-old',
    source: source.id,
    part: state.name,
    place: {},
    value: String(items.length),
    detail: String(source.keepDays),
  };
  const part = {source: source.id, part: state.name, items: [], deleted: [], isStale: true};
  return {part, lost: [], terms: [], notes: items.length > 0 ? [note] : []};
};

const contributionOf = async (
  source: SourceConfig,
  part: GatheredPart,
  context: AssembleContext,
): Promise<Contribution> => {
  const content = await part.content();
  if (endOf(source, part) <= context.now) return expired(source, part, content);
  const {name} = part.state;
  const isStale = part.status === 'stale';
  const items = isStale ? staleItems(content, {source, part}, context) : content.items;
  const own = (note: LooseNote): SourceNote => ({...note, source: source.id, part: name});
  return {
    part: {source: source.id, part: name, items, deleted: content.deleted, isStale},
    lost: content.lost,
    terms: content.terms,
    notes: content.notes.map(own),
  };
};

const sourceNotes = ({source, parts, failures}: GatheredSource): readonly SourceNote[] => {
  const broken = failures.flatMap(({name, notes}) =>
    notes.map((note): SourceNote => ({...note, source: source.id, part: name})),
  );
  const isEmpty = failures.length === 0 && parts.every(({state}) => state.items === 0);
  return isEmpty ? [...broken, {code: 'no-items', source: source.id, place: {}}] : broken;
};

const contributionsOf = async (
  gathered: readonly GatheredSource[],
  context: AssembleContext,
): Promise<readonly Contribution[]> => {
  const contributions: Contribution[] = [];
  for (const {source, parts} of gathered) {
    for (const part of parts) contributions.push(await contributionOf(source, part, context));
  }
  return contributions;
};

/** What the config says of the feed is checked like everything else. */
const configNotes = (document: FeedDocument): readonly SourceNote[] => {
  const parsed = parseFeed(document);
  const problems = parsed.ok ? parsed.feed.problems : [];
  return problems.map(({code, path, value, expected}) => {
    return {code, source: '', place: {path}, field: path, value, detail: expected};
  });
};

const publishedBefore = ({published}: Memory): readonly ItemId[] =>
  Object.entries(published).flatMap(([kind, ids]) => Object.keys(ids).map((id) => ({kind, id}) as ItemId));

const stableUntil = (
  gathered: readonly GatheredSource[],
  tombstones: readonly Tombstone[],
  {now}: AssembleContext,
): number => {
  const ends = gathered.flatMap(({source, parts}) => parts.map((part) => endOf(source, part)));
  const next = [nextToGo(tombstones), ...ends.filter((end) => end > now)];
  // Not Infinity, which JSON does not have.
  return next.reduce((a, b) => Math.min(a, b), Number.MAX_SAFE_INTEGER);
};

/**
 * Puts the feed together from what the sources gave.
 * @param more parts that no source of the config has, at the end
 */
export const assemble = async (
  gathered: readonly GatheredSource[],
  context: AssembleContext,
  more: readonly SourcePart[] = [],
): Promise<Assembled> => {
  const {config, now, memory} = context;
  const contributions = await contributionsOf(gathered, context);
  const merged = mergeParts([...contributions.map(({part}) => part), ...more], memory.renames);
  const {items, notes} = findDuplicates(merged.items, config.duplicates);
  const terms = collectTerms(
    items,
    config.vocabularies,
    contributions.flatMap((one) => one.terms),
  );
  const tombstones = tombstonesAfter({
    before: publishedBefore(memory),
    tombstones: memory.tombstones,
    published: items.map(({kind, item}) => ({kind, id: item.id})),
    held: contributions.flatMap(({lost}) => lost),
    gone: merged.gone,
    now,
  });
  const document = feedDocument({config, items, tombstones, vocabularies: terms.vocabularies});
  const all = [gathered.flatMap(sourceNotes), contributions.flatMap((one) => one.notes), merged.notes, notes];
  return {
    document,
    items,
    tombstones,
    renames: merged.renames,
    notes: [...configNotes(document), ...all.flat(), ...terms.notes, ...unknownOrganizations(items)],
    stableUntil: stableUntil(gathered, tombstones, context),
  };
};
