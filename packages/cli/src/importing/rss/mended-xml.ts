import {Parser} from 'htmlparser2';

/** What could be saved of an XML document that is not well-formed. */
export interface MendedXml {
  readonly text: string;
  /** Line in which the entry begins that breaks off; it is left out. */
  readonly cutEntry?: number | undefined;
}

const CHUNK = 10_000;
/** Deeper than any feed; the parser takes the more time for each element the deeper it is. */
const MAXIMUM_DEPTH = 200;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const isName = (name: string): boolean =>
  /^[a-z_][\w.:-]*$/i.test(name) && !/^(__proto__|constructor|prototype)$/i.test(name);

const isEntry = (name: string): boolean => /^(\w+:)?(item|entry)$/i.test(name);

const lineAt = (text: string, index: number): number => text.slice(0, index).split(/\r\n|\r|\n/).length;

interface OpenElement {
  readonly name: string;
  /** Length of what was written before it, and where it begins in the source. */
  readonly written: number;
  readonly index: number;
}

/** Writes elements and texts down again, each element closed. */
class Writer {
  readonly #parts: string[] = [];
  readonly #open: OpenElement[] = [];

  get depth(): number {
    return this.#open.length;
  }

  open(name: string, attributes: Readonly<Record<string, string>>, index: number): void {
    this.#open.push({name, written: this.#parts.length, index});
    const kept = Object.entries(attributes).filter(([key]) => isName(key));
    if (isName(name)) {
      this.#parts.push(`<${[name, ...kept.map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ')}>`);
    }
  }

  text(text: string): void {
    this.#parts.push(escaped(text));
  }

  close(name: string): void {
    // A tag that the end of the document cuts off is closed without having been opened.
    if (this.#open.at(-1)?.name !== name) return;
    this.#open.pop();
    if (isName(name)) this.#parts.push(`</${name}>`);
  }

  /** Takes out the entry that is still open; gives where it began. */
  dropOpenEntry(): number | undefined {
    const at = this.#open.findIndex(({name}) => isEntry(name));
    const entry = this.#open[at];
    if (!entry) return undefined;
    this.#open.splice(at);
    this.#parts.splice(entry.written);
    return entry.index;
  }

  finish(): string {
    for (const {name} of [...this.#open].reverse()) this.close(name);
    return this.#parts.join('');
  }
}

/**
 * Makes an XML document of a feed well-formed: closes what is open, escapes what should be, leaves out an entry that
 * breaks off. Never throws.
 */
export const mendXml = (text: string): MendedXml => {
  const writer = new Writer();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => writer.open(name, attributes, parser.startIndex),
      ontext: (words) => writer.text(words),
      onclosetag: (name) => writer.close(name),
    },
    {xmlMode: true},
  );
  for (let at = 0; at < text.length && writer.depth < MAXIMUM_DEPTH; at += CHUNK) {
    parser.write(text.slice(at, at + CHUNK));
  }
  const index = writer.dropOpenEntry();
  return {text: writer.finish(), cutEntry: index === undefined ? undefined : lineAt(text, index)};
};

/** How many entries of a document are whole, and whether its end closes its root. */
export const surveyXml = (text: string): {readonly entries: number; readonly isWhole: boolean} => {
  let [entries, depth] = [0, 0];
  const parser = new Parser(
    {
      onopentag: () => {
        depth += 1;
      },
      onclosetag: (name) => {
        depth -= 1;
        if (isEntry(name)) entries += 1;
      },
    },
    {xmlMode: true, decodeEntities: false},
  );
  for (let at = 0; at < text.length && depth < MAXIMUM_DEPTH; at += CHUNK) {
    parser.write(text.slice(at, at + CHUNK));
  }
  return {entries, isWhole: depth === 0};
};
