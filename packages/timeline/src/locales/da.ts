import type {Texts} from '@mitmach/ui';
import type {timelineMessages} from '../timeline.messages.js';

export default {
  timelineEmpty: 'Her er der endnu ingen milepæle.',
  timelineFilteredOut: 'Ingen milepæl passer til valget på denne side.',
  stateDone: 'Afsluttet',
  stateCurrent: 'I gang',
  statePlanned: 'Planlagt',
} satisfies Texts<typeof timelineMessages>;
