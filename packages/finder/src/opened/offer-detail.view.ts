import {
  bookmarkView,
  detailRowsView,
  detailTextView,
  footnotesView,
  icon,
  imageView,
  noticeView,
  onlyInView,
  plainLanguageView,
  shareView,
  type ShareController,
} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {highlightedView, type Mark} from '../highlighted.view.js';
import {contactView} from './contact.view.js';
import type {OfferDetail} from './offer-detail.model.js';
import type {OpenedLocale} from './opened-context.js';

/** What an offer is shown with besides what is known of it. */
export interface OfferDetailOptions {
  readonly locale: OpenedLocale;
  readonly isMarked: boolean;
  /** Finds in a text what was looked for. */
  readonly mark: Mark;
  readonly share: ShareController;
  readonly onMark: (id: string) => void;
  readonly onPrint: () => void;
  /** Opens another offer. */
  readonly onOpen: (id: string) => void;
}

const toolsView = (
  {id, title, page, shared}: OfferDetail,
  {locale, isMarked, share, onMark, onPrint}: OfferDetailOptions,
): TemplateResult => {
  const onToggle = (): void => {
    onMark(id);
  };
  return html`<div class="tools">
    ${bookmarkView({title: title.text, isMarked, onToggle}, locale)}
    <button type="button" @click=${onPrint}>${icon('print')} ${locale.t('openedPrint')}</button>
    ${shared ? shareView(shared, share, locale) : nothing}
    ${page === undefined ? nothing : html`<a class="page" href=${page}>${locale.t('openedPage')}</a>`}
  </div>`;
};

/**
 * An offer in full, without its title, which stands above: what decides whether one can help, whom to ask, what it is
 * about, and what is good to know besides. A field that the feed does not have leaves no gap.
 */
export const offerDetailView = (detail: OfferDetail, options: OfferDetailOptions): TemplateResult => {
  const {locale, mark} = options;
  const {id, notice, onlyIn, summary, facts, contact, image, texts, plainLanguage, background} = detail;
  // Another offer begins with everything closed.
  return html`${keyed(
    id,
    html`<div class="item-detail offer-detail" part="detail">
      ${noticeView(notice)} ${onlyInView(onlyIn, locale)}
      ${summary ? html`<p class="lead">${highlightedView(summary, mark)}</p>` : nothing}
      ${detailRowsView(facts)} ${contactView(contact, locale)} ${toolsView(detail, options)}
      ${image ? imageView(image, locale) : nothing} ${texts.map((text) => detailTextView(text, locale))}
      ${plainLanguageView(plainLanguage, locale)} ${detailRowsView(background, options.onOpen)}
      ${footnotesView(detail.footnotes)}
    </div>`,
  )}`;
};
