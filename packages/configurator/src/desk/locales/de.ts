import type {Texts} from '@mitmach/ui';
import type {feedDeskMessages} from '../feed-desk.messages.js';

export default {
  title: 'Ihr Feed',
} satisfies Texts<typeof feedDeskMessages>;
