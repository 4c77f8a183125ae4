import {type ShownImage} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import type {ExtrasLocale} from './extras.view.js';

/** Where a picture is cut to the frame, what it is about stays in it. The strict policy allows no style attribute. */
const keepFocalPoint =
  ({focalPoint}: ShownImage) =>
  (element?: Element): void => {
    if (!focalPoint || !(element instanceof HTMLElement)) return;
    element.style.setProperty('object-position', `${String(focalPoint.x)}% ${String(focalPoint.y)}%`);
  };

const frameView = (
  image: ShownImage,
  {t}: ExtrasLocale,
  place: {readonly number: number; readonly total: number},
): TemplateResult => {
  const {src, alt, credit} = image;
  return html`<li>
    <figure part="figure">
      <a href=${src} aria-label=${alt.text === '' ? t('openPicture', place) : nothing}>
        <img
          src=${src}
          alt=${alt.text}
          lang=${alt.lang ?? nothing}
          width="3"
          height="2"
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
          ${ref(keepFocalPoint(image))}
        />
      </a>
      ${credit ? html`<figcaption class="note">${t('imageCredit', {credit: credit.text})}</figcaption>` : nothing}
    </figure>
  </li>`;
};

/** Further pictures, all of one size, each a link to the whole of it; nothing without any. */
export const galleryView = (
  images: readonly ShownImage[],
  locale: ExtrasLocale,
): TemplateResult | typeof nothing =>
  images.length === 0
    ? nothing
    : html`<ul class="gallery" aria-label=${locale.t('pictures')} part="gallery">
        ${images.map((image, index) => frameView(image, locale, {number: index + 1, total: images.length}))}
      </ul>`;
