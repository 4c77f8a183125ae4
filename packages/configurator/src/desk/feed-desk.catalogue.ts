import {
  controlsCatalogue,
  termsCatalogue,
  type Catalogue,
  type ControlsKey,
  type Messages,
  type TermKey,
} from '@mitmach/ui';
import {feedDeskMessages} from './feed-desk.messages.js';
import de from './locales/de.js';

const shared = (language: string): Messages => ({
  ...controlsCatalogue.texts[language],
  ...termsCatalogue.texts[language],
});

/** What the feed desk says; others than German readers get English. */
export const feedDeskCatalogue: Catalogue<typeof feedDeskMessages> = {
  texts: {en: {...shared('en'), ...feedDeskMessages}, de: {...shared('de'), ...de}},
  load: {},
};
export type FeedDeskKey = keyof typeof feedDeskMessages | ControlsKey | TermKey;
