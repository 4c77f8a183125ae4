import type {Texts} from '@mitmach/ui';
import type {tickerMessages} from '../ticker.messages.js';

export default {
  tickerEmpty: 'Hier gibt es gerade nichts Neues.',
  tickerFilteredOut: 'Für diese Seite gibt es gerade nichts Neues.',
  urgent: 'Wichtig: schnell',
  pinned: 'Steht immer oben',
} satisfies Texts<typeof tickerMessages>;
