import type {Texts} from '../../texts/texts.js';
import type {termsMessages} from '../terms.messages.js';

export default {
  wheelchair: 'مناسب برای ویلچر',
  'accessible-toilet': 'سرویس بهداشتی مناسب‌سازی‌شده',
  'sign-language': 'زبان اشاره',
  'induction-loop': 'حلقهٔ القایی برای سمعک',
  'plain-language': 'زبان ساده',
  'quiet-space': 'اتاق آرام',
  'assistance-dog': 'ورود سگ‌های یاری‌رسان آزاد است',
  'step-free-transport': 'دسترسی بدون پله با حمل‌ونقل عمومی',
} satisfies Texts<typeof termsMessages>;
