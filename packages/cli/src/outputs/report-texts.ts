import type {KindName} from '@mitmach/feed';
import type {Severity} from '../items/explain-note.js';
import type {ReportSource} from '../build/report.js';
import type {Language, PluralForms} from '../texts/texts.js';

/** The words of `report.html`. */
export interface ReportTexts {
  readonly heading: string;
  readonly built: string;
  readonly allGood: string;
  readonly oldSources: PluralForms;
  readonly lostItems: PluralForms;
  readonly summary: string;
  readonly sources: string;
  readonly entries: string;
  readonly noEntries: string;
  readonly omitted: PluralForms;
  readonly columns: Readonly<
    Record<
      | 'kind'
      | 'items'
      | 'added'
      | 'changed'
      | 'removed'
      | 'source'
      | 'state'
      | 'old'
      | 'lost'
      | 'severity'
      | 'where'
      | 'entry'
      | 'field'
      | 'value'
      | 'sentence'
      | 'fix',
      string
    >
  >;
  readonly kinds: Readonly<Record<KindName, string>>;
  readonly states: Readonly<Record<ReportSource['state'], string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly lastGood: string;
  readonly row: string;
  readonly line: string;
  readonly config: string;
}

const en: ReportTexts = {
  heading: 'Report on the feed “{title}”',
  built: 'Last change: {time}',
  allGood: 'All sources were there, and no entry was left out.',
  oldSources: {
    one: '{count} source could not be had as a whole. What it had last is still shown.',
    other: '{count} sources could not be had as a whole. What they had last is still shown.',
  },
  lostItems: {one: '{count} entry was left out.', other: '{count} entries were left out.'},
  summary: 'What changed last',
  sources: 'Sources',
  entries: 'What to look at',
  noEntries: 'There is nothing to look at.',
  omitted: {
    one: '{count} more entry like these is not listed here.',
    other: '{count} more entries like these are not listed here.',
  },
  columns: {
    kind: 'Kind',
    items: 'Entries',
    added: 'New',
    changed: 'Changed',
    removed: 'Gone',
    source: 'Source',
    state: 'State',
    old: 'Of earlier',
    lost: 'Left out',
    severity: 'Weight',
    where: 'Where',
    entry: 'Entry',
    field: 'Field',
    value: 'Stands there',
    sentence: 'What is wrong',
    fix: 'What to do',
  },
  kinds: {
    organizations: 'Organizations',
    opportunities: 'Offers',
    events: 'Events',
    news: 'News',
    milestones: 'Milestones',
  },
  states: {fresh: 'new', unchanged: 'unchanged', partly: 'partly failed', failed: 'failed'},
  severities: {error: 'Error', warning: 'Warning', note: 'Note'},
  lastGood: 'last there: {time}',
  row: 'row {number}',
  line: 'line {number}',
  config: 'Config',
};

const de: ReportTexts = {
  heading: 'Bericht zum Feed „{title}“',
  built: 'Letzte Änderung: {time}',
  allGood: 'Alle Quellen waren da, und kein Eintrag fehlt.',
  oldSources: {
    one: '{count} Quelle war nicht vollständig zu bekommen. Gezeigt wird weiter, was sie zuletzt hatte.',
    other:
      '{count} Quellen waren nicht vollständig zu bekommen. Gezeigt wird weiter, was sie zuletzt hatten.',
  },
  lostItems: {one: '{count} Eintrag wurde weggelassen.', other: '{count} Einträge wurden weggelassen.'},
  summary: 'Was sich zuletzt geändert hat',
  sources: 'Quellen',
  entries: 'Was zu tun ist',
  noEntries: 'Es gibt nichts zu tun.',
  omitted: {
    one: '{count} weiterer Eintrag dieser Art ist hier nicht aufgeführt.',
    other: '{count} weitere Einträge dieser Art sind hier nicht aufgeführt.',
  },
  columns: {
    kind: 'Art',
    items: 'Einträge',
    added: 'Neu',
    changed: 'Geändert',
    removed: 'Weg',
    source: 'Quelle',
    state: 'Stand',
    old: 'Von früher',
    lost: 'Weggelassen',
    severity: 'Gewicht',
    where: 'Wo',
    entry: 'Eintrag',
    field: 'Feld',
    value: 'Da steht',
    sentence: 'Was nicht stimmt',
    fix: 'Was zu tun ist',
  },
  kinds: {
    organizations: 'Organisationen',
    opportunities: 'Angebote',
    events: 'Termine',
    news: 'Neuigkeiten',
    milestones: 'Meilensteine',
  },
  states: {
    fresh: 'neu',
    unchanged: 'unverändert',
    partly: 'teilweise fehlgeschlagen',
    failed: 'fehlgeschlagen',
  },
  severities: {error: 'Fehler', warning: 'Warnung', note: 'Hinweis'},
  lastGood: 'zuletzt da: {time}',
  row: 'Zeile {number}',
  line: 'Zeile {number}',
  config: 'Konfiguration',
};

export const reportTexts: Readonly<Record<Language, ReportTexts>> = {en, de};
