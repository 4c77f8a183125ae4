import type {LooseNote} from '@mitmach/cli/editing';
import type {ReactiveControllerHost} from 'lit';
import {livingItems, type DeskDocument} from './document.model.js';
import {advance, historyOf, redo, undo, type History} from './history.model.js';
import type {MergeCounts} from './merge.model.js';
import {isProblem, noProblems, problemsOf, type CheckContext, type Problems} from './problems.model.js';

/** Something to be said about a file or an address, until somebody closes it. */
export type Notice = {readonly key: number} & NoticeContent;
export type NoticeContent =
  | {
      readonly type: 'imported';
      readonly source: string;
      readonly counts: MergeCounts;
      readonly notes: readonly LooseNote[];
      /** The file was read once more, in another way. */
      readonly isAgain: boolean;
    }
  | {readonly type: 'unknown' | 'printed' | 'too-large'; readonly source: string};

/** What has a desk: it says how the reader is spoken to. */
export interface DeskHost extends ReactiveControllerHost {
  /** Undefined until the texts of the reader's language are there. */
  readonly checkContext: CheckContext | undefined;
}

/** The feed on the desk, what it was before, and what is wrong with it. */
export class Desk {
  problems: Problems = noProblems;
  readonly #host: DeskHost;
  #history: History<DeskDocument | undefined> = historyOf(undefined);
  /** What was downloaded last. */
  #kept: DeskDocument | undefined;
  #notices: readonly Notice[] = [];
  #checks = 0;
  #nextNotice = 1;

  constructor(host: DeskHost) {
    this.#host = host;
  }

  /** Undefined as long as there is no feed. */
  get document(): DeskDocument | undefined {
    return this.#history.present;
  }

  get notices(): readonly Notice[] {
    return this.#notices;
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  /** Whether something would be lost with this page. */
  get isUnsaved(): boolean {
    const {document} = this;
    if (document === undefined || document === this.#kept) return false;
    return document.items.length > 0 || this.#kept !== undefined;
  }

  /** How many items need a look, of one source or of all. */
  countProblems(source?: string): number {
    const items = this.document ? livingItems(this.document) : [];
    return items.filter(
      (item) =>
        (source === undefined || item.source === source) &&
        this.problems.byKey.get(item.key)?.some(isProblem),
    ).length;
  }

  /** Goes on to another state of the feed, undefined for none. Resolves when it is known what is wrong with it. */
  async change(document: DeskDocument | undefined): Promise<void> {
    this.#history = advance(this.#history, document);
    await this.check();
  }

  async undo(): Promise<void> {
    this.#history = undo(this.#history);
    await this.check();
  }

  async redo(): Promise<void> {
    this.#history = redo(this.#history);
    await this.check();
  }

  /** Takes what is there as kept: it was downloaded, or came from where it still is. */
  keep(): void {
    this.#kept = this.document;
    this.#host.requestUpdate();
  }

  /** Finds out what is wrong. */
  async check(): Promise<void> {
    this.#host.requestUpdate();
    const {checkContext} = this.#host;
    const {document} = this;
    if (!checkContext) return;
    this.#checks += 1;
    const number = this.#checks;
    const problems = document ? await problemsOf(document, checkContext) : noProblems;
    if (number !== this.#checks) return;
    this.problems = problems;
    this.#host.requestUpdate();
  }

  /** Says something about a file. What is said of a file that was read once more takes the place of what was said before. */
  notify(content: NoticeContent): void {
    const key = this.#nextNotice;
    this.#nextNotice += 1;
    const isAgain = content.type === 'imported' && content.isAgain;
    const kept = this.#notices.filter(({source}) => !(isAgain && source === content.source));
    this.#notices = [...kept, {...content, key}];
    this.#host.requestUpdate();
  }

  dismiss(key: number): void {
    this.#notices = this.#notices.filter((notice) => notice.key !== key);
    this.#host.requestUpdate();
  }
}
