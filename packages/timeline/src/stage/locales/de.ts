import type {Texts} from '@mitmach/ui';
import type {stageMessages} from '../stage.messages.js';

export default {
  oldestFirst: 'Älteste zuerst',
  searchMilestones: 'Meilensteine durchsuchen',
  phases: 'Phase',
  topics: 'Thema',
  organizations: 'Organisation',
  noneFits: 'Kein Meilenstein passt zu diesen Filtern.',
  milestoneCount: {one: '{count} Meilenstein', other: '{count} Meilensteine'},
  linkTo: 'Link zu „{title}“ kopieren',
  jumpToYear: 'Zu einem Jahr springen',
  jumpToPhase: 'Zu einer Phase springen',
  withoutPhase: 'Ohne Phase',
  previousMilestone: 'Voriger Meilenstein',
  nextMilestone: 'Nächster Meilenstein',
  position: '{number} von {total}',
  sideBySide: 'Meilensteine nebeneinander',
  keys: 'In der Liste führen die Tasten J und K zum nächsten und zum vorigen Meilenstein.',
} satisfies Texts<typeof stageMessages>;
