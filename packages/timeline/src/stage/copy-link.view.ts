import {icon, writeFragment, type ControlsKey, type Locale, type ShareController} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import type {TimelineEntry} from '../vertical.model.js';
import type {StageKey} from './stage.catalogue.js';

/** The page's address with a milestone in it, which leads back to it. */
const linkTo = (id: string, key: string): string => {
  const url = new URL(location.href);
  url.hash = writeFragment(location.hash, key, {at: id});
  return url.href;
};

const selectAll = (event: Event): void => {
  (event.currentTarget as HTMLInputElement).select();
};

/** A quiet button that copies a milestone's link; where the page's policy forbids that, the link to copy by hand. */
export const copyLinkView = (
  {milestone, title}: TimelineEntry,
  key: string,
  {share, locale}: {readonly share: ShareController; readonly locale: Locale<StageKey | ControlsKey>},
): TemplateResult => {
  const {t} = locale;
  const url = linkTo(milestone.id, key);
  const state = share.stateOf(url);
  const onClick = (): void => {
    void share.copy(url);
  };
  return html`<div class="copy-link" part="share">
    <button type="button" @click=${onClick}>
      ${icon('copy')} <span aria-hidden="true">${state === 'copied' ? t('linkCopied') : t('copyLink')}</span
      ><span class="visually-hidden">${t('linkTo', {title: title.text})}</span>
    </button>
    ${
      state === 'by-hand'
        ? html`<label>${t('copyByHand')} <input readonly .value=${url} @focus=${selectAll} /></label>`
        : nothing
    }
  </div>`;
};
