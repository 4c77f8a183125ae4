import type {Texts} from '@mitmach/ui';
import type {timelineMessages} from '../timeline.messages.js';

export default {
  timelineEmpty: 'هنوز نقطه عطفی در اینجا نیست.',
  timelineFilteredOut: 'هیچ نقطه عطفی با انتخاب این صفحه همخوانی ندارد.',
  stateDone: 'انجام شده',
  stateCurrent: 'در حال اجرا',
  statePlanned: 'برنامه‌ریزی شده',
} satisfies Texts<typeof timelineMessages>;
