import type {Texts} from '@mitmach/ui';
import type {mapMessages} from '../map.messages.js';

export default {
  mapDistricts: 'محله‌ها',
  mapHint: 'یک یا چند محله را انتخاب کنید تا فقط آنچه آنجاست دیده شود.',
  mapCount: {one: '{count} پیشنهاد', other: '{count} پیشنهاد'},
  mapExcluded: 'کنار گذاشته',
  mapLegend: 'پیشنهادها در محله',
  mapLoading: 'نقشه بارگیری می‌شود …',
  mapFailed: 'اکنون نمی‌توان نقشه را بارگیری کرد. فهرست همان کار را می‌کند.',
  mapNoDistricts: 'هیچ پیشنهادی محلهٔ خود را نمی‌گوید.',
  mapStreet: 'نقشهٔ خیابان‌ها',
  mapStreetShow: 'نمایش نقشهٔ خیابان‌ها از {host}',
  mapStreetPrivacy: 'در این صورت نشانی اینترنتی شما و نام این وب‌سایت برای {host} فرستاده می‌شود.',
  mapStreetHide: 'بستن نقشهٔ خیابان‌ها',
  mapStreetFailed: 'اکنون نمی‌توان نقشهٔ خیابان‌ها را بارگیری کرد.',
  mapStreetBlocked:
    'تنظیمات امنیتی این صفحه نقشهٔ خیابان‌ها را مجاز نمی‌داند. نقشهٔ محله‌ها بدون آن هم کار می‌کند.',
  mapStreetEmpty: 'هیچ‌یک از این پیشنهادها جای دقیق خود را نمی‌گوید.',
  mapStreetKeys: 'کلیدهای جهت نقشه را جابه‌جا می‌کنند، به‌اضافه و منها مقیاس آن را تغییر می‌دهند.',
  mapStreetHere: {one: '{count} پیشنهاد در اینجا', other: '{count} پیشنهاد در اینجا'},
  mapZoomIn: 'بزرگ‌نمایی',
  mapZoomOut: 'کوچک‌نمایی',
  mapTiles: 'نقشه: {host}',
} satisfies Texts<typeof mapMessages>;
