import type {Catalogue} from '@mitmach/ui';
import {configuratorMessages} from './configurator.messages.js';
import de from './locales/de.js';

/** What the configurator says; others than German readers get English. */
export const configuratorCatalogue: Catalogue<typeof configuratorMessages> = {
  texts: {en: configuratorMessages, de},
  load: {},
};
export type ConfiguratorKey = keyof typeof configuratorMessages;
