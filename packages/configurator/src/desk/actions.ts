import type {FailedLoad, KindName} from '@mitmach/feed';
import type {AddressFailure, FailureKey, TabName} from './context.js';
import {textAt, withoutItem, withoutNotes} from './document.model.js';
import {FeedActions} from './feed-actions.js';
import {incompleteCount, type Intake} from './intake.js';
import {listModel, type ListView} from './list.model.js';
import type {Incoming} from './merge.model.js';
import {widgetFor, type WidgetName} from './preview.model.js';
import {languageName} from './reader.js';

const failureKeys: Readonly<Record<FailedLoad['reason'], FailureKey>> = {
  offline: 'failOffline',
  unreachable: 'failUnreachable',
  timeout: 'failTimeout',
  cors: 'failCors',
  csp: 'failCsp',
  'not-found': 'failNotFound',
  'http-error': 'failHttp',
  'not-json': 'failNotJson',
  'too-large': 'failTooLarge',
  aborted: 'failTimeout',
};

/** What people do at the desk: each changes it, says so, and leaves the focus where one goes on. */
export class Actions extends FeedActions {
  async addFiles(files: Iterable<File>): Promise<void> {
    await this.intake.addFiles(files);
    if (this.intake.table) this.host.focusOn('.mapping h2');
    else this.host.focusOn('.notice', '.desk-title');
  }

  async openAddress(address: string): Promise<void> {
    this.host.show({failure: undefined});
    const fetched = await this.intake.addAddress(address);
    if (fetched.ok) this.host.focusOn('.desk-title');
    else this.#fail({key: failureKeys[fetched.reason], url: fetched.url}, address);
  }

  /** What becomes known when a file has been taken up. */
  taken({source, items}: Incoming): void {
    const {locale} = this.host;
    if (!locale) return;
    const count = items.length;
    const problems = this.desk.countProblems(source);
    const said = count === 0 ? locale.t('importedNone', {source}) : locale.t('imported', {count, source});
    this.host.announce(problems === 0 ? said : `${said}, ${locale.t('importedLook', {count: problems})}`);
    const counts = new Map<KindName, number>();
    for (const {kind} of items) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const [most] = [...counts].sort((a, b) => b[1] - a[1]);
    if (most) this.showList({kind: most[0], query: '', isProblemsOnly: false});
    this.host.show({tab: 'items'});
  }

  async takeTable(): Promise<void> {
    await this.intake.takeTable();
    this.host.focusOn('.mapping h2', '.notice', '.desk-title');
  }

  skipTable(): void {
    const {table} = this.intake;
    this.intake.skipTable();
    const key = table?.before ? 'mapUnchanged' : 'mapSkipped';
    this.host.announce(this.host.locale?.t(key, {source: table?.data.name ?? ''}) ?? '');
    this.host.focusOn('.mapping h2', '.desk-title', '.start button');
  }

  /** Asks once more what the columns of a file are. */
  async reopen(source: string): Promise<void> {
    if (this.isHeld()) return;
    this.editor.close();
    await this.intake.reopen(source);
    this.host.focusOn('.mapping h2');
  }

  /** Says how many items a table gives now. */
  async remap(change: Parameters<Intake['remap']>[0]): Promise<void> {
    await this.intake.remap(change);
    const {table} = this.intake;
    if (!table) return;
    const lost = incompleteCount(table.incoming);
    const {locale} = this.host;
    const count = locale?.t('mapCount', {count: table.incoming.items.length}) ?? '';
    this.host.announce(lost === 0 ? count : `${count}, ${locale?.t('mapLost', {count: lost}) ?? ''}`);
  }

  showTab(tab: TabName): void {
    this.host.show({tab});
  }

  showList(change: Partial<ListView>): void {
    this.host.resetList();
    this.host.show({list: {...this.host.view.list, ...change}});
  }

