import type {Texts} from '@mitmach/ui';
import type {extrasMessages} from '../extras.messages.js';

export default {
  readMore: 'Czytaj dalej',
  readLess: 'Pokaż mniej',
  readAll: 'Pokaż wszystkie teksty w całości',
  readShort: 'Skróć wszystkie teksty',
  details: 'Szczegóły',
  ofMilestone: 'do „{title}”',
  links: 'Linki',
  attachments: 'Dokumenty',
  pictures: 'Zdjęcia',
  openPicture: 'Otwórz zdjęcie {number} z {total}',
  playVideo: 'Odtwórz wideo',
  playAudio: 'Odtwórz nagranie',
  showMap: 'Pokaż mapę',
  mediaNote: 'Wczytuje treści z {server}. Serwer ten pozna wtedy Państwa adres internetowy.',
  openAt: 'Otwórz na {server}',
  closeMedia: 'Zamknij {title}',
} satisfies Texts<typeof extrasMessages>;
