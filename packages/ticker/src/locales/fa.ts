import type {Texts} from '@mitmach/ui';
import type {tickerMessages} from '../ticker.messages.js';

export default {
  tickerEmpty: 'در حال حاضر اینجا خبر تازه‌ای نیست.',
  tickerFilteredOut: 'خبر تازه‌ای که با انتخاب این صفحه همخوانی داشته باشد نیست.',
  urgent: 'فوری',
  pinned: 'سنجاق‌شده',
} satisfies Texts<typeof tickerMessages>;
