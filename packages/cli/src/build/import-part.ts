import type {DayRange} from '@mitmach/logic';
import type {Config} from '../config/read-config.js';
import type {SourceConfig} from '../config/schema.js';
import type {
  Imported,
  Importer,
  ImportNote,
  ImportOptions,
  SourceData,
  SourceType,
} from '../importing/importer.js';
import {checkDrafts} from '../items/check.js';
import {keyOf} from '../items/item.js';
import type {LooseNote} from '../items/note.js';
import {expandSeries} from '../items/series.js';
import type {PartContent} from './part-content.js';

export type Importers = Readonly<Record<SourceType, Importer>>;

export interface ImportContext {
  readonly config: Config;
  readonly importers: Importers;
  readonly window: DayRange;
  /** ms since 1970 */
  readonly now: number;
}

/** What became of a part's data. */
export interface ImportResult {
  readonly content: PartContent;
  readonly next: readonly string[];
  /** Nothing of it can be used. */
  readonly isUnreadable: boolean;
  /** Entries may be missing that are there at the source. */
  readonly isCutShort: boolean;
}

const optionsFor = (source: SourceConfig, {config, now}: ImportContext): ImportOptions => {
  const {kind, columns, defaults, terms, organization, items, sheet, dateOrder} = source;
  return {
    kind,
    columns,
    defaults: organization === undefined ? defaults : {organization, ...defaults},
    terms,
    items,
    sheet,
    dateOrder,
    language: config.language,
    timeZone: config.timeZone,
    now,
  };
};

/** Formats of which the importer reads the defaults like all else that people write, `14.9.2024` for a day. */
const READS_DEFAULTS: ReadonlySet<SourceType> = new Set(['csv', 'xlsx', 'json', 'timelinejs']);

/** Importers do not throw. If one does all the same, the other sources must not suffer. */
const runImporter = async (
  data: SourceData,
  source: SourceConfig,
  context: ImportContext,
): Promise<Imported> => {
  try {
    return await context.importers[source.type](data, optionsFor(source, context));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return {drafts: [], notes: [{code: 'unreadable', place: {}, detail: detail.slice(0, 200)}]};
  }
};

/** One broken letter costs no entry. */
const costsEntries = ({code, detail}: ImportNote): boolean => code === 'damaged' && detail !== 'utf-8';

const looseNote = ({code, place, field, value, detail, isItemLost}: ImportNote): LooseNote => ({
  code,
  place,
  field,
  value,
  detail,
  isItemLost,
});

/**
 * Makes items of the data of a part: imports, checks, works out series. Never throws.
 */
export const importPart = async (
  data: SourceData,
  source: SourceConfig,
  context: ImportContext,
): Promise<ImportResult> => {
  const {drafts, notes, terms = [], next = [], deleted = []} = await runImporter(data, source, context);
  const {organization} = source;
  const defaults = READS_DEFAULTS.has(source.type) ? undefined : source.defaults;
  const checked = checkDrafts(drafts, {defaults, organization});
  const {window, config} = context;
  const series = expandSeries(checked.items, {window, timeZone: config.timeZone});
  const content = {
    items: series.items,
    deleted: [...deleted, ...checked.deleted],
    lost: checked.lost,
    notes: [...notes.map(looseNote), ...checked.notes, ...series.notes],
    terms,
  };
  const isUnreadable = drafts.length === 0 && notes.some(({code}) => code === 'unreadable');
  const isCutShort = notes.some((note) => note.code === 'unreadable' || costsEntries(note));
  return {content, next, isUnreadable, isCutShort: isCutShort && !isUnreadable};
};

/** Lets a damaged part keep what it had before and does not have now. */
export const withFormer = (content: PartContent, former: PartContent): PartContent => {
  const there = new Set(
    [...content.items.map(({kind, item}) => ({kind, id: item.id})), ...content.lost, ...content.deleted].map(
      ({kind, id}) => keyOf(kind, id),
    ),
  );
  const kept = former.items.filter(({kind, item}) => !there.has(keyOf(kind, item.id)));
  if (kept.length === 0) return content;
  const note: LooseNote = {code: 'kept', place: {}, value: String(kept.length)};
  return {...content, items: [...content.items, ...kept], notes: [...content.notes, note]};
};
