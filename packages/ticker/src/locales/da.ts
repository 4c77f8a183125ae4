import type {Texts} from '@mitmach/ui';
import type {tickerMessages} from '../ticker.messages.js';

export default {
  tickerEmpty: 'Her er der ikke noget nyt for tiden.',
  tickerFilteredOut: 'Der er ikke noget nyt, der passer til valget på denne side.',
  urgent: 'Haster',
  pinned: 'Fastgjort',
} satisfies Texts<typeof tickerMessages>;
