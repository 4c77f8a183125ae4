import type {FeedBasics, DeskItem} from './document.model.js';
import {emptyDocument, itemOf, textAt} from './document.model.js';
import type {Desk} from './desk.js';
import type {Editor} from './editor.js';
import {fileText, publishedFeed} from './feed.model.js';
import type {Intake} from './intake.js';
import {titleOf} from './list.model.js';
import type {DeskLocale} from './reader.js';
import {
  missingReferences,
  termsOf,
  withMissingOrganizations,
  withMissingTerms,
  withTermsOf,
  type Term,
  type VocabularyName,
} from './references.model.js';
import {saveFile} from './save-file.js';
import {homeOf, type ViewState} from './context.js';

/** What the element does for its actions. */
export interface ActionsHost {
  readonly locale: DeskLocale | undefined;
  readonly view: ViewState;
  readonly now: () => number;
  show(change: Partial<ViewState>): void;
  /** Says something in the live region. */
  announce(text: string): void;
  /** Moves the focus to the first of these that is there after the next update. */
  focusOn(...selectors: readonly string[]): void;
  /** Begins the list anew. */
  resetList(): void;
}

/** What desk, intake and editor are there. */
export interface DeskParts {
  readonly desk: Desk;
  readonly intake: Intake;
  readonly editor: Editor;
}

/** What people do to the feed as a whole: each changes it, says so, and leaves the focus where one goes on. */
export class FeedActions {
  protected readonly host: ActionsHost;
  protected readonly desk: Desk;
  protected readonly intake: Intake;
  protected readonly editor: Editor;

  constructor(host: ActionsHost, {desk, intake, editor}: DeskParts) {
    this.host = host;
    this.desk = desk;
    this.intake = intake;
    this.editor = editor;
  }

  async begin(basics: FeedBasics): Promise<void> {
    await this.desk.change(emptyDocument(basics));
    this.host.focusOn('.desk-title');
  }

  async startOver(): Promise<void> {
    if (this.isHeld()) return;
    this.editor.close();
    await this.desk.change(undefined);
    this.host.focusOn('.start button');
  }

  async undo(): Promise<void> {
    if (this.isHeld()) return;
    this.editor.close();
    await this.desk.undo();
    this.say('undone');
    this.host.focusOn('.undo:not([disabled])', '.desk-title', '.start button');
  }

  async redo(): Promise<void> {
    if (this.isHeld()) return;
    this.editor.close();
    await this.desk.redo();
    this.say('redone');
    this.host.focusOn('.redo:not([disabled])', '.undo:not([disabled])', '.desk-title');
  }

  async download(): Promise<void> {
    const {document} = this.desk;
    if (!document) return;
    saveFile('feed.json', fileText(await publishedFeed(document, this.host.now())));
    this.desk.keep();
    this.say('downloaded');
  }

  /** Whether a form with changes is in the way; then it is shown, with what to do. */
  protected isHeld(): boolean {
    const {subject, isUnsaved} = this.editor;
    if (!subject || !isUnsaved) return false;
    this.host.show({tab: homeOf(subject), isHeld: true});
    this.host.focusOn('.editor .primary');
    return true;
  }

  protected item(key: string): DeskItem | undefined {
    return this.desk.document && itemOf(this.desk.document, key);
  }

  protected titleOf(fields: DeskItem['fields']): string {
    const language = textAt(this.desk.document?.envelope ?? {}, 'language') || 'und';
    return titleOf(fields, language) ?? this.host.locale?.t('untitled') ?? '';
  }

  /** Opens the form for what the feed says of itself. */
  async editFeed(): Promise<void> {
    if (this.isHeld()) return;
    await this.editor.openEnvelope();
    this.host.show({tab: 'feed'});
    this.host.focusOn('.editor h3');
  }

  /** Takes up what items name and the feed does not have. */
  async adopt(what: 'organizations' | 'terms'): Promise<void> {
    const {document} = this.desk;
    if (!document) return;
    const {organizations, terms} = missingReferences(document);
    const isTerms = what === 'terms';
    await this.desk.change(isTerms ? withMissingTerms(document) : withMissingOrganizations(document));
    const count = isTerms ? terms.reduce((sum, {ids}) => sum + ids.length, 0) : organizations.length;
    this.host.announce(this.host.locale?.t('adopted', {count}) ?? '');
    this.host.focusOn('.offers button', '.desk-title');
  }

  async addTerm(name: VocabularyName, label: string): Promise<void> {
    await this.#changeTerms(name, (terms) =>
      terms.some(({id}) => id === label) ? terms : [...terms, {id: label, label}],
    );
  }

  /** Changes what a term is called; its id, which items name, stays. */
  async renameTerm(name: VocabularyName, id: string, label: string): Promise<void> {
    const {document} = this.desk;
    const language = textAt(document?.envelope ?? {}, 'language');
    const renamed = (old: unknown): unknown =>
      typeof old === 'object' && old !== null ? {...old, [language]: label} : label;
    if (label.trim() === '') return;
    await this.#changeTerms(name, (terms) =>
      terms.map((term) => (term.id === id ? {...term, label: renamed(term['label'])} : term)),
    );
  }

  async removeTerm(name: VocabularyName, id: string): Promise<void> {
    await this.#changeTerms(name, (terms) => terms.filter((term) => term.id !== id));
    this.host.focusOn('.undo');
  }

  async #changeTerms(
    name: VocabularyName,
    change: (terms: readonly Term[]) => readonly Term[],
  ): Promise<void> {
    const {document} = this.desk;
    if (document) await this.desk.change(withTermsOf(document, name, change(termsOf(document, name))));
  }

  protected say(
    key: 'undone' | 'redone' | 'discarded' | 'downloaded' | 'saved' | 'removed',
    holes = {},
  ): void {
    this.host.announce(this.host.locale?.t(key, holes) ?? '');
  }
}
