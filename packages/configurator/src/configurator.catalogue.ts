import type {Catalogue, ControlsKey} from '@mitmach/ui';
import {formMessages} from './form.messages.js';
import formDe from './locales/form.de.js';
import outputDe from './locales/output.de.js';
import {outputMessages} from './output.messages.js';

const messages = {...formMessages, ...outputMessages};

/** What the configurator says; others than German readers get English. */
export const configuratorCatalogue: Catalogue<typeof messages> = {
  texts: {en: messages, de: {...formDe, ...outputDe}},
  load: {},
};
export type ConfiguratorKey = keyof typeof messages | ControlsKey;
