import type {Texts} from '@mitmach/ui';
import type {timelineMessages} from '../timeline.messages.js';

export default {
  timelineEmpty: 'لا توجد محطات هنا بعد.',
  timelineFilteredOut: 'لا توجد محطة تناسب اختيار هذه الصفحة.',
  stateDone: 'منجز',
  stateCurrent: 'قيد التنفيذ',
  statePlanned: 'مخطط له',
} satisfies Texts<typeof timelineMessages>;
