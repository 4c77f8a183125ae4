import type {Texts} from '../../texts/texts.js';
import type {detailMessages} from '../detail.messages.js';

export default {
  detailWhere: 'المكان',
  detailMap: 'الخريطة على OpenStreetMap',
  detailPlaces: 'الأماكن',
  detailPlacesLeft: {
    zero: 'لا أماكن متبقية من أصل {capacity}',
    one: 'بقي مكان واحد من أصل {capacity}',
    two: 'بقي مكانان من أصل {capacity}',
    few: 'بقيت {count} أماكن من أصل {capacity}',
    many: 'بقي {count} مكانًا من أصل {capacity}',
    other: 'بقي {count} مكان من أصل {capacity}',
  },
  detailCapacity: {
    zero: 'لا أماكن',
    one: 'مكان واحد',
    two: 'مكانان',
    few: '{count} أماكن',
    many: '{count} مكانًا',
    other: '{count} مكان',
  },
  detailContactPage: 'صفحة التواصل',
  detailTopics: 'الموضوعات',
  detailLanguages: 'اللغات',
  detailAge: 'العمر بالسنوات',
  detailAgeFrom: 'من {from}',
  detailAgeTo: 'حتى {to}',
  detailAgeRange: 'من {from} إلى {to}',
  detailAccessibility: 'إمكانية الوصول',
  detailPlainLanguage: 'بلغة مبسّطة',
  detailVerified: 'جرى التحقق من المعلومات في {date}',
  detailSource: 'المصدر: {name}',
  detailRetrieved: 'تاريخ الاطلاع {date}',
} satisfies Texts<typeof detailMessages>;
