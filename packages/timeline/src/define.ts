import {defineElement} from '@mitmach/ui';
import {MitmachTimeline} from './timeline.element.js';

defineElement('mitmach-timeline', MitmachTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'mitmach-timeline': MitmachTimeline;
  }
}
