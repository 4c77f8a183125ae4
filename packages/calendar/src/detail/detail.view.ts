import {
  icon,
  imageView,
  richTextView,
  shareView,
  textView,
  type ShareController,
  type ShownText,
} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {markView} from '../entry.view.js';
import {addToCalendarView} from './add-to-calendar.view.js';
import type {AddToCalendar} from './add-to-calendar.js';
import type {DetailModel} from './detail.model.js';
import type {DetailLine, DetailLocale, DetailRow} from './detail-row.js';
import type {DetailText} from './texts.model.js';

/** What can be done with the detail of an event. */
export interface DetailHandlers {
  readonly addToCalendar: AddToCalendar;
  readonly share: ShareController;
  /** Opens another event, or another date of this one, by the id of its occurrence; `event` is the click. */
  readonly onOpen: (id: string, event: Event) => void;
}

type MaybeView = TemplateResult | typeof nothing;

/** Numbers and names in Latin letters keep their order between Arabic words. */
const wordsView = (text: ShownText): TemplateResult => html`<bdi>${textView(text)}</bdi>`;

/** A telephone number or a mail address, which may break before its host rather than anywhere. */
const contactView = ({text}: ShownText): TemplateResult => {
  const host = text.lastIndexOf('@') + 1;
  return html`<bdi dir="ltr">${text.slice(0, host)}<wbr />${text.slice(host)}</bdi>`;
};

const linkView = ({href = '', text, isElsewhere}: DetailLine): TemplateResult => {
  const words = /^(mailto|tel):/.test(href) ? contactView(text) : wordsView(text);
  return html`<a href=${href} rel=${isElsewhere ? 'noreferrer' : nothing}>${words}</a>`;
};

const targetView = (line: DetailLine, {onOpen}: DetailHandlers): TemplateResult => {
  const {text, href, opens, machine} = line;
  if (href !== undefined) return linkView(line);
  const words = wordsView(text);
  if (opens !== undefined) {
    const onClick = (event: Event): void => {
      onOpen(opens, event);
    };
    return html`<button type="button" class="link" @click=${onClick}>${words}</button>`;
  }
  return machine === undefined ? words : html`<time datetime=${machine}>${words}</time>`;
};

const moreView = (more: ShownText | undefined): MaybeView =>
  more ? html`<span class="more">&nbsp;· ${wordsView(more)}</span>` : nothing;

const lineView = (line: DetailLine, handlers: DetailHandlers): TemplateResult => {
  const {mark, isOff, text, more} = line;
  const target = targetView(line, handlers);
  const words = isOff ? html`<s>${target}</s>` : target;
  // A mark that says the same stands for it.
  const isMark = mark?.text === text.text;
  return html`${isMark ? nothing : words}${mark ? html` ${markView(mark)}` : nothing}${moreView(more)}`;
};

/** Rows whose lines are of equal rank. */
const lists = new Set(['dates', 'accessibility', 'topics']);

const linesView = ({name, lines}: DetailRow, handlers: DetailHandlers): unknown => {
  const isList = lists.has(name) && (lines.length > 1 || name === 'topics');
  const views = lines.map((line) => {
    const view = lineView(line, handlers);
    const quiet = line.isQuiet ? 'quiet-line' : '';
    return isList ? html`<li class=${quiet}>${view}</li>` : html`<p class=${quiet}>${view}</p>`;
  });
  return isList
    ? html`<ul>
        ${views}
      </ul>`
    : views;
};

/** What is known, one thing a row: its label and its lines. */
const rowsView = (rows: readonly DetailRow[], handlers: DetailHandlers): MaybeView =>
  rows.length === 0
    ? nothing
    : html`<dl>
        ${rows.map(
          (row) =>
            html`<div class="fact fact-${row.name}">
              <dt>${row.label}</dt>
              <dd>${linesView(row, handlers)}</dd>
            </div>`,
        )}
      </dl>`;

const noticeView = ({notice, onlyIn}: DetailModel, {t}: DetailLocale): unknown => [
  notice
    ? html`<p class="notice notice-${notice.kind}">
        <strong>${notice.text}</strong> ${notice.sentence ?? nothing}
      </p>`
    : nothing,
  onlyInView(onlyIn, t),
];

const onlyInView = (language: string | undefined, t: DetailLocale['t']): MaybeView =>
  language === undefined ? nothing : html`<p class="only-in note">${t('onlyIn', {language})}</p>`;

const actionsView = ({register, page}: DetailModel, {t}: DetailLocale): MaybeView =>
  register || page !== undefined
    ? html`<p class="detail-actions">
        ${register ? html`<a class="primary" href=${register.href}>${register.label}</a>` : nothing}
        ${page === undefined ? nothing : html`<a class="secondary" href=${page}>${t('detailPage')}</a>`}
      </p>`
    : nothing;

const richView = ({blocks, lang, dir, onlyIn}: DetailText, {t}: DetailLocale): TemplateResult => html`
  ${onlyInView(onlyIn, t)}
  <div class="detail-text" lang=${lang ?? nothing} dir=${dir ?? nothing}>${richTextView(blocks)}</div>
`;

const plainLanguageView = ({plainLanguage}: DetailModel, locale: DetailLocale): MaybeView =>
  plainLanguage
    ? html`<details class="plain-language">
        <summary><span>${locale.t('detailPlainLanguage')}</span>${icon('more')}</summary>
        ${richView(plainLanguage, locale)}
      </details>`
    : nothing;

const footnotesView = ({footnotes}: DetailModel, handlers: DetailHandlers): MaybeView =>
  footnotes.length === 0
    ? nothing
    : html`<p class="footnotes note">
        ${footnotes.map((line) => html`<span>${lineView(line, handlers)}</span> `)}
      </p>`;

/**
 * An event in full, without its title, which stands above: what decides whether one goes, what to do, what it is
 * about, and what is good to know besides. A field that the feed does not have leaves no gap.
 */
export const detailView = (
  model: DetailModel,
  handlers: DetailHandlers,
  locale: DetailLocale,
): TemplateResult => {
  const {id, facts, background, image, texts, offer, shared} = model;
  // Another event begins with everything closed.
  return html`${keyed(
    id,
    html`<div class="event-detail" part="detail">
      ${noticeView(model, locale)} ${rowsView(facts, handlers)} ${actionsView(model, locale)}
      ${offer ? addToCalendarView(offer, handlers.addToCalendar, locale) : nothing}
      ${image ? imageView(image, locale) : nothing} ${texts.map((text) => richView(text, locale))}
      ${plainLanguageView(model, locale)} ${rowsView(background, handlers)}
      ${shared ? shareView(shared, handlers.share, locale) : nothing} ${footnotesView(model, handlers)}
    </div>`,
  )}`;
};
