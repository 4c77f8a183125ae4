import type {Texts} from '@mitmach/ui';
import type {stageMessages} from '../stage.messages.js';

export default {
  oldestFirst: 'ابتدا قدیمی‌ترین',
  searchMilestones: 'جست‌وجو در نقطه‌های عطف',
  phases: 'مرحله',
  topics: 'موضوع',
  organizations: 'سازمان',
  noneFits: 'هیچ نقطه عطفی با این فیلترها همخوانی ندارد.',
  milestoneCount: {one: '{count} نقطه عطف', other: '{count} نقطه عطف'},
  linkTo: 'رونوشت پیوند «{title}»',
  jumpToYear: 'رفتن به یک سال',
  jumpToPhase: 'رفتن به یک مرحله',
  withoutPhase: 'بدون مرحله',
  previousMilestone: 'نقطه عطف قبلی',
  nextMilestone: 'نقطه عطف بعدی',
  position: '{number} از {total}',
  sideBySide: 'نقطه‌های عطف در کنار هم',
  keys: 'در فهرست، کلیدهای J و K شما را به نقطه عطف بعدی و قبلی می‌برند.',
} satisfies Texts<typeof stageMessages>;
