import {
  detailRowsView,
  detailTextView,
  footnotesView,
  imageView,
  noticeView,
  onlyInView,
  plainLanguageView,
  shareView,
  type OpenItem,
  type ShareController,
} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {addToCalendarView} from './add-to-calendar.view.js';
import type {AddToCalendar} from './add-to-calendar.js';
import type {DetailModel} from './detail.model.js';
import type {DetailLocale} from './detail-row.js';

/** What can be done with the detail of an event. */
export interface DetailHandlers {
  readonly addToCalendar: AddToCalendar;
  readonly share: ShareController;
  /** Opens another event, or another date of this one, by the id of its occurrence; `event` is the click. */
  readonly onOpen: OpenItem;
}

const actionsView = ({register, page}: DetailModel, {t}: DetailLocale): TemplateResult | typeof nothing =>
  register || page !== undefined
    ? html`<p class="detail-actions">
        ${register ? html`<a class="primary" href=${register.href}>${register.label}</a>` : nothing}
        ${page === undefined ? nothing : html`<a class="secondary" href=${page}>${t('detailPage')}</a>`}
      </p>`
    : nothing;

/**
 * An event in full, without its title, which stands above: what decides whether one goes, what to do, what it is
 * about, and what is good to know besides. A field that the feed does not have leaves no gap.
 */
export const detailView = (
  model: DetailModel,
  handlers: DetailHandlers,
  locale: DetailLocale,
): TemplateResult => {
  const {id, notice, onlyIn, facts, background, image, texts, offer, shared} = model;
  const {onOpen} = handlers;
  // Another event begins with everything closed.
  return html`${keyed(
    id,
    html`<div class="item-detail" part="detail">
      ${noticeView(notice)} ${onlyInView(onlyIn, locale)} ${detailRowsView(facts, onOpen)}
      ${actionsView(model, locale)}
      ${offer ? addToCalendarView(offer, handlers.addToCalendar, locale) : nothing}
      ${image ? imageView(image, locale) : nothing} ${texts.map((text) => detailTextView(text, locale))}
      ${plainLanguageView(model.plainLanguage, locale)} ${detailRowsView(background, onOpen)}
      ${shared ? shareView(shared, handlers.share, locale) : nothing} ${footnotesView(model.footnotes)}
    </div>`,
  )}`;
};
