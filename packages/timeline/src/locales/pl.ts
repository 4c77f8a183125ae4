import type {Texts} from '@mitmach/ui';
import type {timelineMessages} from '../timeline.messages.js';

export default {
  timelineEmpty: 'Nie ma tu jeszcze żadnych kamieni milowych.',
  timelineFilteredOut: 'Żaden kamień milowy nie pasuje do wyboru dla tej strony.',
  stateDone: 'Zrobione',
  stateCurrent: 'W toku',
  statePlanned: 'Planowane',
} satisfies Texts<typeof timelineMessages>;
