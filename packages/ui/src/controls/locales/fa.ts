import type {Texts} from '../../texts/texts.js';
import type {controlsMessages} from '../controls.messages.js';

export default {
  filters: 'فیلترها',
  filtersActive: {one: '{count} فیلتر فعال', other: '{count} فیلتر فعال'},
  resetFilters: 'بازنشانی فیلترها',
  removeFilter: 'حذف فیلتر',
  searchIn: 'جستجو در {group}',
  noOption: 'موردی یافت نشد',
  exclude: 'بدون',
  close: 'بستن',
  share: 'هم‌رسانی',
  copyLink: 'رونوشت پیوند',
  linkCopied: 'پیوند رونوشت شد.',
  copyByHand: 'این پیوند را رونوشت کنید:',
  showMore: {one: 'نمایش {count} مورد دیگر', other: 'نمایش {count} مورد دیگر'},
  shownOf: '{shown} از {total} نمایش داده شد',
  remember: 'به خاطر سپردن',
  remembered: 'به خاطر سپرده شد',
} satisfies Texts<typeof controlsMessages>;
