import type {Texts} from '@mitmach/ui';
import type {stageMessages} from '../stage.messages.js';

export default {
  oldestFirst: 'الأقدم أولًا',
  searchMilestones: 'البحث في المحطات',
  phases: 'المرحلة',
  topics: 'الموضوع',
  organizations: 'المنظمة',
  noneFits: 'لا توجد محطة تناسب عوامل التصفية هذه.',
  milestoneCount: {
    zero: 'لا محطات',
    one: 'محطة واحدة',
    two: 'محطتان',
    few: '{count} محطات',
    many: '{count} محطة',
    other: '{count} محطة',
  },
  linkTo: 'نسخ رابط «{title}»',
  jumpToYear: 'الانتقال إلى سنة',
  jumpToPhase: 'الانتقال إلى مرحلة',
  withoutPhase: 'بدون مرحلة',
  previousMilestone: 'المحطة السابقة',
  nextMilestone: 'المحطة التالية',
  position: '{number} من {total}',
  sideBySide: 'المحطات جنبًا إلى جنب',
  keys: 'في القائمة ينقلك المفتاحان J وK إلى المحطة التالية والسابقة.',
} satisfies Texts<typeof stageMessages>;
