import type {Catalogue} from '@mitmach/ui';
import {feedDeskMessages} from './feed-desk.messages.js';
import de from './locales/de.js';

/** What the feed desk says; others than German readers get English. */
export const feedDeskCatalogue: Catalogue<typeof feedDeskMessages> = {
  texts: {en: feedDeskMessages, de},
  load: {},
};
export type FeedDeskKey = keyof typeof feedDeskMessages;
