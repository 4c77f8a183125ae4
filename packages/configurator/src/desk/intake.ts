import type {TableLook} from '@mitmach/cli/editing';
import type {SourceData} from '@mitmach/cli/importing';
import {limits} from '@mitmach/feed';
import type {ReactiveControllerHost} from 'lit';
import type {Desk} from './desk.js';
import {textAt, type DeskDocument} from './document.model.js';
import {guessedMapping, isPlain, tableChoice, type Mapping} from './mapping.model.js';
import {mergeIncoming, type Incoming, type MergeResult} from './merge.model.js';
import {fetchFeed, type FetchedFeed} from './read-feed.js';
import {formatOf, isPrinted, lookAt, readFile, type ReadOptions} from './read-file.js';
import {mergeAgain} from './reread.model.js';

/** A table, and how it is read. */
interface ChosenTable {
  readonly data: SourceData;
  readonly type: 'csv' | 'xlsx';
  readonly look: TableLook;
  readonly mapping: Mapping;
  /** How it was read when it was taken up; absent for one that was not taken up yet. */
  readonly before?: Mapping | undefined;
}

/** A table of which somebody has to say what its columns are. */
export interface PendingTable extends ChosenTable {
  /** What the table gives, read in that way. */
  readonly incoming: Incoming;
  /** There are dates that can be two days. */
  readonly isDateOpen: boolean;
}

/** What the intake is told of the one who uses it. */
export interface IntakeHost extends ReactiveControllerHost {
  readonly now: () => number;
  /** What a feed begins with that files are dropped onto. */
  readonly firstDocument: () => DeskDocument;
  /** Called when a file has been taken up. */
  readonly onTaken: (incoming: Incoming) => void;
}

const hasBadDate = ({items, notes}: Incoming): number =>
  [...notes, ...items.flatMap((item) => item.notes)].filter(({code}) => code === 'bad-date').length;

/** Rows that lack something which the feed requires. */
export const incompleteCount = ({items}: Incoming): number =>
  items.filter(({notes}) => notes.some(({isItemLost}) => isItemLost)).length;

/** Takes files and addresses in, one after the other, and asks about tables that do not say what they are. */
export class Intake {
  /** The file or address that is being read. */
  reading: string | undefined;
  #tables: readonly PendingTable[] = [];
  /** The tables that were taken up, by the names of their files. */
  readonly #taken = new Map<string, ChosenTable>();
  readonly #host: IntakeHost;
  readonly #desk: Desk;

  constructor(host: IntakeHost, desk: Desk) {
    this.#host = host;
    this.#desk = desk;
  }

  /** The table that is asked about. */
  get table(): PendingTable | undefined {
    return this.#tables[0];
  }

  async addFiles(files: Iterable<File>): Promise<void> {
    for (const file of files) {
      this.#read(file.name);
      if (file.size > limits.documentBytes) this.#desk.notify({type: 'too-large', source: file.name});
      else await this.#addFile({name: file.name, bytes: new Uint8Array(await file.arrayBuffer())});
    }
    this.#read(undefined);
  }

  /** Opens a published feed; where that fails, says why. */
  async addAddress(address: string): Promise<FetchedFeed> {
    this.#read(address);
    const fetched = await fetchFeed(address);
    this.#read(undefined);
    if (fetched.ok) {
      const isFirst = this.#desk.document === undefined;
      await this.#take(fetched.incoming);
      // It is where it came from, and nothing was added yet.
      if (isFirst) this.#desk.keep();
    }
    return fetched;
  }

  /** Reads the table that is asked about in another way. */
  async remap(change: Partial<Mapping>): Promise<void> {
    const {table} = this;
    if (!table) return;
    const isOtherKind = change.kind !== undefined && change.kind !== table.mapping.kind;
    const isOtherSheet = change.sheet !== undefined && change.sheet !== table.mapping.sheet;
    const look = isOtherSheet ? await this.#lookAt(table, change.sheet) : table.look;
    const guess = isOtherKind || isOtherSheet ? guessedMapping(look, change.kind) : {};
    await this.#replace({...table, look, mapping: {...table.mapping, ...guess, ...change}});
  }

  async takeTable(): Promise<void> {
    const {table} = this;
    if (!table) return;
    this.#tables = this.#tables.slice(1);
    await this.#takeTable(table);
  }

