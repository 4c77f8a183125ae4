import {opportunities, type Opportunity} from '@mitmach/feed';
import {DialogController, dialogView, printAlone, ShareController, writeFragment} from '@mitmach/ui';
import {html, type LitElement, type TemplateResult} from 'lit';
import type {FinderContext} from '../finder-context.js';
import {highlightedView, type Mark} from '../highlighted.view.js';
import {offerDetail} from './offer-detail.model.js';
import {offerDetailView} from './offer-detail.view.js';
import type {OpenedContext} from './opened-context.js';

/** What an open offer is shown with. */
export interface OpenedOptions {
  readonly context: FinderContext;
  /** Id of the offer that is open; undefined where none is. */
  readonly id: string | undefined;
  /** The finder's name in the page's address; undefined where the address says nothing of it. */
  readonly key: string | undefined;
  readonly isMarked: boolean;
  /** Kilometres from where somebody asked. */
  readonly distance: number | undefined;
  /** Finds in a text what was looked for. */
  readonly ranges?: Mark;
}

/** What can be done with it. */
export interface OpenedHandlers {
  readonly onClose: () => void;
  /** Remembers the offer, or forgets it. */
  readonly onMark: (id: string) => void;
  /** Opens another offer in its place. */
  readonly onOpen: (id: string) => void;
}

interface Content {
  readonly title: unknown;
  readonly content: unknown;
}

const noMark: Mark = () => [];

/** This page with this offer open; what else the visitor remembered is nobody's business. */
const linkTo = (id: string, key: string): string => {
  const url = new URL(location.href);
  url.hash = writeFragment(writeFragment(url.hash, 'bookmarks', {}), key, {open: id});
  return url.href;
};

/** The offer that is open, in a dialog over the page. */
export class OpenedOffer {
  readonly #host: LitElement;
  readonly #share: ShareController;

  /** @param onClose changes the state so that the dialog is rendered closed */
  constructor(host: LitElement, onClose: () => void) {
    this.#host = host;
    this.#share = new ShareController(host);
    new DialogController(host, onClose);
  }

  /** The dialog, closed where no offer is open. An offer that the feed does not have is said to be gone. */
  dialog(options: OpenedOptions, handlers: OpenedHandlers): TemplateResult {
    const {id, context} = options;
    const offer = id === undefined ? undefined : context.feed.find(opportunities, id);
    const {title, content} = offer ? this.#opened(offer, options, handlers) : this.#missing(options);
    return dialogView({isOpen: id !== undefined, title, content, onClose: handlers.onClose}, context.locale);
  }

  #missing({context}: OpenedOptions): Content {
    const {t, has} = context.locale as OpenedContext['locale'];
    return has('openedMissing')
      ? {title: t('openedMissing'), content: html`<p>${t('openedMissingWhy')}</p>`}
      : {title: t('loadingPart'), content: ''};
  }

  /** The page may show the offer in its own way, in the slot. */
  #opened(offer: Opportunity, options: OpenedOptions, handlers: OpenedHandlers): Content {
    const {context, key, distance, isMarked, ranges: mark = noMark} = options;
    const title = context.locale.show(offer.title, context.feed.envelope.language);
    const known: OpenedContext = {
      ...context,
      locale: context.locale as OpenedContext['locale'],
      link: key === undefined ? undefined : linkTo(offer.id, key),
      distance,
    };
    const {locale} = known;
    const content = (): TemplateResult =>
      offerDetailView(offerDetail(offer, known), {
        locale,
        isMarked,
        mark,
        share: this.#share,
        onMark: handlers.onMark,
        onOpen: (other) => {
          handlers.onOpen(other);
          this.#focusTitle();
        },
        onPrint: this.#print,
      });
    // Texts of another language than English and German come a moment later.
    const shown = locale.has('openedContact')
      ? content()
      : html`<p class="note">${locale.t('loadingPart')}</p>`;
    return {title: highlightedView(title, mark), content: html`<slot name="offer">${shown}</slot>`};
  }

  /** Another offer begins at its top, and the button that was pressed is gone. */
  #focusTitle(): void {
    void this.#host.updateComplete.then(() =>
      this.#dialog?.querySelector<HTMLElement>('[tabindex]')?.focus(),
    );
  }

  get #dialog(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('dialog.detail');
  }

  readonly #print = (): void => {
    if (this.#dialog) printAlone(this.#dialog);
  };
}
