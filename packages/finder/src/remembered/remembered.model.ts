import {opportunities, type Opportunity} from '@mitmach/feed';
import {isOpenOn} from '@mitmach/logic/opportunities';
import {webLink, type Locale, type ShownText} from '@mitmach/ui';
import {offerEntry} from '../offer.model.js';
import {contactOf, type OfferContact, type OpenedContext} from '../opened/index.js';
import type {RememberedKey} from './remembered.catalogue.js';

/** What the list is made from. */
export interface RememberedContext extends OpenedContext {
  readonly locale: OpenedContext['locale'] & Locale<RememberedKey>;
}

/** A remembered offer. */
export interface RememberedOffer {
  readonly id: string;
  readonly title: ShownText;
  readonly organization: ShownText | undefined;
  /** How much time it takes, where, until when one can apply. */
  readonly facts: readonly string[];
  /** One can still join in. */
  readonly isOpen: boolean;
  readonly contact: OfferContact | undefined;
  /** The offer's own page. */
  readonly page: string | undefined;
}

/** Something that was remembered: an offer, or what the feed does not have any more. */
export type Remembered =
  {readonly kind: 'offer'; readonly offer: RememberedOffer} | {readonly kind: 'gone'; readonly id: string};

const rememberedOffer = (offer: Opportunity, context: RememberedContext): RememberedOffer => {
  const {title, organization, facts, place} = offerEntry(offer, context);
  return {
    id: offer.id,
    title,
    organization,
    facts: [...facts, ...(place ? [place.text] : [])],
    isOpen: isOpenOn(context.today)(offer),
    contact: contactOf(offer, context),
    page: webLink(offer.url, context.feed),
  };
};

/** What was remembered, in the order in which it was. */
export const rememberedOffers = (ids: readonly string[], context: RememberedContext): readonly Remembered[] =>
  ids.map((id) => {
    const offer = context.feed.find(opportunities, id);
    return offer ? {kind: 'offer', offer: rememberedOffer(offer, context)} : {kind: 'gone', id};
  });
