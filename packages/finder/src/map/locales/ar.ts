import type {Texts} from '@mitmach/ui';
import type {mapMessages} from '../map.messages.js';

export default {
  mapDistricts: 'الأحياء',
  mapHint: 'يمكن اختيار حي أو أكثر لعرض ما فيه فقط.',
  mapCount: {
    zero: '{count} فرصة',
    one: '{count} فرصة',
    two: '{count} فرصتان',
    few: '{count} فرص',
    many: '{count} فرصة',
    other: '{count} فرصة',
  },
  mapExcluded: 'مستبعد',
  mapLegend: 'الفرص في الحي',
  mapLoading: 'يجري تحميل الخريطة …',
  mapFailed: 'يتعذّر تحميل الخريطة في الوقت الحالي. القائمة تؤدي الغرض نفسه.',
  mapNoDistricts: 'لا يذكر أي عرض الحي الذي يقع فيه.',
  mapStreet: 'خريطة الشوارع',
  mapStreetShow: 'عرض خريطة الشوارع من {host}',
  mapStreetPrivacy: 'عندها يُرسَل عنوانك على الإنترنت واسم هذا الموقع إلى {host}.',
  mapStreetHide: 'إغلاق خريطة الشوارع',
  mapStreetFailed: 'يتعذّر تحميل خريطة الشوارع في الوقت الحالي.',
  mapStreetBlocked: 'لا تسمح إعدادات الأمان في هذه الصفحة بخريطة الشوارع. خريطة الأحياء تعمل دونها.',
  mapStreetEmpty: 'لا يذكر أي من هذه العروض مكانه بالتحديد.',
  mapStreetKeys: 'مفاتيح الأسهم تحرّك الخريطة، وعلامتا الزائد والناقص تغيّران مقياسها.',
  mapStreetHere: {
    zero: 'لا فرص هنا',
    one: 'فرصة واحدة هنا',
    two: 'فرصتان هنا',
    few: '{count} فرص هنا',
    many: '{count} فرصة هنا',
    other: '{count} فرصة هنا',
  },
  mapZoomIn: 'تكبير',
  mapZoomOut: 'تصغير',
  mapTiles: 'الخريطة: {host}',
} satisfies Texts<typeof mapMessages>;
