import {defineElement} from '@mitmach/ui';
import {MitmachTicker} from './ticker.element.js';

defineElement('mitmach-ticker', MitmachTicker);

declare global {
  interface HTMLElementTagNameMap {
    'mitmach-ticker': MitmachTicker;
  }
}
