import type {Texts} from '@mitmach/ui';
import type {extrasMessages} from '../extras.messages.js';

export default {
  readMore: 'Devamını oku',
  readLess: 'Daha az göster',
  readAll: 'Tüm metinleri tam göster',
  readShort: 'Tüm metinleri kısalt',
  details: 'Ayrıntılar',
  ofMilestone: '“{title}” hakkında',
  links: 'Bağlantılar',
  attachments: 'Belgeler',
  pictures: 'Görseller',
  openPicture: '{total} görselden {number}. görseli aç',
  playVideo: 'Videoyu oynat',
  playAudio: 'Kaydı oynat',
  showMap: 'Haritayı göster',
  mediaNote: '{server} sunucusundan içerik yükler. Bu sırada internet adresiniz oraya iletilir.',
  openAt: '{server} üzerinde aç',
  closeMedia: 'Kapat: {title}',
} satisfies Texts<typeof extrasMessages>;
