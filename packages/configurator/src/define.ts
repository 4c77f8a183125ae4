import {defineElement} from '@mitmach/ui';
import {MitmachConfigurator} from './configurator.element.js';

defineElement('mitmach-configurator', MitmachConfigurator);

declare global {
  interface HTMLElementTagNameMap {
    'mitmach-configurator': MitmachConfigurator;
  }
}
