import {resolveLink} from '@mitmach/feed';
import {
  htmlToRichText,
  htmlToText,
  markupOf,
  plainLine,
  plainToRichText,
  type ConvertedText,
  type TextImage,
} from '../html.js';
import type {ImportNote, ImportNoteCode, ImportOptions, Place, TermRef} from '../importer.js';
import {readDate, readInstant, readLocalDateTime, readStart} from '../values/dates.js';
import {readLanguage} from '../values/languages.js';
import type {Reading} from '../values/reading.js';
import {shortly} from './refusal.js';
import type {TermFinder} from './terms.js';
import {textAt} from './untyped.js';

/** What a reader of one entry stands on. */
export interface EntryContext {
  readonly options: ImportOptions;
  readonly terms: TermFinder;
  readonly notes: ImportNote[];
  readonly place: Place;
  /** Absolute address to which links of this entry are relative. */
  readonly base: string | undefined;
}

export interface ItemImage extends TextImage {
  /** Empty where nobody described it. */
  readonly alt: string;
}

/** Whoever writes these means a character, whatever the format says. */
const ENTITY = /&(#\d+|#x[\da-f]+|[a-z]+\d*);/i;

const primary = (tag: string): string | undefined => tag.toLowerCase().split('-')[0];

/** Reads the values of one entry of a source for one item, and notes what is wrong at the field that is being read. */
export class FieldReader {
  /** Name of the field that is being read, for the notes. */
  field = '';
  /** Terms by vocabulary, in the order found. */
  readonly terms = new Map<TermRef['vocabulary'], Set<string>>();
  readonly #context: EntryContext;
  #images: readonly TextImage[] = [];

  constructor(context: EntryContext) {
    this.#context = context;
  }

  get options(): ImportOptions {
    return this.#context.options;
  }

  note(code: ImportNoteCode, value?: string, detail?: string): void {
    const {notes, place} = this.#context;
    notes.push({
      code,
      place,
      field: this.field,
      ...(value !== undefined && {value: shortly(value)}),
      ...(detail !== undefined && {detail}),
    });
  }

  /** The words of an HTML text on one line. */
  line(html: string): string {
    return htmlToText(html);
  }

  /** A text of the feed: by its language, where that is another than the feed's. */
  localized(text: string, language: string | undefined): string | Readonly<Record<string, string>> {
    const tag = readLanguage(language).value;
    const isOther = tag !== undefined && primary(tag) !== primary(this.options.language);
    return text && isOther ? {[tag]: text} : text;
  }

  /** Rich text of an HTML text; its images are kept for `image`. */
  rich(html: string): string {
    const converted = htmlToRichText(html, this.#context.base);
    this.#images = [...this.#images, ...converted.images];
    this.#noteAll(converted);
    return converted.text;
  }

  /** Rich text of a text of which nobody knows whether it is HTML; in plain text and emphasis alone, line ends count. */
  richOrPlain(text: string): string {
    const markup = markupOf(text);
    if (markup === 'none' && !ENTITY.test(text)) return plainToRichText(text);
    return this.rich(markup === 'blocks' ? text : text.replace(/\r\n?|\n/g, '<br>'));
  }

  /** The words on one line of a text of which nobody knows whether it is HTML. */
  lineOrPlain(text: string): string {
    return markupOf(text) === 'none' && !ENTITY.test(text) ? plainLine(text) : htmlToText(text);
  }

  /** The image that the source names, else the first of the rich texts so far; how many there are more is noted. */
  imageOr(named: ItemImage | undefined): ItemImage | undefined {
    const [first] = this.#images;
    const image = named ?? (first && {url: first.url, alt: first.alt ?? ''});
    const others = this.#images.filter(({url}) => url !== image?.url);
    if (others.length > 0) this.note('html-dropped', 'img', `${others.length} ×`);
    return image;
  }

  image(url: string, alt = ''): ItemImage | undefined {
    const link = this.link(url);
    return link === undefined ? undefined : {url: link, alt: htmlToText(alt)};
  }

  /** An absolute address that the feed allows. */
  link(address: string): string | undefined {
    const text = address.trim();
    if (text === '') return undefined;
    const link = resolveLink(text, this.#context.base);
    if (link === undefined) this.note('unsafe-link', text);
    return link;
  }

  /** An `Instant` of any date with a time; one without offset is of `timeZone`, the feed's unless said otherwise. */
  instant(raw: unknown, timeZone = this.options.timeZone): string | undefined {
    return this.#take(raw, readInstant(raw, {timeZone}));
  }

  start(raw: unknown, timeZone = this.options.timeZone): string | undefined {
    return this.#take(raw, readStart(raw, {timeZone}));
  }

  date(raw: unknown): string | undefined {
    return this.#take(raw, readDate(raw, this.options));
  }

  localDateTime(raw: unknown): string | undefined {
    return this.#take(raw, readLocalDateTime(raw, this.options));
  }

  /** Tags of languages that are given by their tags or names. */
  languages(names: readonly string[]): readonly string[] {
    const tags = names.map((name) => this.#take(name, readLanguage(name)));
    return [...new Set(tags.filter((tag) => tag !== undefined))];
  }

  /** Sorts words into the vocabularies; they become fields of the item once all fields are read. */
  sort(words: readonly string[], vocabulary: TermRef['vocabulary']): undefined {
    for (const word of words) {
      const term = this.#context.terms.find(htmlToText(word), vocabulary);
      if (!term) continue;
      const ids = this.terms.get(term.vocabulary) ?? new Set();
      this.terms.set(term.vocabulary, ids.add(term.id));
    }
    return undefined;
  }

  /** Sorts the words that the config knows into the vocabularies, and gives the others. */
  sortKnown(words: readonly string[]): readonly string[] {
    const texts = words.map((word) => htmlToText(word)).filter((word) => word !== '');
    this.sort(
      texts.filter((word) => this.#context.terms.isKnown(word)),
      'topics',
    );
    return [...new Set(texts.filter((word) => !this.#context.terms.isKnown(word)))];
  }

  #take<T>(raw: unknown, {value, problem}: Reading<T>): T | undefined {
    if (raw === undefined || raw === null || raw === '') return undefined;
    if (problem) this.note(problem.code, textAt({raw}, 'raw'), problem.detail);
    return value;
  }

  #noteAll({notes}: ConvertedText): void {
    for (const {code, value, detail} of notes) this.note(code, value, detail);
  }
}
