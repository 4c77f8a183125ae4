import type {uiMessages} from '../texts/ui.messages.js';
import type {Texts} from '../texts/texts.js';

export default {
  loadingSlow: 'يستغرق الأمر وقتًا أطول من المعتاد. يُرجى الانتظار لحظة.',
  retry: 'إعادة المحاولة',
  retrying: 'جارٍ إعادة المحاولة …',
  openFeed: 'فتح البيانات نفسها',
  failed: 'يتعذّر الوصول إلى البيانات في الوقت الحالي.',
  stale: 'آخر تحديث: {date}. يتعذّر تحميل بيانات أحدث في الوقت الحالي.',
  lost: {
    zero: 'لا توجد مدخلات بها أخطاء.',
    one: 'مدخل واحد به خطأ ولا يُعرض.',
    two: 'مدخلان بهما أخطاء ولا يُعرضان.',
    few: '{count} مدخلات بها أخطاء ولا تُعرض.',
    many: '{count} مدخلًا بها أخطاء ولا تُعرض.',
    other: '{count} مدخل بها أخطاء ولا تُعرض.',
  },
  onlyIn: 'متاح فقط باللغة: {language}',
  imageCredit: 'الصورة: {credit}',
} satisfies Texts<typeof uiMessages>;
