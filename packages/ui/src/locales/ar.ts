import type {uiMessages} from '../texts/ui.messages.js';
import type {Texts} from '../texts/texts.js';

export default {
  retry: 'إعادة المحاولة',
  retrying: 'جارٍ إعادة المحاولة …',
  failed: 'يتعذّر الوصول إلى البيانات في الوقت الحالي.',
  onlyIn: 'متاح فقط باللغة: {language}',
  imageCredit: 'الصورة: {credit}',
} satisfies Texts<typeof uiMessages>;
