import type {Texts} from '@mitmach/ui';
import type {tickerMessages} from '../ticker.messages.js';

export default {
  tickerEmpty: 'لا جديد هنا في الوقت الحالي.',
  tickerFilteredOut: 'لا جديد يناسب اختيار هذه الصفحة.',
  urgent: 'عاجل',
  pinned: 'مثبّت',
} satisfies Texts<typeof tickerMessages>;
