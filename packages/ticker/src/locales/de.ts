import type {Texts} from '@mitmach/ui';
import type {tickerMessages} from '../ticker.messages.js';

export default {
  tickerEmpty: 'Hier gibt es zurzeit nichts Neues.',
  tickerFilteredOut: 'Zur Auswahl dieser Seite gibt es nichts Neues.',
  urgent: 'Dringend',
  pinned: 'Angeheftet',
} satisfies Texts<typeof tickerMessages>;
