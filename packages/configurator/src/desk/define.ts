import {defineElement} from '@mitmach/ui';
import {MitmachFeedDesk} from './feed-desk.element.js';

defineElement('mitmach-feed-desk', MitmachFeedDesk);

declare global {
  interface HTMLElementTagNameMap {
    'mitmach-feed-desk': MitmachFeedDesk;
  }
}
