import type {uiMessages} from '../texts/ui.messages.js';
import type {Texts} from '../texts/texts.js';

export default {
  retry: 'تلاش دوباره',
  retrying: 'در حال تلاش دوباره …',
  failed: 'در حال حاضر داده‌ها در دسترس نیستند.',
  onlyIn: 'فقط به زبان {language}',
  imageCredit: 'تصویر: {credit}',
} satisfies Texts<typeof uiMessages>;
