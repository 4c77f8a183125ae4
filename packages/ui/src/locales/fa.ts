import type {uiMessages} from '../texts/ui.messages.js';
import type {Texts} from '../texts/texts.js';

export default {
  loadingSlow: 'بیش از حد معمول طول می‌کشد. لطفاً کمی صبر کنید.',
  retry: 'تلاش دوباره',
  retrying: 'در حال تلاش دوباره …',
  openFeed: 'باز کردن خود داده‌ها',
  failed: 'در حال حاضر داده‌ها در دسترس نیستند.',
  stale: 'به‌روزرسانی: {date}. در حال حاضر بارگذاری داده‌های جدیدتر ممکن نیست.',
  lost: {
    one: '{count} مورد خطا دارد و نمایش داده نمی‌شود.',
    other: '{count} مورد خطا دارند و نمایش داده نمی‌شوند.',
  },
  onlyIn: 'فقط به زبان {language}',
  imageCredit: 'تصویر: {credit}',
} satisfies Texts<typeof uiMessages>;
