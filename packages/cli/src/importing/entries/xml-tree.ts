import {Parser} from 'htmlparser2';

/** An element of an XML document. */
export interface XmlElement {
  /** In small letters. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of elements in it. */
  readonly text: string;
  /** What stands between its tags, as written. */
  readonly inner: string;
  /** Of its start tag. */
  readonly line: number;
  /** The document breaks off before its end. */
  readonly isCut: boolean;
}

interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  text: string;
  inner: string;
  isCut: boolean;
  readonly start: number;
}

const CHUNK = 10_000;
/** Deeper than any export; the parser takes the more time for each element the deeper it is. */
const MAXIMUM_DEPTH = 100;

/** Counts the lines up to positions that only grow. */
const lineCounter = (text: string): ((index: number) => number) => {
  let [at, line] = [0, 1];
  return (index) => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < index; next = text.indexOf('\n', at)) {
      line += 1;
      at = next + 1;
    }
    return line;
  };
};

/** Puts elements together, from the outside to the inside. */
class Tree {
  readonly root: OpenElement[] = [];
  readonly #source: string;
  readonly #lineAt: (index: number) => number;
  readonly #open: OpenElement[] = [];

  constructor(source: string) {
    this.#source = source;
    this.#lineAt = lineCounter(source);
  }

  get depth(): number {
    return this.#open.length;
  }

  open(name: string, attributes: Readonly<Record<string, string>>, {startIndex, endIndex}: Parser): void {
    const element: OpenElement = {
      name: name.toLowerCase(),
      attributes,
      children: [],
      text: '',
      inner: '',
      line: this.#lineAt(startIndex),
      isCut: true,
      start: endIndex + 1,
    };
    (this.#open.at(-1)?.children ?? this.root).push(element);
    this.#open.push(element);
  }

  addText(text: string): void {
    const element = this.#open.at(-1);
    if (element) element.text += text;
  }

  close(name: string, end: number): void {
    const element = this.#open.at(-1);
    // A tag that the end of the document cuts off is closed without having been opened.
    if (element?.name !== name.toLowerCase()) return;
    this.#open.pop();
    element.isCut = false;
    element.inner = this.#source.slice(element.start, end);
  }
}

/**
 * Reads an XML document as far as it goes: bare ampersands and pointed brackets are text, an element without end ends with
 * the one around it. Entities of its own are not unfolded. Never throws.
 */
export const parseXml = (text: string): readonly XmlElement[] => {
  const tree = new Tree(text);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => tree.open(name, attributes, parser),
      ontext: (words) => tree.addText(words),
      onclosetag: (name) => tree.close(name, parser.startIndex),
    },
    {xmlMode: true},
  );
  for (let at = 0; at < text.length && tree.depth < MAXIMUM_DEPTH; at += CHUNK) {
    parser.write(text.slice(at, at + CHUNK));
  }
  return tree.root;
};

/** All elements of a name, wherever they stand, in the order of the document. */
export const elementsNamed = (elements: readonly XmlElement[], name: string): readonly XmlElement[] =>
  elements.flatMap((element) => (element.name === name ? [element] : elementsNamed(element.children, name)));
