import {textView, type ShownText} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import type {ContactWay, OfferContact} from './contact.model.js';
import type {OpenedLocale} from './opened-context.js';

type MaybeView = TemplateResult | typeof nothing;

/** Addresses and numbers keep their order between Arabic words; an address may break before its host. */
const latinView = (text: string): TemplateResult => {
  const host = text.lastIndexOf('@') + 1;
  return html`<bdi dir="ltr">${text.slice(0, host)}<wbr />${text.slice(host)}</bdi>`;
};

const paragraph = (text: ShownText | undefined, name: string): MaybeView =>
  text
    ? html`<p class=${name} lang=${text.lang ?? nothing} dir=${text.dir ?? nothing}>${text.text}</p>`
    : nothing;

const personView = ({whose, name, role}: OfferContact): MaybeView => {
  const person = [name, role].filter((text) => text !== undefined);
  return html`${whose === undefined ? nothing : html`<p class="whose">${whose}</p>`}
  ${
    person.length === 0
      ? nothing
      : html`<p class="person">
          ${person.map((text, index) => html`${index > 0 ? ' · ' : nothing}<bdi>${textView(text)}</bdi>`)}
        </p>`
  }`;
};

/** The first way that leads anywhere is the one that stands out. */
const actionsView = ({mail, phone, page}: OfferContact, {t}: OpenedLocale): MaybeView => {
  const ways: readonly (readonly [ContactWay | undefined, unknown, string])[] = [
    [mail, t('openedMail'), 'mail'],
    [page, page?.text, 'page'],
    [phone, html`<span>${t('openedCall')} ${latinView(phone?.text ?? '')}</span>`, 'phone'],
  ];
  const usable = ways.filter(([way]) => way?.href !== undefined);
  return usable.length === 0
    ? nothing
    : html`<p class="detail-actions">
        ${usable.map(
          ([way, words, name], index) =>
            html`<a class="${index === 0 ? 'primary' : 'secondary'} to-${name}" href=${way?.href ?? nothing}
              >${words}</a
            >`,
        )}
      </p>`;
};

const linesView = ({mail, phone, languages}: OfferContact): MaybeView => {
  // A number that can be called is on its button.
  const number = phone?.href === undefined ? phone?.text : undefined;
  return html`${mail ? html`<p class="address">${latinView(mail.text)}</p>` : nothing}
  ${number === undefined ? nothing : html`<p class="address">${number}</p>`}
  ${languages === undefined ? nothing : html`<p class="note">${languages}</p>`}`;
};

/** Whom to ask about an offer, and how: what everything else leads to. Nothing where it is of no use any more. */
export const contactView = (contact: OfferContact | undefined, locale: OpenedLocale): MaybeView => {
  if (!contact) return nothing;
  const {instructions, caution, none} = contact;
  return html`<section class="contact" part="contact" aria-labelledby="contact-title">
    <h3 id="contact-title">${locale.t('openedContact')}</h3>
    ${personView(contact)} ${paragraph(instructions, 'instructions')}
    ${caution === undefined ? nothing : html`<p class="caution">${caution}</p>`}
    ${none === undefined ? nothing : html`<p>${none}</p>`} ${actionsView(contact, locale)}
    ${linesView(contact)}
  </section>`;
};
