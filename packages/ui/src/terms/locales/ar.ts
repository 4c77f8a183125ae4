import type {Texts} from '../../texts/texts.js';
import type {termsMessages} from '../terms.messages.js';

export default {
  wheelchair: 'مهيأ للكراسي المتحركة',
  'accessible-toilet': 'مرحاض مهيأ لذوي الإعاقة',
  'sign-language': 'لغة الإشارة',
  'induction-loop': 'حلقة سمعية لمستخدمي السماعات الطبية',
  'plain-language': 'لغة مبسّطة',
  'quiet-space': 'غرفة هادئة',
  'assistance-dog': 'يُرحَّب بكلاب المساعدة',
  'step-free-transport': 'وصول بلا درجات بوسائل النقل العام',
} satisfies Texts<typeof termsMessages>;
