import {defineElement} from '@mitmach/ui';
import {MitmachFinder} from './finder.element.js';

export type {FinderSearchEvent} from './finder.events.js';

defineElement('mitmach-finder', MitmachFinder);

declare global {
  interface HTMLElementTagNameMap {
    'mitmach-finder': MitmachFinder;
  }
}
