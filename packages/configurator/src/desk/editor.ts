import type {KindName} from '@mitmach/feed';
import type {Desk, DeskHost} from './desk.js';
import {
  copyOf,
  fieldRoot,
  isSame,
  itemOf,
  livingItems,
  textAt,
  withEnvelope,
  withFields,
  withNewItem,
  type Json,
} from './document.model.js';
import {envelopeForm, itemForm, languagesUsed, textsOf, type FormModel} from './form.model.js';
import {withoutEmpty, withValue, type Path} from './form-values.model.js';
import {withText, type TextLanguages, type TextPlace} from './languages.model.js';
import {joined, problemsOfEnvelope, problemsOfItem, type Said} from './problems.model.js';

/** What is being changed: an item, a new one, or what the feed says of itself. */
export type Subject =
  | {readonly type: 'item'; readonly key: string; readonly kind: KindName}
  | {readonly type: 'new'; readonly kind: KindName}
  | {readonly type: 'envelope'};

/** The form that is open. What it says becomes part of the feed when it is saved. */
export class Editor {
  #subject: Subject | undefined;
  #before: Json = {};
  #fields: Json = {};
  #said: readonly Said[] = [];
  /** Fields that somebody has filled in; of a new item, only these are judged until it is saved. */
  readonly #touched = new Set<string>();
  #isTried = false;
  /** Something is being written that is not part of the fields yet: it is as soon as the field is left. */
  #isWriting = false;
  #languages: TextLanguages = {own: 'und', all: []};
  #checks = 0;
  readonly #host: DeskHost & {readonly now: () => number};
  readonly #desk: Desk;

  constructor(host: DeskHost & {readonly now: () => number}, desk: Desk) {
    this.#host = host;
    this.#desk = desk;
  }

  get subject(): Subject | undefined {
    return this.#subject;
  }

  get fields(): Json {
    return this.#fields;
  }

  /** The fields of the form; undefined where none is open. */
  get form(): FormModel | undefined {
    return this.#subject && this.#formIn(this.#subject, this.#languages);
  }

  /** The languages in which its texts are written. */
  get languages(): TextLanguages {
    return this.#languages;
  }

  get isChanged(): boolean {
    return this.#subject !== undefined && !isSame(withoutEmpty(this.#fields), this.#before);
  }

