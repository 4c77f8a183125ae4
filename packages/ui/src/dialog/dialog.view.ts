import {html, nothing, type TemplateResult} from 'lit';
import type {ControlsKey} from '../controls/controls.catalogue.js';
import type {Locale} from '../texts/locale.js';
import {icon} from '../views/icon.view.js';

/** What a detail dialog shows. */
export interface DialogOptions {
  readonly isOpen: boolean;
  /** Names the dialog; shown as its first heading. */
  readonly title: unknown;
  readonly content: unknown;
  readonly onClose: () => void;
}

/**
 * An item in a modal dialog (APG dialog pattern, native element). The host's `DialogController` opens and
 * closes it.
 */
export const dialogView = (
  {isOpen, title, content, onClose}: DialogOptions,
  {t}: Locale<ControlsKey>,
): TemplateResult => {
  return html`
    <dialog class="detail" part="dialog" aria-labelledby="dialog-title" ?data-open=${isOpen}>
      ${
        isOpen
          ? html`<div class="detail-frame">
              <header>
                <h2 id="dialog-title" tabindex="-1">${title}</h2>
                <button type="button" class="close" @click=${onClose}>
                  ${icon('close')}<span class="visually-hidden">${t('close')}</span>
                </button>
              </header>
              ${content}
            </div>`
          : nothing
      }
    </dialog>
  `;
};
