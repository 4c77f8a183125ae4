import type {Texts} from '../../texts/texts.js';
import type {detailMessages} from '../detail.messages.js';

export default {
  detailWhere: 'مکان',
  detailMap: 'نقشه در OpenStreetMap',
  detailPlaces: 'ظرفیت',
  detailPlacesLeft: {
    one: '{count} جای خالی از {capacity} جا',
    other: '{count} جای خالی از {capacity} جا',
  },
  detailCapacity: {one: '{count} نفر', other: '{count} نفر'},
  detailContactPage: 'صفحهٔ تماس',
  detailTopics: 'موضوع‌ها',
  detailLanguages: 'زبان‌ها',
  detailAge: 'سن',
  detailAgeFrom: 'از {from} سال',
  detailAgeTo: 'تا {to} سال',
  detailAgeRange: '{from} تا {to} سال',
  detailAccessibility: 'دسترس‌پذیری',
  detailPlainLanguage: 'به زبان ساده',
  detailVerified: 'بررسی‌شده در {date}',
  detailSource: 'منبع: {name}',
  detailRetrieved: 'دریافت‌شده در {date}',
} satisfies Texts<typeof detailMessages>;