  /** Looks for items, and says how many there are. */
  search(change: Pick<ListView, 'query'> | Pick<ListView, 'isProblemsOnly'>): void {
    this.showList(change);
    const {locale, view} = this.host;
    const {document, problems} = this.desk;
    if (!locale || !document) return;
    const {rows} = listModel(document, problems, {view: view.list, locale: locale.tag});
    this.host.announce(locale.t('found', {count: rows.length}));
  }

  /** Shows what needs a look, of the first kind in which there is something. */
  showProblems(): void {
    const {document, problems} = this.desk;
    const first = document?.items.find(({key}) =>
      problems.byKey.get(key)?.some(({severity}) => severity !== 'note'),
    );
    this.showList({query: '', isProblemsOnly: true, ...(first && {kind: first.kind})});
    this.host.show({tab: 'items'});
    this.host.focusOn('.items .row button', '.items');
  }

  async edit(key: string): Promise<void> {
    await this.editor.open(key);
    this.host.focusOn('.editor h3');
  }

  async create(key?: string): Promise<void> {
    if (this.isHeld()) return;
    await this.editor.create(this.host.view.list.kind, key);
    this.host.focusOn('.editor h3');
  }

  /** Gives the texts of the form a field in one more language, and goes there. */
  addLanguage(language: string): void {
    this.editor.addLanguage(language);
    this.host.focusOn(`.editor .field [lang="${language}"]`);
  }

  async removeLanguage(language: string): Promise<void> {
    await this.editor.removeLanguage(language);
    const {locale} = this.host;
    if (locale) this.host.announce(locale.t('languageRemoved', {language: languageName(language, locale)}));
    this.host.focusOn('#language-new');
  }

  async save(): Promise<void> {
    this.host.show({isHeld: false});
    const {subject, fields} = this.editor;
    const isSaved = await this.editor.save();
    if (!isSaved) {
      this.host.focusOn('[aria-invalid=true]', '.editor h3');
      return;
    }
    this.say('saved', {title: this.titleOf(fields)});
    if (subject?.type === 'new') this.showList({query: '', isProblemsOnly: false});
    const key = subject?.type === 'item' ? subject.key : this.editor.lastKey;
    this.host.focusOn(`[data-key="${key ?? ''}"] .edit`, '.items h3', '.about h3');
  }

  cancel(): void {
    const {subject, isUnsaved} = this.editor;
    this.editor.close();
    this.host.show({isHeld: false});
    if (isUnsaved) this.say('discarded');
    const key = subject?.type === 'item' ? subject.key : '';
    this.host.focusOn(`[data-key="${key}"] .edit`, '.items h3', '.about h3');
  }

  async remove(key: string): Promise<void> {
    const item = this.item(key);
    const {document} = this.desk;
    if (!item || !document) return;
    this.editor.close();
    await this.desk.change(withoutItem(document, key));
    this.say('removed', {title: this.titleOf(item.fields)});
    this.host.focusOn('.undo');
  }

  /** Takes what was said about an item when it came as settled. */
  async settle(key: string): Promise<void> {
    const {document} = this.desk;
    if (!document) return;
    await this.desk.change(withoutNotes(document, key));
    this.host.focusOn(`[data-key="${key}"] .edit`, '.items .row .edit', '.items h3');
  }

  dismiss(key: number): void {
    this.desk.dismiss(key);
    this.host.focusOn('.notice', '.desk-title', '.start button');
  }

  preview(key?: string, widget?: WidgetName): void {
    const item = key === undefined ? undefined : this.item(key);
    const id = item && textAt(item.fields, 'id');
    this.host.show({
      tab: 'preview',
      shownId: id,
      ...(item ? {widget: widgetFor(item.kind)} : widget && {widget}),
    });
    if (item) this.host.focusOn('[role=tab][aria-selected=true]');
  }

  #fail(failure: AddressFailure, address: string): void {
    const isPage = failure.url !== address;
    const shown: AddressFailure = isPage ? {key: 'failPage', url: failure.url} : failure;
    this.host.show({failure: shown});
    this.host.focusOn('#feed-address');
  }
}
