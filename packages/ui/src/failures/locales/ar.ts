import type {Texts} from '../../texts/texts.js';
import type {FailureKey} from '../failure.catalogue.js';

export default {
  offline: 'أنت غير متصل بالإنترنت. سيظهر المحتوى هنا فور عودة الاتصال.',
  'not-found': 'لا توجد البيانات في عنوانها.',
  'http-error': 'يُبلغ خادم البيانات عن خطأ.',
  timeout: 'يستغرق خادم البيانات وقتًا طويلًا للرد.',
  'not-json': 'لا يحتوي العنوان على البيانات المتوقعة هنا.',
  'not-a-feed': 'لا يحتوي العنوان على البيانات المتوقعة هنا.',
  'unsupported-version': 'البيانات بصيغة أحدث لا تستطيع هذه الصفحة قراءتها بعد.',
  'too-large': 'حجم البيانات أكبر من أن تُعرض هنا.',
  'no-source': 'لم تُحدَّد بيانات لهذا الموضع بعد.',
  internal: 'حدث خطأ أثناء العرض.',
} satisfies Texts<Record<FailureKey, string>>;
