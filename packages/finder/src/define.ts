import {defineElement} from '@mitmach/ui';
import {MitmachFinder} from './finder.element.js';

defineElement('mitmach-finder', MitmachFinder);

declare global {
  interface HTMLElementTagNameMap {
    'mitmach-finder': MitmachFinder;
  }
}
