import {resolveText, type Feed, type Localized} from '@mitmach/feed';
import type {EventContext} from '@mitmach/logic/export';

/** A feed and the language in which it is written down for others. */
export interface OutputContext extends EventContext {
  readonly language: string;
  /** When the feed last changed, ms since 1970. What is written says this time, and not the time of writing. */
  readonly updated: number;
}

/**
 * What outputs go by.
 * @param language of the texts, where the feed has them in several; the feed's own when absent
 */
export const outputContext = (feed: Feed, language = feed.envelope.language): OutputContext => {
  const reading = {languages: [language], feedLanguage: feed.envelope.language};
  const updated = Date.parse(feed.envelope.updated ?? '');
  return {
    feed,
    language,
    updated: Number.isNaN(updated) ? 0 : updated,
    show: (text: Localized) => resolveText(text, reading).text,
  };
};
