import {
  icon,
  imageView,
  richTextView,
  shareView,
  textView,
  type Shared,
  type ShareController,
} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {labelsView, lineView} from '../entry.view.js';
import type {TickerLocale} from '../ticker-context.js';
import type {DetailModel, DetailRow, DetailText} from './detail.model.js';

/** What can be done with the detail of an item. */
export interface DetailHandlers {
  readonly share: ShareController;
  readonly shared: Shared | undefined;
}

type MaybeView = TemplateResult | typeof nothing;

const aboutView = ({published, updated, authors}: DetailModel, {t}: TickerLocale): TemplateResult => html`
  <p class="detail-about">
    ${published ? html`<span><time datetime=${published.machine}>${published.full}</time></span>` : nothing}
    ${authors === undefined ? nothing : html`<span>${t('authors', {names: authors})}</span>`}
    ${
      updated
        ? html`<span><time datetime=${updated.machine}>${t('updated', {date: updated.full})}</time></span>`
        : nothing
    }
  </p>
`;

const rowView = ({label, lines}: DetailRow): TemplateResult => html`
  <div class="fact">
    <dt>${label}</dt>
    <dd>
      ${lines.map((line) => {
        const words = html`<bdi>${textView(line)}</bdi>`;
        return html`<p>${line.href === undefined ? words : html`<a href=${line.href}>${words}</a>`}</p>`;
      })}
    </dd>
  </div>
`;

const textPart = (text: DetailText, {t}: TickerLocale): TemplateResult => html`
  ${text.onlyIn === undefined ? nothing : html`<p class="only-in">${t('onlyIn', {language: text.onlyIn})}</p>`}
  <div class="detail-text" lang=${text.lang ?? nothing} dir=${text.dir ?? nothing}>
    ${richTextView(text.blocks)}
  </div>
`;

const plainLanguageView = ({plainLanguage}: DetailModel, locale: TickerLocale): MaybeView =>
  plainLanguage
    ? html`<details class="plain-language">
        <summary><span>${locale.t('plainLanguage')}</span>${icon('more')}</summary>
        ${textPart(plainLanguage, locale)}
      </details>`
    : nothing;

const filesView = ({files}: DetailModel, {t}: TickerLocale): MaybeView =>
  files.length === 0
    ? nothing
    : html`<section class="files" aria-label=${t('files')}>
        <p class="files-title">${t('files')}</p>
        <ul>
          ${files.map(
            ({href, title, note}) =>
              html`<li><a href=${href}>${textView(title)}${note === '' ? nothing : ` (${note})`}</a></li>`,
          )}
        </ul>
      </section>`;

const sourceView = ({source}: DetailModel): MaybeView => {
  if (!source) return nothing;
  return 'href' in source
    ? html`<p class="note"><a href=${source.href}>${textView(source.text)}</a></p>`
    : html`<p class="note">${textView(source)}</p>`;
};

/** A picture that cannot be had leaves no hole behind. The event does not bubble, so it is caught on its way down. */
const hideWhenBroken = {
  capture: true,
  handleEvent: ({currentTarget}: Event): void => {
    (currentTarget as HTMLElement).hidden = true;
  },
};

/** An item in full, without its title, which stands above. */
export const detailView = (
  model: DetailModel,
  {share, shared}: DetailHandlers,
  locale: TickerLocale,
): TemplateResult => {
  const {entry, rows, image, texts, page} = model;
  return html`<div class="item-detail" part="detail">
    <div class="detail-head">
      ${lineView({...entry, line: []})} ${aboutView(model, locale)} ${labelsView(entry, locale)}
    </div>
    ${rows.length === 0 ? nothing : html`<dl>${rows.map(rowView)}</dl>`}
    ${image ? html`<div class="picture" @error=${hideWhenBroken}>${imageView(image, locale)}</div>` : nothing}
    ${texts.map((text) => textPart(text, locale))} ${plainLanguageView(model, locale)}
    ${filesView(model, locale)}
    ${page === undefined ? nothing : html`<p class="to-page"><a href=${page}>${locale.t('toPage')}</a></p>`}
    ${shared ? shareView(shared, share, locale) : nothing} ${sourceView(model)}
  </div>`;
};
