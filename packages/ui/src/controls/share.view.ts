import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../texts/locale.js';
import {icon} from '../views/icon.view.js';
import type {ControlsKey} from './controls.catalogue.js';
import type {ShareController} from './share-controller.js';

/** What is shared. */
export interface Shared {
  readonly title: string;
  /** Absolute address. */
  readonly url: string;
}

const selectAll = (event: Event): void => {
  (event.currentTarget as HTMLInputElement).select();
};

/** Buttons to share and to copy a link; the outcome is announced. */
export const shareView = (
  {title, url}: Shared,
  share: ShareController,
  {t}: Locale<ControlsKey>,
): TemplateResult => {
  const state = share.stateOf(url);
  return html`
    <div class="share" part="share">
      ${
        share.canShare
          ? html`<button type="button" @click=${() => share.share(title, url)}>
              ${icon('share')} ${t('share')}
            </button>`
          : nothing
      }
      <button type="button" @click=${() => share.copy(url)}>${icon('copy')} ${t('copyLink')}</button>
      <span role="status" class="note">${state === 'copied' ? t('linkCopied') : ''}</span>
      ${
        state === 'by-hand'
          ? html`<label>${t('copyByHand')} <input readonly .value=${url} @focus=${selectAll} /></label>`
          : nothing
      }
    </div>
  `;
};
