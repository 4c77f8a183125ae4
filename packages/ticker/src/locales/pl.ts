import type {Texts} from '@mitmach/ui';
import type {tickerMessages} from '../ticker.messages.js';

export default {
  tickerEmpty: 'W tej chwili nie ma tu nic nowego.',
  tickerFilteredOut: 'Nic nowego nie pasuje do wyboru dla tej strony.',
  urgent: 'Pilne',
  pinned: 'Przypięte',
} satisfies Texts<typeof tickerMessages>;
