import type {Texts} from '@mitmach/ui';
import type {timelineMessages} from '../timeline.messages.js';

export default {
  timelineEmpty: 'Hier steht noch nichts.',
  timelineFilteredOut: 'Für diese Seite gibt es nichts.',
  stateDone: 'Fertig',
  stateCurrent: 'Läuft gerade',
  statePlanned: 'Kommt noch',
} satisfies Texts<typeof timelineMessages>;
