import {printAlone, ShareController} from '@mitmach/ui';
import {html, type LitElement, type TemplateResult} from 'lit';
import type {FinderContext} from '../finder-context.js';
import {rememberedMail} from './remembered-mail.js';
import {rememberedOffers, type RememberedContext} from './remembered.model.js';
import {rememberedView, type RememberedHandlers} from './remembered.view.js';

/** What the list is made from. */
export interface RememberedOptions {
  readonly context: FinderContext;
  /** In the order in which they were remembered. */
  readonly ids: readonly string[];
  /** The list and that it is shown stand in the page's address. */
  readonly isLinked: boolean;
  /** 2 to 6. */
  readonly headingLevel: number;
}

/** The list of what a visitor remembered, in place of the results. */
export class RememberedOffers {
  readonly #host: LitElement;
  readonly #share: ShareController;

  constructor(host: LitElement) {
    this.#host = host;
    this.#share = new ShareController(host);
  }

  /** The list, or that its texts are on their way. */
  view(
    {context, ids, isLinked, headingLevel}: RememberedOptions,
    handlers: RememberedHandlers,
  ): TemplateResult {
    const locale = context.locale as RememberedContext['locale'];
    // Texts of another language than English and German come a moment later.
    if (!locale.has('rememberedTitle')) return html`<p class="note">${locale.t('loadingPart')}</p>`;
    const known = {...context, locale};
    const remembered = rememberedOffers(ids, known);
    const link = isLinked ? location.href : undefined;
    const mail = rememberedMail(remembered, link, known);
    return rememberedView(
      {locale, headingLevel, remembered, link, mail, share: this.#share},
      {
        ...handlers,
        onMark: (id) => {
          handlers.onMark(id);
          this.#focusTitle();
        },
        onPrint: this.#print,
      },
    );
  }

  /** The button that was pressed is gone with its offer. */
  #focusTitle(): void {
    const {updateComplete, renderRoot} = this.#host;
    void updateComplete.then(() => renderRoot.querySelector<HTMLElement>('.remembered-title')?.focus());
  }

  readonly #print = (): void => {
    printAlone(this.#host);
  };
}
