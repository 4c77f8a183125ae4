import type {Texts} from '@mitmach/ui';
import type {tickerMessages} from '../ticker.messages.js';

export default {
  tickerEmpty: 'Наразі тут немає нічого нового.',
  tickerFilteredOut: 'За вибором для цієї сторінки нічого нового немає.',
  urgent: 'Терміново',
  pinned: 'Закріплено',
} satisfies Texts<typeof tickerMessages>;
