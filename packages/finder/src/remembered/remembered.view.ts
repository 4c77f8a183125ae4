import {headingView, icon, shareView, textView, type ShareController} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {ContactWay, OfferContact} from '../opened/index.js';
import type {Remembered, RememberedContext, RememberedOffer} from './remembered.model.js';

type MaybeView = TemplateResult | typeof nothing;

/** What the list is shown with. */
export interface RememberedViewOptions {
  readonly locale: RememberedContext['locale'];
  /** 2 to 6. */
  readonly headingLevel: number;
  readonly remembered: readonly Remembered[];
  /** Absolute address of the list; undefined where it lives in memory. */
  readonly link: string | undefined;
  /** `mailto:` address with the list. */
  readonly mail: string | undefined;
  readonly share: ShareController;
}

/** What can be done with the list. */
export interface RememberedHandlers {
  readonly onOpen: (id: string) => void;
  /** Forgets an offer. */
  readonly onMark: (id: string) => void;
  /** Back to the results. */
  readonly onLeave: () => void;
}

const wayView = (way: ContactWay | undefined): MaybeView => {
  if (!way) return nothing;
  const words = html`<bdi>${way.text}</bdi>`;
  return html`<li>${way.href === undefined ? words : html`<a href=${way.href}>${words}</a>`}</li>`;
};

const contactView = ({whose, name, role, phone, mail, page, instructions}: OfferContact): TemplateResult => {
  const person = [name, role].filter((text) => text !== undefined).map(textView);
  return html`<ul class="ways">
      ${whose === undefined ? nothing : html`<li>${whose}</li>`}
      ${person.length === 0 ? nothing : html`<li>${person.map((text, at) => [at > 0 ? ', ' : '', text])}</li>`}
      ${wayView(phone)} ${wayView(mail)} ${wayView(page)}
    </ul>
    ${instructions ? html`<p class="on-paper">${textView(instructions)}</p>` : nothing}`;
};

const removeView = (
  {id, title}: {readonly id: string; readonly title: string},
  onMark: RememberedHandlers['onMark'],
  {t}: RememberedContext['locale'],
): TemplateResult => {
  const onClick = (): void => {
    onMark(id);
  };
  return html`<button type="button" class="remove quiet" @click=${onClick}>
    ${t('rememberedRemove')} <span class="visually-hidden">${title}</span>
  </button>`;
};

const offerView = (
  {id, title, organization, facts, isOpen, contact}: RememberedOffer,
  {onOpen, onMark}: RememberedHandlers,
  {locale, headingLevel}: RememberedViewOptions,
): TemplateResult => {
  const onClick = (): void => {
    onOpen(id);
  };
  const button = html`<button type="button" class="title" @click=${onClick}>${textView(title)}</button>`;
  return html`<li class="offer">
    ${headingView(headingLevel + 1, button)}
    <p class="where">
      ${organization ? html`<span>${textView(organization)}</span> ` : nothing}
      ${facts.map((fact) => html`<span>${fact}</span> `)}
    </p>
    ${isOpen ? nothing : html`<p><strong>${locale.t('rememberedClosed')}</strong></p>`}
    ${contact ? contactView(contact) : nothing} ${removeView({id, title: title.text}, onMark, locale)}
  </li>`;
};

const entryView = (
  each: Remembered,
  handlers: RememberedHandlers,
  options: RememberedViewOptions,
): TemplateResult => {
  if (each.kind === 'offer') return offerView(each.offer, handlers, options);
  const {locale} = options;
  const title = locale.t('rememberedGone');
  return html`<li class="offer gone">
    <p>${title}</p>
    ${removeView({id: each.id, title: each.id}, handlers.onMark, locale)}
  </li>`;
};

const toolsView = ({locale, link, mail, share}: RememberedViewOptions, onPrint: () => void): TemplateResult =>
  html`<div class="tools">
    ${mail === undefined ? nothing : html`<a class="button" href=${mail}>${locale.t('rememberedMail')}</a>`}
    <button type="button" @click=${onPrint}>${icon('print')} ${locale.t('rememberedPrint')}</button>
    ${link === undefined ? nothing : shareView({title: locale.t('rememberedTitle'), url: link}, share, locale)}
  </div>`;

const idOf = (each: Remembered): string => (each.kind === 'offer' ? each.offer.id : each.id);

/** The remembered offers with whom to ask, and the ways to keep the list. */
export const rememberedView = (
  options: RememberedViewOptions,
  handlers: RememberedHandlers & {readonly onPrint: () => void},
): TemplateResult => {
  const {locale, headingLevel, remembered, link} = options;
  const {t} = locale;
  const isEmpty = remembered.length === 0;
  const title = html`<span class="remembered-title" tabindex="-1">${t('rememberedTitle')}</span>`;
  return html`<section class="remembered" part="remembered">
    <p class="back">
      <button type="button" @click=${handlers.onLeave}>${icon('back')} ${t('rememberedBack')}</button>
    </p>
    ${headingView(headingLevel, title)}
    ${
      isEmpty
        ? html`<p class="nothing">${t('rememberedNone')}</p>`
        : html`<p class="note">${t(link === undefined ? 'rememberedLoose' : 'rememberedLinked')}</p>
            ${toolsView(options, handlers.onPrint)}
            <ul class="offers list">
              ${repeat(remembered, idOf, (each) => entryView(each, handlers, options))}
            </ul>`
    }
  </section>`;
};
