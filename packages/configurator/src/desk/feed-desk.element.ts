import {property, ShowMoreController, text, type Locale} from '@mitmach/ui';
import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {ToolElement} from '../tool-element.js';
import {Actions} from './actions.js';
import type {DeskContext, ViewState} from './context.js';
import {Desk, type DeskHost} from './desk.js';
import {deskView} from './desk.view.js';
import {deskStyles} from './desk.styles.js';
import {emptyDocument, type DeskDocument} from './document.model.js';
import {Editor} from './editor.js';
import {editorStyles} from './editor.styles.js';
import type {ActionsHost} from './feed-actions.js';
import {feedDeskCatalogue, type FeedDeskKey} from './feed-desk.catalogue.js';
import {FeedAddress} from './feed-address.js';
import {FileDrop} from './file-drop.js';
import {formStyles} from './form.styles.js';
import {Intake, type IntakeHost} from './intake.js';
import {LIST_STEP} from './items.view.js';
import {LeaveGuard} from './leave-guard.js';
import {mappingStyles} from './mapping.styles.js';
import type {Incoming} from './merge.model.js';
import {panelStyles} from './panel.styles.js';
import {framePage} from './preview.model.js';
import type {CheckContext} from './problems.model.js';
import {checkContext} from './reader.js';

const firstView: ViewState = {
  tab: 'items',
  list: {kind: 'events', query: '', isProblemsOnly: false},
  widget: undefined,
  shownId: undefined,
  failure: undefined,
  isHeld: false,
  isDragging: false,
};

const ownTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * A desk for those who put a feed together: files in, what is wrong in words, forms to correct it, the feed out. All of
 * it happens in the browser; nothing is uploaded, nothing stored.
 *
 * @tagname mitmach-feed-desk
 * @summary Makes a feed of files in the browser, lets it be corrected and downloaded.
 */
export class MitmachFeedDesk extends ToolElement<FeedDeskKey> implements DeskHost, ActionsHost, IntakeHost {
  static override styles: CSSResultGroup = [
    ToolElement.styles,
    deskStyles,
    panelStyles,
    formStyles,
    editorStyles,
    mappingStyles,
  ];

  /** Address of the script of the widgets, for the preview; on the same server as the page. */
  @property({converter: text}) script: string | undefined;

  view: ViewState = firstView;
  readonly #desk = new Desk(this);
  readonly #intake = new Intake(this, this.#desk);
  readonly #editor = new Editor(this, this.#desk);
  readonly #actions = new Actions(this, {desk: this.#desk, intake: this.#intake, editor: this.#editor});
  readonly #more = new ShowMoreController(this, () => LIST_STEP, '.row');
  readonly #feedAddress = new FeedAddress(this);
  #status = '';
  #focusOn: readonly string[] = [];
  #checkedIn: string | undefined;

  constructor() {
    super(feedDeskCatalogue);
    new FileDrop(this, {
      onDrag: (isDragging) => this.show({isDragging}),
      onFiles: (files) => void this.#actions.addFiles(files),
    });
    new LeaveGuard(
      this,
      () => this.#desk.isUnsaved || this.#editor.isUnsaved || this.#intake.table !== undefined,
    );
  }

  /** The reader's language; undefined until its texts are there. */
  override get locale(): Locale<FeedDeskKey> | undefined {
    return super.locale;
  }

  get checkContext(): CheckContext | undefined {
    return this.locale && checkContext(this.locale, this.now());
  }

  readonly now = (): number => Date.now();

  readonly firstDocument = (): DeskDocument =>
    emptyDocument({
      title: '',
      publisher: '',
      language: this.locale?.tag ?? 'de',
      timeZone: ownTimeZone(),
    });

  readonly onTaken = (incoming: Incoming): void => {
    this.#actions.taken(incoming);
  };

  show(change: Partial<ViewState>): void {
    this.view = {...this.view, ...change};
    this.requestUpdate();
  }

  announce(text: string): void {
    this.#status = text;
    this.requestUpdate();
  }

  focusOn(...selectors: readonly string[]): void {
    this.#focusOn = selectors;
    this.requestUpdate();
  }

  resetList(): void {
    this.#more.reset();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {document} = this.#desk;
    this.#feedAddress.show(this.view.tab === 'preview' ? document : undefined, this.now());
    // Another language says what is wrong in other words.
    const {language} = this.locale ?? {};
    if (language === this.#checkedIn) return;
    this.#checkedIn = language;
    void this.#desk.check();
    void this.#editor.check();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const [target] = this.#focusOn.flatMap(
      (selector) => this.renderRoot.querySelector<HTMLElement>(selector) ?? [],
    );
    if (!target) return;
    this.#focusOn = [];
    target.focus();
  }

  protected override content(locale: Locale<FeedDeskKey>): TemplateResult {
    const context: DeskContext = {
      locale,
      desk: this.#desk,
      intake: this.#intake,
      editor: this.#editor,
      view: this.view,
      actions: this.#actions,
      frame: framePage(this.script, this.baseURI),
      feedAddress: this.#feedAddress.address,
      limit: this.#more.limit,
      onMore: this.#more.more,
      ownTimeZone: ownTimeZone(),
    };
    return html`
      ${deskView(context)}
      <p class="visually-hidden" role="status">${this.#status === '' ? nothing : this.#status}</p>
    `;
  }
}
