import type {Texts} from '@mitmach/ui';
import type {stageMessages} from '../stage.messages.js';

export default {
  oldestFirst: 'Спершу найдавніші',
  searchMilestones: 'Шукати серед подій',
  phases: 'Етап',
  topics: 'Тема',
  organizations: 'Організація',
  noneFits: 'Жодна подія не відповідає цим фільтрам.',
  milestoneCount: {one: '{count} подія', few: '{count} події', many: '{count} подій', other: '{count} події'},
  linkTo: 'Копіювати посилання на «{title}»',
  jumpToYear: 'Перейти до року',
  jumpToPhase: 'Перейти до етапу',
  withoutPhase: 'Без етапу',
  previousMilestone: 'Попередня подія',
  nextMilestone: 'Наступна подія',
  position: '{number} з {total}',
  sideBySide: 'Події поряд',
  keys: 'У списку клавіші J та K ведуть до наступної та попередньої події.',
} satisfies Texts<typeof stageMessages>;
