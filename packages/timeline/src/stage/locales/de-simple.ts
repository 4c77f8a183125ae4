import type {Texts} from '@mitmach/ui';
import type {stageMessages} from '../stage.messages.js';

export default {
  oldestFirst: 'Das Alte zuerst',
  searchMilestones: 'Hier suchen',
  phases: 'Abschnitt',
  topics: 'Thema',
  organizations: 'Wer?',
  noneFits: 'Zu Ihrer Auswahl gibt es nichts.',
  milestoneCount: {one: '{count} wichtiges Ereignis', other: '{count} wichtige Ereignisse'},
  linkTo: 'Internet-Adresse von „{title}“ kopieren',
  jumpToYear: 'Zu einem Jahr springen',
  jumpToPhase: 'Zu einem Abschnitt springen',
  withoutPhase: 'Ohne Abschnitt',
  previousMilestone: 'Das Ereignis davor',
  nextMilestone: 'Das Ereignis danach',
  position: '{number} von {total}',
  sideBySide: 'Wichtige Ereignisse nebeneinander',
  keys: 'In der Liste können Sie Tasten benutzen. Mit der Taste J kommen Sie zum nächsten Ereignis. Mit der Taste K kommen Sie zum Ereignis davor.',
} satisfies Texts<typeof stageMessages>;
