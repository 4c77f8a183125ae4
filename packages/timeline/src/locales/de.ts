import type {Texts} from '@mitmach/ui';
import type {timelineMessages} from '../timeline.messages.js';

export default {
  timelineEmpty: 'Hier gibt es noch keine Meilensteine.',
  timelineFilteredOut: 'Kein Meilenstein passt zur Auswahl dieser Seite.',
  stateDone: 'Erledigt',
  stateCurrent: 'Läuft gerade',
  statePlanned: 'Geplant',
} satisfies Texts<typeof timelineMessages>;
