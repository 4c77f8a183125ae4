import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../texts/locale.js';
import type {UiKey} from '../texts/ui.catalogue.js';
import {icon} from '../views/icon.view.js';
import {richTextView} from '../views/rich-text.view.js';
import type {DetailKey} from './detail.catalogue.js';
import type {DetailMark} from './detail-row.js';
import type {DetailText} from './texts.model.js';

type MaybeView = TemplateResult | typeof nothing;

/** What has to be known before all else. */
export interface DetailNotice extends DetailMark {
  /** What that means, in a sentence. */
  readonly sentence: string | undefined;
}

/** What has to be known before all else; nothing where there is nothing. */
export const noticeView = (notice: DetailNotice | undefined): MaybeView =>
  notice
    ? html`<p class="notice notice-${notice.kind}">
        <strong>${notice.text}</strong> ${notice.sentence ?? nothing}
      </p>`
    : nothing;

/** "Only in German", where the reader did not ask for that language. */
export const onlyInView = (language: string | undefined, {t}: Locale<UiKey>): MaybeView =>
  language === undefined ? nothing : html`<p class="only-in note">${t('onlyIn', {language})}</p>`;

/** A text with its paragraphs, in its own language. */
export const detailTextView = (
  {blocks, lang, dir, onlyIn}: DetailText,
  locale: Locale<UiKey>,
): TemplateResult => html`
  ${onlyInView(onlyIn, locale)}
  <div class="detail-text" lang=${lang ?? nothing} dir=${dir ?? nothing}>${richTextView(blocks)}</div>
`;

/** The same in plain language, behind a disclosure (HTML `<details>`). */
export const plainLanguageView = (
  text: DetailText | undefined,
  locale: Locale<DetailKey | UiKey>,
): MaybeView =>
  text
    ? html`<details class="plain-language">
        <summary><span>${locale.t('detailPlainLanguage')}</span>${icon('more')}</summary>
        ${detailTextView(text, locale)}
      </details>`
    : nothing;
