import {imageView, shownImage} from '@mitmach/ui';
import {nothing, type TemplateResult} from 'lit';
import type {FinderContext} from '../finder-context.js';
import type {OfferEntry} from '../offer.model.js';

/** The picture of an offer, which stands above everything else on its card. */
export const pictureView = (
  {offer}: OfferEntry,
  {feed, locale}: FinderContext,
): TemplateResult | typeof nothing => {
  const image = offer.image && shownImage(offer.image, feed, locale);
  return image ? imageView(image, locale) : nothing;
};
