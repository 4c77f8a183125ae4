import type {Texts} from '@mitmach/ui';
import type {extrasMessages} from '../extras.messages.js';

export default {
  readMore: 'اقرأ المزيد',
  readLess: 'عرض أقل',
  readAll: 'عرض جميع النصوص كاملة',
  readShort: 'اختصار جميع النصوص',
  details: 'التفاصيل',
  ofMilestone: 'عن «{title}»',
  links: 'روابط',
  attachments: 'وثائق',
  pictures: 'صور',
  openPicture: 'فتح الصورة {number} من {total}',
  playVideo: 'تشغيل الفيديو',
  playAudio: 'تشغيل التسجيل',
  showMap: 'عرض الخريطة',
  mediaNote: 'يُحمَّل المحتوى من {server}، وبذلك يعرف هذا الخادم عنوانك على الإنترنت.',
  openAt: 'فتح لدى {server}',
  closeMedia: 'إغلاق {title}',
} satisfies Texts<typeof extrasMessages>;
