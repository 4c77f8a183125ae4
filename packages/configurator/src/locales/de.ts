import type {Texts} from '@mitmach/ui';
import type {configuratorMessages} from '../configurator.messages.js';

export default {
  title: 'Ein Widget wählen',
} satisfies Texts<typeof configuratorMessages>;
