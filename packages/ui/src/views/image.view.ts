import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../texts/locale.js';
import type {UiKey} from '../texts/ui.catalogue.js';
import type {ShownImage} from './image.model.js';

/** A picture with its credit. It is loaded when it comes near, at a size that is reserved for it, without a referrer. */
export const imageView = (image: ShownImage, {t}: Locale<UiKey>): TemplateResult => {
  const {src, alt, credit, width, height} = image;
  return html`
    <figure part="figure">
      <img
        src=${src}
        alt=${alt.text}
        lang=${alt.lang ?? nothing}
        width=${width ?? nothing}
        height=${height ?? nothing}
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
      />
      ${credit ? html`<figcaption class="note">${t('imageCredit', {credit: credit.text})}</figcaption>` : nothing}
    </figure>
  `;
};
