import type {Texts} from '@mitmach/ui';
import type {rememberedMessages} from '../remembered.messages.js';

export default {
  rememberedTitle: 'آگهی‌های به‌خاطرسپرده',
  rememberedBack: 'بازگشت به نتایج',
  rememberedNone:
    'هنوز چیزی به خاطر سپرده نشده است. دکمهٔ «به خاطر سپردن» کنار هر آگهی آن را به این فهرست می‌افزاید.',
  rememberedLinked: 'این فهرست در نشانی همین صفحه است: نشانی را نگه دارید تا دوباره آن را بیابید.',
  rememberedLoose: 'فهرست تا ترک این صفحه می‌ماند. برای نگه‌داشتن، آن را بفرستید یا چاپ کنید.',
  rememberedGone: 'آگهی‌ای که دیگر اینجا نیست',
  rememberedClosed: 'دیگر باز نیست',
  rememberedRemove: 'حذف',
  rememberedMail: 'فرستادن با ایمیل',
  rememberedPrint: 'چاپ فهرست',
  rememberedSubject: 'آگهی‌های به‌خاطرسپرده: {feed}',
  rememberedAll: 'همهٔ فهرست:',
  rememberedMore: {one: '… و {count} مورد دیگر', other: '… و {count} مورد دیگر'},
} satisfies Texts<typeof rememberedMessages>;
