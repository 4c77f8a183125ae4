import type {Texts} from '@mitmach/ui';
import type {tickerMessages} from '../ticker.messages.js';

export default {
  tickerEmpty: 'Şu anda burada yeni bir şey yok.',
  tickerFilteredOut: 'Bu sayfa için yapılan seçime uyan yeni bir şey yok.',
  urgent: 'Acil',
  pinned: 'Sabitlendi',
} satisfies Texts<typeof tickerMessages>;
