import type {Texts} from '@mitmach/ui';
import type {extrasMessages} from '../extras.messages.js';

export default {
  readMore: 'ادامهٔ مطلب',
  readLess: 'نمایش کمتر',
  readAll: 'نمایش کامل همهٔ متن‌ها',
  readShort: 'کوتاه کردن همهٔ متن‌ها',
  details: 'جزئیات',
  ofMilestone: 'دربارهٔ «{title}»',
  links: 'پیوندها',
  attachments: 'اسناد',
  pictures: 'تصویرها',
  openPicture: 'باز کردن تصویر {number} از {total}',
  playVideo: 'پخش ویدئو',
  playAudio: 'پخش صدا',
  showMap: 'نمایش نقشه',
  mediaNote: 'محتوا از {server} بارگیری می‌شود و این سرور نشانی اینترنتی شما را دریافت می‌کند.',
  openAt: 'باز کردن در {server}',
  closeMedia: 'بستن {title}',
} satisfies Texts<typeof extrasMessages>;