  /** Whether something would be lost with the form. */
  get isUnsaved(): boolean {
    return this.isChanged || (this.#subject !== undefined && this.#isWriting);
  }

  /** What is wrong with it, and what could be better. */
  get said(): readonly Said[] {
    const isJudged = ({field}: Said): boolean =>
      this.#subject?.type !== 'new' || this.#isTried || this.#touched.has(fieldRoot(field));
    return this.#said.filter(isJudged);
  }

  /** Opens the form for an item. */
  async open(key: string): Promise<void> {
    const item = this.#desk.document && itemOf(this.#desk.document, key);
    if (item) await this.#begin({type: 'item', key, kind: item.kind}, item.fields);
  }

  /** Opens an empty form, or one that begins as a copy. */
  async create(kind: KindName, key?: string): Promise<void> {
    const item = key === undefined ? undefined : this.#desk.document && itemOf(this.#desk.document, key);
    await this.#begin({type: 'new', kind}, item ? copyOf(item) : {});
  }

  /** Opens the form for the feed itself. */
  async openEnvelope(): Promise<void> {
    await this.#begin({type: 'envelope'}, this.#desk.document?.envelope ?? {});
  }

  async set(path: Path, value: unknown): Promise<void> {
    await this.setAll(withValue(this.#fields, path, value), String(path[0]));
  }

  async setText(place: TextPlace, text: string): Promise<void> {
    await this.setAll(withText(this.#fields, place, text), String(place.path[0]));
  }

  async setAll(fields: Json, touched: string): Promise<void> {
    this.#fields = fields;
    this.#isWriting = false;
    this.#touched.add(touched);
    await this.check();
  }

  /** Somebody writes: what is in a field becomes known only when it is left. */
  noteWriting(): void {
    if (this.#isWriting) return;
    this.#isWriting = true;
    this.#host.requestUpdate();
  }

  /** Gives each text a field in one more language. */
  addLanguage(language: string): void {
    const {own, all} = this.#languages;
    this.#languages = {own, all: [...all, language]};
    this.#host.requestUpdate();
  }

  /** Takes the texts in a language away, and their fields. */
  async removeLanguage(language: string): Promise<void> {
    const {own, all} = this.#languages;
    const texts = (this.form ? textsOf(this.form) : []).filter((text) => text.language === language);
    this.#languages = {own, all: all.filter((tag) => tag !== language)};
    this.#fields = texts.reduce(
      (fields, {path, whole}) => withText(fields, {path: whole?.path ?? path, language, own}, ''),
      this.#fields,
    );
    await this.check();
  }

  /** Puts it into the feed; false where a new item still lacks what the feed requires. */
  async save(): Promise<boolean> {
    const subject = this.#subject;
    const {document} = this.#desk;
    if (!subject || !document) return false;
    await this.check();
    this.#isTried = true;
    this.#host.requestUpdate();
    if (subject.type === 'new' && this.#said.some(({code}) => code === 'missing')) return false;
    const {isChanged} = this;
    const fields = this.#dated(withoutEmpty(this.#fields));
    this.close();
    if (!isChanged) return true;
    if (subject.type === 'new') await this.#desk.change(withNewItem(document, subject.kind, fields));
    else if (subject.type === 'item') await this.#desk.change(withFields(document, subject.key, fields));
    else await this.#desk.change(withEnvelope(document, fields));
    return true;
  }

  close(): void {
    this.#subject = undefined;
    this.#host.requestUpdate();
  }

  /** Finds out what is wrong with it. */
  async check(): Promise<void> {
    this.#host.requestUpdate();
    const subject = this.#subject;
    const {checkContext} = this.#host;
    const {document} = this.#desk;
    if (!subject || !checkContext || !document) return;
    this.#checks += 1;
    const number = this.#checks;
    const fields = withoutEmpty(this.#fields);
    const said =
      subject.type === 'envelope'
        ? await problemsOfEnvelope(fields, checkContext)
        : await problemsOfItem(document, {kind: subject.kind, fields}, checkContext);
    if (number !== this.#checks) return;
    this.#said = joined(this.#openNotes(subject), said);
    this.#host.requestUpdate();
  }

  /** Of what was said when the item came, what is about fields that are as they were. */
  #openNotes(subject: Subject): readonly Said[] {
    if (subject.type !== 'item') return [];
    const notes = (this.#desk.problems.byKey.get(subject.key) ?? []).filter(({isNote}) => isNote);
    return notes.filter(({field}) => isSame(this.#fields[fieldRoot(field)], this.#before[fieldRoot(field)]));
  }

  /** An item that says when it was changed says so again. */
  #dated(fields: Json): Json {
    const isDated = fields['updated'] !== undefined;
    const now = new Date(this.#host.now()).toISOString().replace(/\.\d+Z$/, 'Z');
    return isDated ? {...fields, updated: now} : fields;
  }

  #formIn(subject: Subject, languages: TextLanguages): FormModel {
    return subject.type === 'envelope'
      ? envelopeForm(this.#fields, languages)
      : itemForm(subject.kind, this.#fields, languages);
  }

  async #begin(subject: Subject, fields: Json): Promise<void> {
    this.#subject = subject;
    this.#before = withoutEmpty(fields);
    this.#fields = fields;
    this.#isWriting = false;
    const own = textAt(this.#desk.document?.envelope ?? {}, 'language') || 'und';
    this.#languages = {own, all: languagesUsed(this.#formIn(subject, {own, all: []}), fields, own)};
    this.#said = [];
    this.#touched.clear();
    this.#isTried = false;
    await this.check();
  }

  /** The key of the item that was made last. */
  get lastKey(): string | undefined {
    return this.#desk.document && livingItems(this.#desk.document).at(-1)?.key;
  }
}
