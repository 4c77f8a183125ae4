import type {KindName} from '@mitmach/feed';
import type {Config} from '../config/read-config.js';
import type {SourceType} from '../importing/importer.js';
import {explainNote, severityOf, type Severity} from '../items/explain-note.js';
import type {NoteCode, SourceNote} from '../items/note.js';
import type {FailureReason} from '../sources/failure.js';
import {explainSourceFailure} from '../sources/sources.messages.js';
import type {Language} from '../texts/texts.js';
import type {GatheredSource} from './gather.js';
import type {Summary} from './summary.js';

/** A part of a source that could not be had. */
export interface ReportFailure {
  readonly name: string;
  readonly reason: FailureReason;
  readonly detail?: string | undefined;
  readonly sentence: string;
  readonly fix: string;
}

export interface ReportSource {
  readonly id: string;
  readonly name: string;
  readonly type: SourceType;
  /** `partly`: some parts of it failed. */
  readonly state: 'fresh' | 'unchanged' | 'partly' | 'failed';
  readonly isOptional: boolean;
  /** How many items it has, those of an earlier build included. */
  readonly items: number;
  /** How many of these are of an earlier build. */
  readonly old: number;
  readonly lost: number;
  /** When the oldest of its data was last there (RFC 3339); only where some of it is old. */
  readonly lastGood?: string | undefined;
  readonly failures: readonly ReportFailure[];
}

/** One thing to know or to mend. */
export interface ReportEntry {
  readonly severity: Severity;
  readonly code: NoteCode;
  /** Id of the source; empty for the config. */
  readonly source: string;
  readonly part?: string | undefined;
  readonly row?: number | undefined;
  readonly line?: number | undefined;
  readonly path?: string | undefined;
  readonly kind?: KindName | undefined;
  readonly id?: string | undefined;
  /** Title of the item, where it has one. */
  readonly item?: string | undefined;
  readonly field?: string | undefined;
  readonly value?: string | undefined;
  /** More that the sentence needs. */
  readonly detail?: string | undefined;
  /** How often, where it is said once. */
  readonly count?: number | undefined;
  readonly isItemLost: boolean;
  readonly sentence: string;
  readonly fix: string;
}

/** What a build tells: `report.json`. */
export interface Report {
  readonly version: 1;
  readonly title: string;
  /** Of the sentences. */
  readonly language: Language;
  /** In which times are shown. */
  readonly timeZone: string;
  /** When the last build ran that changed anything (RFC 3339). */
  readonly built: string;
  readonly summary: Summary;
  /** Items that are at a source and not in the feed, by reason. */
  readonly skipped: Readonly<Partial<Record<NoteCode, number>>>;
  readonly sources: readonly ReportSource[];
  readonly entries: readonly ReportEntry[];
  /** Entries of the same kind beyond those listed. Lost items are always listed. */
  readonly omitted: number;
}

/** So many entries of one source and code are listed, lost items apart. */
const MOST_ALIKE = 200;

export const instantText = (time: number): string => new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');

/** German for a German feed, else English. */
export const reportLanguage = ({language}: Config): Language => (/^de\b/i.test(language) ? 'de' : 'en');

const plainTitle = (title: Config['title'], language: Language): string =>
  typeof title === 'string' ? title : (title[language] ?? Object.values(title)[0] ?? '');

