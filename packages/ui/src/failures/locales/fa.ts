import type {Texts} from '../../texts/texts.js';
import type {FailureKey} from '../failure.catalogue.js';

export default {
  offline: 'شما آفلاین هستید. به محض برقراری اتصال، محتوا اینجا نمایش داده می‌شود.',
  'not-found': 'داده‌ها در نشانی خود یافت نشدند.',
  'http-error': 'سرور داده‌ها خطا گزارش می‌کند.',
  timeout: 'پاسخ سرور داده‌ها بیش از حد طول می‌کشد.',
  'not-json': 'این نشانی داده‌های مورد انتظار را ندارد.',
  'not-a-feed': 'این نشانی داده‌های مورد انتظار را ندارد.',
  'unsupported-version': 'داده‌ها قالب جدیدتری دارند که این صفحه هنوز نمی‌تواند بخواند.',
  'too-large': 'حجم داده‌ها برای نمایش در اینجا بیش از حد بزرگ است.',
  'no-source': 'هنوز داده‌ای برای این بخش انتخاب نشده است.',
  internal: 'هنگام نمایش خطایی رخ داد.',
} satisfies Texts<Record<FailureKey, string>>;
