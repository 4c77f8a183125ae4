import type {Texts} from '@mitmach/ui';
import type {rememberedMessages} from '../remembered.messages.js';

export default {
  rememberedTitle: 'العروض المحفوظة',
  rememberedBack: 'العودة إلى النتائج',
  rememberedNone: 'لم يُحفظ شيء بعد. زر الحفظ بجانب أي عرض يضيفه إلى هذه القائمة.',
  rememberedLinked: 'القائمة محفوظة في عنوان هذه الصفحة: احفظ العنوان للعودة إليها.',
  rememberedLoose: 'تبقى القائمة حتى مغادرة هذه الصفحة. أرسلها أو اطبعها للاحتفاظ بها.',
  rememberedGone: 'عرض لم يعد موجودًا هنا',
  rememberedClosed: 'لم يعد متاحًا',
  rememberedRemove: 'إزالة',
  rememberedMail: 'إرسال بالبريد الإلكتروني',
  rememberedPrint: 'طباعة القائمة',
  rememberedSubject: 'العروض المحفوظة: {feed}',
  rememberedAll: 'القائمة كاملة:',
  rememberedMore: {
    zero: '… ولا شيء آخر',
    one: '… وعرض واحد آخر',
    two: '… وعرضان آخران',
    few: '… و{count} عروض أخرى',
    many: '… و{count} عرضًا آخر',
    other: '… و{count} عرض آخر',
  },
} satisfies Texts<typeof rememberedMessages>;
