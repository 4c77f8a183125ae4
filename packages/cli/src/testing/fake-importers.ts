import type {Draft, Imported, Importer, ImportNote, SourceData} from '../importing/importer.js';
import type {Importers} from '../build/import-part.js';

/** What the sources of the tests look like: drafts and notes as they are. */
interface FakeSource {
  readonly drafts?: readonly (Omit<Draft, 'place'> & Partial<Pick<Draft, 'place'>>)[];
  readonly notes?: readonly ImportNote[];
  readonly terms?: Imported['terms'];
  readonly next?: readonly string[];
  readonly deleted?: Imported['deleted'];
}

/** How often the importer ran, by name of the part. */
export type Runs = Map<string, number>;

const read = ({bytes}: SourceData): Imported => {
  let source: FakeSource;
  try {
    source = JSON.parse(new TextDecoder().decode(bytes)) as FakeSource;
  } catch {
    return {drafts: [], notes: [{code: 'unreadable', place: {}, detail: 'JSON'}]};
  }
  const {drafts = [], notes = [], ...rest} = source;
  return {drafts: drafts.map((draft, index) => ({place: {row: index + 1}, ...draft})), notes, ...rest};
};

/** Importers that read drafts written as JSON, whatever their type is called. */
export const fakeImporters = (runs: Runs = new Map()): Importers => {
  const importer: Importer = (data) => {
    runs.set(data.name, (runs.get(data.name) ?? 0) + 1);
    return read(data);
  };
  return {
    ics: importer,
    rss: importer,
    csv: importer,
    xlsx: importer,
    json: importer,
    wordpress: importer,
    tribe: importer,
    gancio: importer,
    mobilizon: importer,
    freinet: importer,
    volunteering: importer,
    apiengagement: importer,
    jsonld: importer,
    timelinejs: importer,
    mitmach: importer,
  };
};
