import type {Catalogue} from '@mitmach/ui';
import {guidedMessages} from './guided.messages.js';
import de from './locales/de.js';

/** The texts of the guided search in all languages; they come with it. */
export const guidedCatalogue: Catalogue<typeof guidedMessages> = {
  texts: {en: guidedMessages, de},
  load: {
    da: () => import('./locales/da.js'),
    ar: () => import('./locales/ar.js'),
    fa: () => import('./locales/fa.js'),
  },
};
export type GuidedKey = keyof typeof guidedMessages;
