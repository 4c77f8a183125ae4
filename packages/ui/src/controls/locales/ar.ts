import type {Texts} from '../../texts/texts.js';
import type {controlsMessages} from '../controls.messages.js';

export default {
  filters: 'عوامل التصفية',
  filtersActive: {
    zero: 'لا توجد عوامل تصفية مفعّلة',
    one: 'عامل تصفية واحد مفعّل',
    two: 'عاملا تصفية مفعّلان',
    few: '{count} عوامل تصفية مفعّلة',
    many: '{count} عامل تصفية مفعّلًا',
    other: '{count} عامل تصفية مفعّل',
  },
  resetFilters: 'إعادة ضبط التصفية',
  removeFilter: 'إزالة عامل التصفية',
  searchIn: 'البحث في {group}',
  noOption: 'لا يوجد ما يطابق',
  exclude: 'بدون',
  close: 'إغلاق',
  share: 'مشاركة',
  copyLink: 'نسخ الرابط',
  linkCopied: 'نُسخ الرابط.',
  copyByHand: 'انسخ هذا الرابط:',
  showMore: {
    zero: 'لا مزيد',
    one: 'عرض عنصر آخر',
    two: 'عرض عنصرين آخرين',
    few: 'عرض {count} عناصر أخرى',
    many: 'عرض {count} عنصرًا آخر',
    other: 'عرض {count} عنصر آخر',
  },
  shownOf: 'عُرض {shown} من {total}',
  remember: 'حفظ',
  remembered: 'محفوظ',
} satisfies Texts<typeof controlsMessages>;
