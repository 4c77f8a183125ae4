import {MitmachFeed} from './feed/feed.element.js';
import {defineElement} from './page/define-element.js';

defineElement('mitmach-feed', MitmachFeed);

declare global {
  interface HTMLElementTagNameMap {
    'mitmach-feed': MitmachFeed;
  }
}
