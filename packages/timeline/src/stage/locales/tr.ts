import type {Texts} from '@mitmach/ui';
import type {stageMessages} from '../stage.messages.js';

export default {
  oldestFirst: 'Önce en eskiler',
  searchMilestones: 'Kilometre taşlarında ara',
  phases: 'Aşama',
  topics: 'Konu',
  organizations: 'Kuruluş',
  noneFits: 'Bu filtrelere uyan kilometre taşı yok.',
  milestoneCount: {one: '{count} kilometre taşı', other: '{count} kilometre taşı'},
  linkTo: '“{title}” bağlantısını kopyala',
  jumpToYear: 'Bir yıla git',
  jumpToPhase: 'Bir aşamaya git',
  withoutPhase: 'Aşamasız',
  previousMilestone: 'Önceki kilometre taşı',
  nextMilestone: 'Sonraki kilometre taşı',
  position: '{number} / {total}',
  sideBySide: 'Yan yana kilometre taşları',
  keys: 'Listede J ve K tuşları sonraki ve önceki kilometre taşına götürür.',
} satisfies Texts<typeof stageMessages>;
