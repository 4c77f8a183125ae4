import type {Texts} from '@mitmach/ui';
import type {stageMessages} from '../stage.messages.js';

export default {
  oldestFirst: 'Ældste først',
  searchMilestones: 'Søg i milepæle',
  phases: 'Fase',
  topics: 'Emne',
  organizations: 'Organisation',
  noneFits: 'Ingen milepæl passer til disse filtre.',
  milestoneCount: {one: '{count} milepæl', other: '{count} milepæle'},
  linkTo: 'Kopiér link til »{title}«',
  jumpToYear: 'Gå til et år',
  jumpToPhase: 'Gå til en fase',
  withoutPhase: 'Uden fase',
  previousMilestone: 'Forrige milepæl',
  nextMilestone: 'Næste milepæl',
  position: '{number} af {total}',
  sideBySide: 'Milepæle ved siden af hinanden',
  keys: 'I listen fører tasterne J og K til den næste og den forrige milepæl.',
} satisfies Texts<typeof stageMessages>;