const stateOf = ({parts, failures}: GatheredSource): ReportSource['state'] => {
  const isAnyGood = parts.some(({status}) => status !== 'stale');
  if (failures.length > 0) return isAnyGood ? 'partly' : 'failed';
  return parts.every(({status}) => status === 'unchanged') ? 'unchanged' : 'fresh';
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** How a source fared, as far as is known before the feed is put together. */
export const reportSource = (gathered: GatheredSource, language: Language): Omit<ReportSource, 'lost'> => {
  const {source, parts, failures} = gathered;
  const stale = parts.filter(({status}) => status === 'stale').map(({state}) => state);
  const oldest = stale.reduce((time, {good}) => Math.min(time, good), Infinity);
  return {
    id: source.id,
    name: source.name === undefined ? source.id : plainTitle(source.name, language),
    type: source.type,
    state: stateOf(gathered),
    isOptional: source.optional ?? false,
    items: sum(parts.map(({state}) => state.items)),
    old: sum(stale.map(({items}) => items)),
    lastGood: stale.length > 0 ? instantText(oldest) : undefined,
    failures: failures.map(({name, failure}) => ({
      name,
      reason: failure.reason,
      detail: failure.detail,
      ...explainSourceFailure(failure, language),
    })),
  };
};

const entryOf = (note: SourceNote, language: Language): ReportEntry => {
  const {code, source, part, place, kind, id, field, value, detail, count, isItemLost = false} = note;
  const {row, line, path, item} = place;
  const where = {source, part, row, line, path, kind, id, item, field, value, detail, count};
  return {severity: severityOf(note), code, ...where, isItemLost, ...explainNote(note, language)};
};

/** All lost items, and of the rest so many of a kind as anybody reads. */
const listed = (notes: readonly SourceNote[]): readonly SourceNote[] => {
  const counts = new Map<string, number>();
  return notes.filter(({source, code, isItemLost}) => {
    const key = `${source} ${code}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return isItemLost === true || count <= MOST_ALIKE;
  });
};

const RANKS: Readonly<Record<Severity, number>> = {error: 0, warning: 1, note: 2};

/** Whether an entry of a source is not in the feed: broken, or not meant to be. */
const isSkipped = ({code, isItemLost}: SourceNote): boolean =>
  isItemLost === true || code === 'passed-over' || code === 'private';

/** What was left out, by reason. */
const skippedOf = (skipped: readonly SourceNote[]): Report['skipped'] => {
  const counts: Partial<Record<NoteCode, number>> = {};
  for (const {code} of skipped) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
};

const itemKey = ({source, part, kind, id, place}: SourceNote, index: number): string =>
  id === undefined && place.row === undefined && place.line === undefined && place.path === undefined
    ? `note ${index}`
    : JSON.stringify([source, part, kind, id, place]);

const firstOfEach = (lost: readonly SourceNote[]): readonly SourceNote[] => [
  ...new Map(
    lost.map((note, index): [string, SourceNote] => [itemKey(note, index), note]).toReversed(),
  ).values(),
];

export interface ReportParts {
  readonly config: Config;
  readonly gathered: readonly GatheredSource[];
  readonly notes: readonly SourceNote[];
  readonly summary: Summary;
  /** ms since 1970 */
  readonly now: number;
}

/** Tells how a build went. */
export const makeReport = ({config, gathered, notes, summary, now}: ReportParts): Report => {
  const language = reportLanguage(config);
  const skipped = firstOfEach(notes.filter(isSkipped));
  const order = ['', ...config.sources.map(({id}) => id)];
  const shown = listed(notes);
  const entries = shown.map((note) => entryOf(note, language));
  return {
    version: 1,
    title: plainTitle(config.title, language),
    language,
    timeZone: config.timeZone,
    built: instantText(now),
    summary,
    skipped: skippedOf(skipped),
    sources: gathered.map((one) => ({
      ...reportSource(one, language),
      lost: skipped.filter((note) => note.source === one.source.id && severityOf(note) === 'error').length,
    })),
    entries: entries.toSorted(
      (a, b) => RANKS[a.severity] - RANKS[b.severity] || order.indexOf(a.source) - order.indexOf(b.source),
    ),
    omitted: notes.length - shown.length,
  };
};

/** The same report in another language, for who reads it at a terminal: the file speaks that of the feed. */
export const inLanguage = (report: Report, language: Language): Report => {
  if (report.language === language) return report;
  return {
    ...report,
    language,
    sources: report.sources.map((source) => ({
      ...source,
      failures: source.failures.map((failure) => ({...failure, ...explainSourceFailure(failure, language)})),
    })),
    entries: report.entries.map((entry) => {
      const {row, line, path, item, isItemLost, ...note} = entry;
      const place = {row, line, path, item};
      return {...entry, ...explainNote({...note, place, ...(isItemLost && {isItemLost})}, language)};
    }),
  };
};