  /** Whether somebody can say once more what the columns of a file are. */
  canReopen(source: string): boolean {
    return this.#taken.has(source);
  }

  /** Asks about a table once more, with what was said about it before. */
  async reopen(source: string): Promise<void> {
    const taken = this.#taken.get(source);
    if (!taken) return;
    const table = await this.#readTable({...taken, before: taken.mapping});
    this.#tables = [table, ...this.#tables];
    this.#host.requestUpdate();
  }

  skipTable(): void {
    this.#tables = this.#tables.slice(1);
    this.#host.requestUpdate();
  }

  get #options(): ReadOptions {
    const {envelope} = this.#desk.document ?? this.#host.firstDocument();
    return {
      language: textAt(envelope, 'language'),
      timeZone: textAt(envelope, 'timeZone'),
      now: this.#host.now(),
    };
  }

  #read(name: string | undefined): void {
    this.reading = name;
    this.#host.requestUpdate();
  }

  async #lookAt({data, type, look}: PendingTable, sheet: string | undefined): Promise<TableLook> {
    return (await lookAt(data, type, sheet)) ?? {...look, names: [], samples: [], rowCount: 0};
  }

  async #addFile(data: SourceData): Promise<void> {
    const format = formatOf(data);
    if (isPrinted(data)) this.#desk.notify({type: 'printed', source: data.name});
    else if (format === undefined) this.#desk.notify({type: 'unknown', source: data.name});
    else if (format === 'csv' || format === 'xlsx') await this.#addTable(data, format);
    else await this.#take(await readFile(data, format, this.#options));
  }

  async #addTable(data: SourceData, type: 'csv' | 'xlsx'): Promise<void> {
    const look = await lookAt(data, type);
    if (!look) {
      await this.#take(await readFile(data, type, this.#options));
      return;
    }
    const table = await this.#readTable({data, type, look, mapping: guessedMapping(look)});
    if (isPlain(look) && !table.isDateOpen) await this.#takeTable(table);
    else this.#tables = [...this.#tables, table];
    this.#host.requestUpdate();
  }

  async #readTable(table: ChosenTable): Promise<PendingTable> {
    const {data, type, look, mapping} = table;
    const read = async (other: Partial<Mapping>): Promise<Incoming> =>
      readFile(data, type, {...this.#options, table: tableChoice(look, {...mapping, ...other})});
    const incoming = await read({});
    const plain = mapping.dateOrder === undefined ? incoming : await read({dateOrder: undefined});
    const isDateOpen =
      hasBadDate(plain) > 0 && hasBadDate(await read({dateOrder: 'day-first'})) < hasBadDate(plain);
    if (!isDateOpen || mapping.dateOrder !== undefined) return {...table, incoming, isDateOpen};
    const dateOrder = 'day-first';
    return {...table, mapping: {...mapping, dateOrder}, incoming: await read({dateOrder}), isDateOpen};
  }

  async #replace(table: PendingTable): Promise<void> {
    const [first] = this.#tables;
    const read = await this.#readTable(table);
    // Meanwhile it may have been taken or left out.
    if (this.#tables[0] !== first) return;
    this.#tables = [read, ...this.#tables.slice(1)];
    this.#host.requestUpdate();
  }

  async #takeTable({data, type, look, mapping, before, incoming}: PendingTable): Promise<void> {
    if (incoming.items.length > 0) this.#taken.set(data.name, {data, type, look, mapping});
    if (!before) {
      await this.#take(incoming);
      return;
    }
    const isSameTable = before.sheet === mapping.sheet;
    await this.#take(incoming, (document) => mergeAgain(document, incoming, isSameTable));
  }

  /** @param again how it is taken up in the place of what the same file gave before */
  async #take(incoming: Incoming, again?: (document: DeskDocument) => MergeResult): Promise<void> {
    const {source, notes} = incoming;
    const before = this.#desk.document ?? this.#host.firstDocument();
    const {document, counts} = again ? again(before) : mergeIncoming(before, incoming);
    if (incoming.items.length > 0 || incoming.envelope) await this.#desk.change(document);
    this.#desk.notify({type: 'imported', source, counts, notes, isAgain: again !== undefined});
    this.#host.onTaken(incoming);
  }
}
