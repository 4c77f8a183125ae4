import type {Opportunity} from '@mitmach/feed';
import {structuredOpportunity} from '@mitmach/logic/export';
import {describeItems} from '@mitmach/ui';
import type {FinderContext} from './finder-context.js';

/** Describes offers to search engines as schema.org has them. */
export const describeOffers = (
  host: HTMLElement,
  offers: readonly Opportunity[],
  {feed, locale}: FinderContext,
): void => {
  const show = (value: Parameters<typeof locale.show>[0]): string =>
    locale.show(value, feed.envelope.language).text;
  describeItems(
    host,
    'opportunities',
    offers.map((offer) => structuredOpportunity(offer, {feed, show})),
  );
};
