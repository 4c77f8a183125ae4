import {DialogController, dialogView, ShareController, textView, writeFragment} from '@mitmach/ui';
import {html, type LitElement, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {TickerEntry} from '../entry.model.js';
import type {TickerContext} from '../ticker-context.js';
import {detailModel} from './detail.model.js';
import {detailView} from './detail.view.js';

/** What an open item is shown with. */
export interface OpenedOptions {
  readonly context: TickerContext;
  /** The ticker's name in the page's address; undefined where the address says nothing of it. */
  readonly key: string | undefined;
  readonly onClose: () => void;
}

const linkTo = (open: string, key: string): string => {
  const url = new URL(location.href);
  url.hash = writeFragment(location.hash, key, {open});
  return url.href;
};

/** The item that is open, in a dialog over the page. */
export class OpenedItem {
  readonly #share: ShareController;

  constructor(host: LitElement, onClose: () => void) {
    this.#share = new ShareController(host);
    new DialogController(host, onClose);
  }

  /** The dialog, closed where nothing is open in it. The page may show the item in its own way, in the slot. */
  dialog(entry: TickerEntry | undefined, {context, key, onClose}: OpenedOptions): TemplateResult {
    return dialogView(
      {
        isOpen: entry !== undefined,
        title: entry && textView(entry.title),
        content: entry && this.#content(entry, context, key),
        onClose,
      },
      context.locale,
    );
  }

  #content(entry: TickerEntry, context: TickerContext, key: string | undefined): TemplateResult {
    const url = key === undefined ? entry.href : linkTo(entry.key, key);
    const shared = url === undefined ? undefined : {title: entry.title.text, url};
    const detail = detailView(detailModel(entry, context), {share: this.#share, shared}, context.locale);
    return html`<slot name="item">${keyed(entry.key, detail)}</slot>`;
  }
}
